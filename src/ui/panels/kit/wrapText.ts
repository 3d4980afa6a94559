/** A part of a text in one lettering; `style` is whatever tells them apart. */
export interface Run<Style> {
  readonly text: string
  readonly style: Style
}

/** A part of a line, and where it begins in it. */
export interface PlacedRun<Style> extends Run<Style> {
  readonly x: number
  readonly width: number
}

/** Scripts without spaces, in which a line may break between any two words. */
const SPACELESS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

/**
 * Breaks a text of several letterings into lines no wider than `room`: between words, after a hyphen, and inside a
 * word only where that alone is wider.
 */
export function wrapText<Style>(
  runs: readonly Run<Style>[],
  room: number,
  widthOf: (text: string, style: Style) => number,
  language: string,
): PlacedRun<Style>[][] {
  const whole = runs.map(({ text }) => text).join('')
  const lines: PlacedRun<Style>[][] = []
  const lay = (from: number, to: number): PlacedRun<Style>[] => layLine(slice(runs, from, to), widthOf)
  const widthFrom = (from: number, to: number): number => {
    const last = lay(from, to).at(-1)
    return last ? last.x + last.width : 0
  }
  let from = skipSpace(whole, 0)
  let end = from
  for (const next of [...breaks(whole, language), whole.length]) {
    if (next <= end) continue
    const isTooWide = widthFrom(from, trimEnd(whole, from, next)) > room + 1e-6
    if (isTooWide && end > from) {
      lines.push(lay(from, trimEnd(whole, from, end)))
      from = skipSpace(whole, end)
    }
    // A word that is wider than a whole line is broken wherever it must be.
    while (widthFrom(from, trimEnd(whole, from, next)) > room + 1e-6) {
      const cut = cutWord(whole, from, next, (to) => widthFrom(from, to) <= room)
      if (cut >= next) break
      lines.push(lay(from, cut))
      from = cut
    }
    end = next
  }
  if (trimEnd(whole, from, whole.length) > from) lines.push(lay(from, trimEnd(whole, from, whole.length)))
  return lines
}

/** The narrowest room in which a text takes no more lines than it does in `room`: lines about equally long. */
export function balancedRoom<Style>(
  runs: readonly Run<Style>[],
  room: number,
  widthOf: (text: string, style: Style) => number,
  language: string,
): number {
  const count = wrapText(runs, room, widthOf, language).length
  let [low, high] = [room / 2, room]
  if (count < 2) return room
  for (let k = 0; k < 7; k++) {
    const middle = (low + high) / 2
    if (wrapText(runs, middle, widthOf, language).length > count) low = middle
    else high = middle
  }
  return high
}

function layLine<Style>(
  parts: readonly Run<Style>[],
  widthOf: (text: string, style: Style) => number,
): PlacedRun<Style>[] {
  let x = 0
  return parts.map((part) => {
    const placed = { ...part, x, width: widthOf(part.text, part.style) }
    x += placed.width
    return placed
  })
}

/** Where a line may begin: indices into the text, in order. */
function breaks(text: string, language: string): number[] {
  const found: number[] = []
  let wasSpace = false
  let wasHyphen = false
  let wasSpaceless = false
  for (const { segment, index, isWordLike } of segmenterOf(language, 'word').segment(text)) {
    const isSpace = /^\s+$/.test(segment)
    const isSpaceless = isWordLike === true && SPACELESS.test(segment)
    if (
      index > 0 &&
      !isSpace &&
      (wasSpace || (isWordLike === true && (wasHyphen || (isSpaceless && wasSpaceless))))
    )
      found.push(index)
    wasHyphen = segment === '-' && /\p{L}$/u.test(text.slice(0, index))
    wasSpace = isSpace && !/^[\u00a0\u202f]+$/.test(segment)
    wasSpaceless = isSpaceless
  }
  return found
}

/** How far a word that does not fit can go: at least one letter. */
function cutWord(text: string, from: number, to: number, fits: (to: number) => boolean): number {
  let cut = from
  for (const { segment, index } of segmenterOf('und', 'grapheme').segment(text.slice(from, to))) {
    const next = from + index + segment.length
    if (cut > from && !fits(next)) break
    cut = next
  }
  return cut
}

function slice<Style>(runs: readonly Run<Style>[], from: number, to: number): Run<Style>[] {
  const parts: Run<Style>[] = []
  let at = 0
  for (const { text, style } of runs) {
    const part = text.slice(Math.max(0, from - at), Math.max(0, to - at))
    if (part) parts.push({ text: part, style })
    at += text.length
  }
  return parts
}

function skipSpace(text: string, at: number): number {
  while (at < text.length && /\s/.test(text[at]!)) at++
  return at
}

function trimEnd(text: string, from: number, to: number): number {
  while (to > from && /\s/.test(text[to - 1]!)) to--
  return to
}

const segmenters = new Map<string, Intl.Segmenter>()

function segmenterOf(language: string, granularity: 'word' | 'grapheme'): Intl.Segmenter {
  const key = `${language} ${granularity}`
  let segmenter = segmenters.get(key)
  if (!segmenter) segmenters.set(key, (segmenter = new Intl.Segmenter(language, { granularity })))
  return segmenter
}
