import type { Day, Evidence } from '../../../manifest/index.ts'
import type { Language } from '../../../platform/index.ts'
import { longDate } from './longDate.ts'

interface Props {
  readonly day: Day
  readonly evidence: Evidence
  readonly t: Language['t']
  readonly language: string
}

/** When something was last checked, and against which sources; small, for those who want to know. */
export function SourceLine({ day, evidence, t, language }: Props) {
  const date = day.routes.checked === undefined ? '' : longDate(day.routes.checked, language)
  const tags = evidence.sources.join(', ')
  if (tags === '' && !evidence.unchecked) return undefined
  return (
    <p className="source-line">
      {tags !== '' && date !== '' && `${t('routes.checked', { date })} `}
      {tags !== '' && t('routes.sources', { tags })}
      {evidence.unchecked && <span className="on-paper-only"> {t('routes.unchecked')}</span>}
    </p>
  )
}
