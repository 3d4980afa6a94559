import { createLanguage, type Language, type Words } from '../platform/index.ts'
import { PSEUDO, withPseudo } from './pseudoLanguage.ts'

const FALLBACK = 'en'
/** The interface's words, a chunk for each language. */
const LOCALES: Readonly<Record<string, () => Promise<{ default: { words: Words } }>>> = {
  en: () => import('./locales/en.json'),
  cy: () => import('./locales/cy.json'),
}

/** Languages the interface is written in. */
export const LANGUAGES: readonly string[] = Object.keys(LOCALES)

/** Starts the language of a visit with the interface's own words; a day's words are added with `add`. */
export async function createInterfaceLanguage(language: string): Promise<Language> {
  const first = LOCALES[language] || language === PSEUDO ? language : FALLBACK
  const resources: Record<string, Words> = { [FALLBACK]: await load(FALLBACK) }
  if (first !== FALLBACK) resources[first] = await load(first)
  const started = await createLanguage({ language: first, fallback: FALLBACK, resources, load })
  started.on('keyMissed', (missed) => console.warn(`No word for "${missed.key}" in ${missed.language}.`))
  return withPseudo(started)
}

async function load(language: string): Promise<Words> {
  const locale = LOCALES[language] ?? LOCALES[FALLBACK]
  return locale ? (await locale()).default.words : {}
}
