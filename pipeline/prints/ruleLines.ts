/** Degrees the lines lean, as in the cut paper before them. */
const LEAN = 28
/** Pixels from line to line. */
const PERIOD = 9
/** How much of the period a line fills in each tone, from the lightest, which is bare paper. */
const TONES = [0, 0.26, 0.46, 0.8] as const
/** The share of the picture that is darker than each tone but the darkest. */
const SHARES = [0.66, 0.4, 0.17] as const

/**
 * Prints a picture in ruled lines of four tones: bare paper, and leaning lines, the thicker the darker. Each tone has
 * the same share of every picture, whatever the room's light is.
 * @param luma brightness, 0 to 255, row by row
 * @returns how much ink stands on each pixel, 0 to 255
 */
export function ruleLines(luma: Uint8Array, width: number): Uint8Array {
  const bounds = SHARES.map((share) => quantile(luma, share))
  const across = Math.cos((LEAN * Math.PI) / 180)
  const down = Math.sin((LEAN * Math.PI) / 180)
  const ink = new Uint8Array(luma.length)
  for (let at = 0; at < luma.length; at++) {
    const tone = bounds.filter((bound) => luma[at]! < bound).length
    if (tone === 0) continue
    const x = at % width
    const along = x * across + ((at - x) / width) * down
    const fromLine = Math.abs(along - Math.round(along / PERIOD) * PERIOD)
    ink[at] = Math.round(255 * Math.min(1, Math.max(0, (TONES[tone]! * PERIOD) / 2 - fromLine + 0.5)))
  }
  return ink
}

/** The value below which a share of all values lies. */
function quantile(values: Uint8Array, share: number): number {
  const counts = new Uint32Array(256)
  for (const value of values) counts[value]!++
  let below = 0
  return counts.findIndex((count) => (below += count) > values.length * share)
}
