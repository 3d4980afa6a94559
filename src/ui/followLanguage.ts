import type { Language } from '../platform/index.ts'

/** Scripts written from right to left. */
const RIGHT_TO_LEFT = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Rohg'])

/** Which way a language is written. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(new Intl.Locale(language).maximize().script ?? '') ? 'rtl' : 'ltr'
}

/**
 * Keeps the page's language and direction of writing with the visitor's, for every face of the product.
 * @returns stops following
 */
export function followLanguage(language: Language, root: HTMLElement): () => void {
  const apply = (): void => {
    root.lang = language.language
    root.dir = directionOf(language.language)
  }
  apply()
  return language.on('changed', apply)
}
