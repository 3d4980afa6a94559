import { fleschKincaid } from 'flesch-kincaid'
import { syllable } from 'syllable'

/** A year of school in the formula's country begins at this age. */
const AGE_AT_GRADE_0 = 5

/**
 * The age at which a text can be read easily, in years: the Flesch–Kincaid grade (Kincaid and others, 1975) and five.
 * It counts syllables and sentence lengths and knows nothing of meaning: a screen for what to look at, no judgement.
 * @param known words that are taught or explained, which count as short ones
 */
export function readingAge(text: string, known: readonly string[] = []): number {
  const plain = text.replaceAll('*', '').replaceAll(/[“”"‘’()]/g, '')
  const words = plain.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? []
  const sentences = plain.split(/[.!?:;…]+/u).filter((part) => /[\p{L}]/u.test(part))
  if (words.length === 0) return 0
  const easy = new Set(known.map((word) => word.toLowerCase()))
  const syllables = words.reduce((sum, word) => sum + (easy.has(word.toLowerCase()) ? 1 : syllable(word)), 0)
  return (
    AGE_AT_GRADE_0 +
    fleschKincaid({ sentence: Math.max(1, sentences.length), word: words.length, syllable: syllables })
  )
}
