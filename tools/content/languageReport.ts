/** Words by locale key. */
export type WordsByKey = Readonly<Record<string, string>>

/** How far a language has come beside English. */
export interface LanguageReport {
  readonly language: string
  /** Share of the keys that have a word, 0 to 1. */
  readonly complete: number
  readonly missing: readonly string[]
  /** Keys that English does not have. */
  readonly unused: readonly string[]
  /** Words that are letter for letter the English ones, though they hold words and not only names or numbers. */
  readonly untranslated: readonly string[]
  /** Words whose values to fill in are not those of the English. */
  readonly otherValues: readonly string[]
  /** Short words, as stand on buttons, that are more than half as long again as the English. */
  readonly long: readonly string[]
}

const PLURAL = /_(zero|one|two|few|many|other)$/
/** Words this short stand on buttons and tapes, where room is scarce. */
const SHORT = 24
const MUCH_LONGER = 1.6

/** Compares a language's words with the English ones. Plural forms count as one key: languages have different ones. */
export function languageReport(language: string, words: WordsByKey, english: WordsByKey): LanguageReport {
  const wanted = new Set(Object.keys(english).map(stem))
  const have = new Set(Object.keys(words).map(stem))
  const pairs = Object.entries(words).flatMap(([key, word]): [string, string, string][] => {
    const same = english[key] ?? english[`${stem(key)}_other`]
    return same === undefined ? [] : [[key, word, same]]
  })
  const keysWhere = (holds: (word: string, same: string) => boolean): string[] =>
    pairs.filter(([, word, same]) => holds(word, same)).map(([key]) => key)
  return {
    language,
    complete: wanted.size === 0 ? 1 : [...wanted].filter((key) => have.has(key)).length / wanted.size,
    missing: [...wanted].filter((key) => !have.has(key)),
    unused: [...have].filter((key) => !wanted.has(key)),
    untranslated: keysWhere((word, same) => word === same && isWordy(same)),
    otherValues: keysWhere((word, same) => valuesOf(word) !== valuesOf(same)),
    long: keysWhere(
      (word, same) => same.length <= SHORT && word.length > Math.max(12, same.length * MUCH_LONGER),
    ),
  }
}

/** The worst report says enough: one line with its figures, then what is wrong. */
export function reportLines(name: string, report: LanguageReport): string[] {
  const share = `${(Math.floor(report.complete * 1000) / 10).toFixed(1)} %`
  const list = (what: string, keys: readonly string[]): string[] =>
    keys.length === 0 ? [] : [`  ${what} (${keys.length}): ${keys.join(', ')}`]
  return [
    `${name}, ${report.language}: ${share} of the keys`,
    ...list('missing', report.missing),
    ...list('in no use', report.unused),
    ...list('as in English', report.untranslated),
    ...list('other values to fill in', report.otherValues),
    ...list('much longer than in English', report.long),
  ]
}

function stem(key: string): string {
  return key.replace(PLURAL, '')
}

function valuesOf(word: string): string {
  const names = new Set([...word.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name!))
  return [...names].toSorted((a, b) => a.localeCompare(b)).join(' ')
}

/** Whether there is anything to translate: two words in small letters, at least. */
function isWordy(word: string): boolean {
  const plain = word.replaceAll(/\{\{\w+\}\}/g, '')
  return (plain.match(/(?<![\p{L}])\p{Ll}{2,}/gu) ?? []).length >= 2
}
