import { createHash } from 'node:crypto'

/** Words without the `*asterisks*` that mark weight. */
export function plainWords(words: string): string {
  return words.replace(/\*/g, '')
}

/** Where the nth character of the plain words stands in the words as written. */
export function placeInWords(words: string, plainAt: number): number {
  let at = 0
  for (let plain = 0; at < words.length; at++) {
    if (words[at] === '*') continue
    if (plain === plainAt) break
    plain++
  }
  return at
}

/** What a voice index keeps of the words that a line says. */
export function hashWords(words: string): string {
  return createHash('sha256').update(plainWords(words)).digest('hex').slice(0, 8)
}
