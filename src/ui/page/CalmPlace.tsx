import { useId } from 'react'
import type { DayUi } from '../DayUi.ts'
import { useWords } from '../useWords.ts'
import { Dialog } from './Dialog.tsx'

/** Somewhere quiet: one warm colour, three lines, no hurry. The visit is kept meanwhile. */
export function CalmPlace({ ui }: { readonly ui: DayUi }) {
  const { play, language } = ui
  const t = useWords(language)
  const titleId = useId()
  const ready = (): void => play.resume()
  return (
    <Dialog labelledBy={titleId} className="calm" onCancel={ready}>
      <div className="calm-words">
        <h2 id={titleId} tabIndex={-1} data-first="">
          {t('calm.title')}
        </h2>
        <p>{t('calm.line1')}</p>
        <p>{t('calm.line2')}</p>
        <p>{t('calm.line3')}</p>
        <div className="calm-go">
          <button type="button" className="button" onClick={ready}>
            {t('calm.ready')}
          </button>
          <button type="button" className="button chalk" onClick={() => ui.leave()}>
            {t('pause.leave')}
          </button>
        </div>
      </div>
    </Dialog>
  )
}
