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
  const parts = [
    ...(evidence.sources.length > 0 && date !== '' ? [t('routes.checked', { date })] : []),
    ...(evidence.sources.length > 0 ? [t('routes.sources', { tags: evidence.sources.join(', ') })] : []),
    ...(evidence.unchecked ? [t('routes.unchecked')] : []),
  ]
  return parts.length === 0 ? undefined : <p className="source-line">{parts.join(' ')}</p>
}

/** A date as people write it in a language: `22 November 2026`. */
export function longDate(date: string, language: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date))
}
