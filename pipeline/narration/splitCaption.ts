/** A caption has at most this many lines, of at most this many characters. */
export const LINES = 2
export const LINE_LENGTH = 37

/** Ends of a line or caption, the better the earlier: a sentence, a clause, before a joining word, anywhere. */
const ENDINGS: readonly (readonly [after: RegExp, before: RegExp, cost: number])[] = [
  [/[.?!…]['’”]?$/, /./, 0],
  [/[,;:]['’”]?$/, /./, 4],
  [/./, /^(and|but|or|so|because|when|which|who|that|if|with|to|from|than)\b/i, 9],
  [/./, /./, 16],
]

/**
 * Cuts words into captions of two lines each, at ends of sentences and clauses where there are any, and of like
 * lengths. Joined by spaces they are the words again.
 */
export function splitCaption(words: string): readonly string[] {
  const parts = words.trim().split(/\s+/)
  return cheapest(parts, fits, (text, next) => endingCost(text, next) * 3 + (60 - text.length) ** 2 / 40 + 10)
}

/** Breaks one caption into its lines, the lower one as long as the upper, or a little longer. */
export function wrapCaption(caption: string): readonly string[] {
  if (caption.length <= LINE_LENGTH) return [caption]
  const parts = caption.split(' ')
  const half = caption.length / 2
  return cheapest(
    parts,
    (text) => text.length <= LINE_LENGTH,
    (text, next) => endingCost(text, next) + (half - text.length) ** 2 / 10 + 1000,
  )
}

function fits(text: string): boolean {
  if (text.length > LINES * LINE_LENGTH + 1) return false
  return wrapCaption(text).length <= LINES
}

function endingCost(text: string, next: string | undefined): number {
  if (next === undefined) return 0
  return ENDINGS.find(([after, before]) => after.test(text) && before.test(next))?.[2] ?? 16
}

/** The cheapest way to cut a list of words into pieces that fit. A word that fits nowhere stands alone. */
function cheapest(
  parts: readonly string[],
  isPiece: (text: string) => boolean,
  cost: (text: string, next: string | undefined) => number,
): readonly string[] {
  const best: { cost: number; pieces: readonly string[] }[] = [{ cost: 0, pieces: [] }]
  for (let end = 1; end <= parts.length; end++) {
    for (let from = end - 1; from >= 0; from--) {
      const text = parts.slice(from, end).join(' ')
      if (end - from > 1 && !isPiece(text)) break
      const before = best[from]!
      const whole = before.cost + cost(text, parts[end])
      if (whole < (best[end]?.cost ?? Infinity)) best[end] = { cost: whole, pieces: [...before.pieces, text] }
    }
  }
  return best.at(-1)!.pieces
}
