import { useId, useState } from 'react'
import type { Language } from '../../../platform/index.ts'
import { Dialog } from '../Dialog.tsx'
import { LazyKeep } from '../keep/LazyKeep.tsx'
import { openDays, type DoorOptions } from './DoorOptions.ts'

/** The other ways in, and what becomes of what a visitor leaves here. */
export function DoorFoot({ t, options }: { readonly t: Language['t']; readonly options: DoorOptions }) {
  const [asks, setAsks] = useState(false)
  const [keeps, setKeeps] = useState(false)
  return (
    <footer className="door-foot">
      <button type="button" className="door-link" onClick={() => options.onRead()}>
        {t('door.read')}
      </button>
      <button type="button" className="door-link" onClick={() => options.onRoutes()}>
        {t('door.routes')}
      </button>
      <button type="button" className="door-link" onClick={() => setKeeps(true)}>
        {t('keep.link')}
      </button>
      <p>{t('door.privacy')}</p>
      <button type="button" className="door-link" onClick={() => options.onPromise()}>
        {t('door.promise')}
      </button>
      <button type="button" className="door-link" onClick={() => setAsks(true)}>
        {t('door.forget')}
      </button>
      {keeps && (
        <LazyKeep
          offline={options.offline}
          days={openDays(options.catalogue)}
          language={options.language}
          onClose={() => setKeeps(false)}
        />
      )}
      {asks && <AskForget t={t} onForget={options.onForget} onClose={() => setAsks(false)} />}
    </footer>
  )
}

interface Props {
  readonly t: Language['t']
  onForget(): void
  onClose(): void
}

function AskForget({ t, onForget, onClose }: Props) {
  const titleId = useId()
  return (
    <Dialog labelledBy={titleId} onCancel={onClose}>
      <h2 id={titleId} className="plate-title">
        {t('door.forgetTitle')}
      </h2>
      <p>{t('door.forgetWhat')}</p>
      <div className="plate-buttons">
        <button type="button" className="button main" onClick={onForget}>
          {t('door.forgetYes')}
        </button>
        <button type="button" className="button chalk" data-first="" onClick={onClose}>
          {t('door.forgetNo')}
        </button>
      </div>
    </Dialog>
  )
}
