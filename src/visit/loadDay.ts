import { parseDay, parseLocale, type CatalogueDay, type Day, type Locale } from '../manifest/index.ts'
import { fetchJson } from './fetchJson.ts'

/** A day and its words in one language. */
export interface LoadedDay {
  readonly day: Day
  readonly words: Locale
  readonly language: string
}

/**
 * Fetches and checks a day and its words.
 * @param language the one wanted; English where the day lacks it
 * @throws AlongsideError `network/…` or `manifest/invalid`; or what `signal` was aborted with
 */
export async function loadDay(
  entry: CatalogueDay,
  language: string,
  signal: AbortSignal,
): Promise<LoadedDay> {
  const spoken = entry.locales[language] === undefined ? 'en' : language
  const wordsUrl = entry.locales[spoken]!
  const [day, words] = await Promise.all([fetchJson(entry.url, signal), fetchJson(wordsUrl, signal)])
  const checked = parseDay(day, entry.url)
  return { day: checked, words: parseLocale(words, wordsUrl, checked), language: spoken }
}
