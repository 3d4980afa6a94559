import type { UiContext } from '../UiContext.ts'
import { useVisit } from '../useVisit.ts'
import { useWords } from '../useWords.ts'
import { FaultPlate } from './FaultPlate.tsx'
import { faultWords } from './faultWords.ts'

/** The visit's message, while it has one: only ever about something the visitor can act on. */
export function Message({ ui }: { readonly ui: UiContext }) {
  const { visit, language } = ui
  const t = useWords(language)
  const message = useVisit(visit, (state) => state.message)
  if (!message) return null

  return (
    <FaultPlate title={t('fault.title')} words={faultWords(message.code, t)}>
      {message.retry && (
        <button type="button" className="button main" onClick={() => visit.retry()}>
          {t('fault.retry')}
        </button>
      )}
      {message.back && (
        <button type="button" className="button" onClick={() => visit.back()}>
          {t('fault.back')}
        </button>
      )}
    </FaultPlate>
  )
}
