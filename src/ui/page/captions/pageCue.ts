/** A part of a cue that is shown at once. */
export interface CuePage {
  readonly words: string
  /** Where in the cue's time it begins, 0 to 1, by its share of the letters. */
  readonly from: number
}

/**
 * Splits what is said at once into parts that fit, about equally long, and rather after a comma than in mid-phrase.
 * @param most letters that fit on one page
 */
export function pageCue(words: string, most: number): CuePage[] {
  const all = words.trim().split(/\s+/)
  const length = words.trim().length
  const count = Math.max(1, Math.ceil(length / Math.max(1, most)))
  const pages: CuePage[] = []
  let page: string[] = []
  let before = 0
  let letters = 0
  for (const word of all) {
    const goal = ((pages.length + 1) * length) / count
    const end = before + letters + word.length
    const isFull = page.length > 0 && letters + word.length > most
    const isEnough = page.length > 0 && pages.length < count - 1 && overshoots(end, goal, page.at(-1)!, word)
    if (isFull || isEnough) {
      pages.push({ words: page.join(' '), from: before / length })
      before += letters
      page = []
      letters = 0
    }
    page.push(word)
    letters += word.length + 1
  }
  pages.push({ words: page.join(' '), from: before / length })
  return pages
}

/** Whether a page had better end before this word: it would pass its share, or a phrase ended near enough to it. */
function overshoots(end: number, goal: number, last: string, word: string): boolean {
  if (end > goal + word.length / 2) return true
  return /[,.;:!?…–]['’”]?$/.test(last) && end > goal * 0.8
}

/** Index of the page that is shown when so much of a cue has been said. @param share 0 to 1 */
export function pageAt(pages: readonly CuePage[], share: number): number {
  // A timer may ring a moment early.
  return Math.max(
    0,
    pages.findLastIndex(({ from }) => from <= share + 0.001),
  )
}
