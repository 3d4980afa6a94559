import type { Day, Evidence } from '../../../manifest/index.ts'
import type { Language } from '../../../platform/index.ts'

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

/**
 * A date as people write it in a language: `22 November 2026`. In a language whose months the browser does not know,
 * in numbers, rather than in another language.
 */
export function longDate(date: string, language: string): string {
  const isKnown = Intl.DateTimeFormat.supportedLocalesOf(language).length > 0
  const usage = language === 'en' || !isKnown ? 'en-GB' : language
  const format = new Intl.DateTimeFormat(usage, { dateStyle: isKnown ? 'long' : 'short', timeZone: 'UTC' })
  return format.format(new Date(date))
}
