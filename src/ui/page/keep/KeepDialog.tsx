import { useId } from 'react'
import type { Language } from '../../../platform/index.ts'
import type { Keepable } from '../../Keepable.ts'
import { useWords } from '../../useWords.ts'
import { Dialog } from '../Dialog.tsx'
import { Icon } from '../Icon.tsx'
import { KeepList } from './KeepList.tsx'

export interface KeepDialogProps extends Keepable {
  readonly language: Language
  onClose(): void
}

/** Days to be kept on this device, as a dialog at the door. */
export function KeepDialog({ offline, days, language, onClose }: KeepDialogProps) {
  const t = useWords(language)
  const titleId = useId()
  return (
    <Dialog labelledBy={titleId} onCancel={onClose}>
      <h2 id={titleId} className="plate-title">
        {t('keep.title')}
      </h2>
      <div className="keep-scrolls">
        <KeepList {...{ offline, days, t }} language={language.language} level={3} />
      </div>
      <div className="dialog-end">
        <button type="button" className="button dark" data-first="" onClick={onClose}>
          <Icon name="tick" />
          {t('settings.done')}
        </button>
      </div>
    </Dialog>
  )
}
