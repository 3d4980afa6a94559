import { useEffect, useId } from 'react'
import type { Language, OfflinePort } from '../../../platform/index.ts'
import { useWords } from '../../useWords.ts'
import { Dialog } from '../Dialog.tsx'
import { Icon } from '../Icon.tsx'
import { KeepList } from './KeepList.tsx'

export interface KeepDialogProps {
  readonly offline: OfflinePort
  readonly days: readonly { readonly id: string; readonly title: string }[]
  readonly language: Language
  onClose(): void
}

/** Days to be kept on this device, as a dialog at the door. */
export function KeepDialog({ offline, days, language, onClose }: KeepDialogProps) {
  const t = useWords(language)
  const titleId = useId()
  useEffect(() => offline.start(), [offline])
  return (
    <Dialog labelledBy={titleId} onCancel={onClose}>
      <h2 id={titleId} className="plate-title">
        {t('keep.title')}
      </h2>
      <KeepList {...{ offline, days, t }} language={language.language} />
      <div className="dialog-end">
        <button type="button" className="button dark" data-first="" onClick={onClose}>
          <Icon name="tick" />
          {t('settings.done')}
        </button>
      </div>
    </Dialog>
  )
}
