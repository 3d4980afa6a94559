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
