import { type Samples } from './Samples.ts'
import { windowLevels } from './trimSilence.ts'

/** Time to read a character, in milliseconds: twenty a second. */
const LETTER_MS = 50

/** How far from where it is expected a pause is looked for, in windows of ten milliseconds. */
const SEARCH = 45
/** A pause counts for what its surroundings are, this many windows to each side. */
const AROUND = 3

/**
 * When each piece of a line begins, in milliseconds: expected from how much there is to say before it, then moved to
 * the softest place near by, which is where a speaker takes breath.
 * @param pieces of the line, in order
 * @param speech the line's sound, without the pause after it
 */
export function alignPieces(pieces: readonly string[], speech: Samples): readonly number[] {
  const levels = windowLevels(speech)
  const loudest = levels.reduce((most, level) => Math.max(most, level), 1e-6)
  const starts = expectedShares(pieces).map((share) => {
    if (share === 0) return 0
    const expected = Math.round(share * levels.length)
    const from = Math.max(AROUND, expected - SEARCH)
    const to = Math.min(levels.length - AROUND - 1, expected + SEARCH)
    let best = { at: expected, cost: Infinity }
    for (let at = from; at <= to; at++) {
      const around = levels.slice(at - AROUND, at + AROUND + 1)
      const level = around.reduce((sum, each) => sum + each, 0) / around.length / loudest
      const cost = level + 0.25 * (Math.abs(at - expected) / SEARCH) ** 2
      if (cost < best.cost) best = { at, cost }
    }
    return best.at * 10
  })
  return leaveTimeToRead(pieces, starts)
}

/** A caption stays until it can have been read, even where the voice is ahead: the pause after a line makes up for it. */
function leaveTimeToRead(pieces: readonly string[], starts: readonly number[]): readonly number[] {
  const out: number[] = []
  starts.forEach((ms, i) => {
    const before = out[i - 1]
    out.push(before === undefined ? ms : Math.max(ms, before + pieces[i - 1]!.length * LETTER_MS))
  })
  return out
}

/** For each piece the share of the line that is said before it, 0 to 1. */
export function expectedShares(pieces: readonly string[]): readonly number[] {
  const weights = pieces.map(weight)
  const all = weights.reduce((sum, each) => sum + each, 0)
  let before = 0
  return weights.map((each) => {
    const share = before / Math.max(1, all)
    before += each
    return share
  })
}

/** How long something takes to say, in letters: a clause's end takes as long as three, a sentence's as six. */
function weight(text: string): number {
  const letters = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0
  const clauses = text.match(/[,;:](?=\s|$)/g)?.length ?? 0
  const sentences = text.match(/[.?!…](?=\W|$)/g)?.length ?? 0
  return letters + 3 * clauses + 6 * sentences
}
