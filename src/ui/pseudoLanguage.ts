import type { Language } from '../platform/index.ts'

/**
 * A language nobody speaks, for trying the interface out: English made a third longer, its letters accented, in
 * brackets, on a page that is written from right to left. `?lang=ar-XB`.
 */
export const PSEUDO = 'ar-XB'

const PLAIN = 'aeiouycnszAEIOUYCNSZ'
const ACCENTED = 'áéïöüÿçñšžÂÊÎÔÛÝÇÑŠŽ'

/** Makes words of the pseudo-language: what is cut off lacks a bracket, what is not translated lacks both. */
export function pseudoWords(words: string): string {
  const accented = words.replaceAll(/[a-zA-Z]/g, (letter) => ACCENTED[PLAIN.indexOf(letter)] ?? letter)
  const longer = 'one two three four five six seven eight nine ten eleven twelve'.slice(
    0,
    Math.ceil(words.length * 0.3),
  )
  return `[${accented} ${longer}]`
}

/** The same language, which speaks pseudo while that is chosen. */
export function withPseudo(language: Language): Language {
  return {
    get language() {
      return language.language
    },
    t: (key, values) =>
      language.language === PSEUDO ? pseudoWords(language.t(key, values)) : language.t(key, values),
    add: (tag, words) => language.add(tag, words),
    change: (tag) => language.change(tag),
    on: language.on,
  }
}
