/** Pieces that are laid over one another, in seconds, and how far each may be moved to fit the one before. */
const PIECE_S = 0.03
const SEARCH_S = 0.01

/**
 * The same sound at another pace and the same pitch: overlapping pieces, each moved to where it fits the one before
 * it best (WSOLA). Meant for one voice.
 * @param rate 1 is as it is; 0.5 takes twice as long
 */
export function stretch(samples: Float32Array, rate: number, sampleRate: number): Float32Array {
  if (rate === 1) return samples.slice()
  const half = Math.round((PIECE_S * sampleRate) / 2)
  const search = Math.round(SEARCH_S * sampleRate)
  const out = new Float32Array(Math.round(samples.length / rate))
  let from = 0
  for (let at = 0; at < out.length; at += half) {
    const natural = from + half
    const wanted = Math.round(at * rate)
    from = at === 0 ? 0 : bestFit(samples, natural, wanted, search, half)
    for (let i = 0; i < half * 2 && at + i < out.length; i++) {
      // Two raised cosines, half a piece apart, add up to one.
      const weight = at === 0 && i < half ? 1 : 0.5 - 0.5 * Math.cos((Math.PI * i) / half)
      out[at + i]! += (samples[from + i] ?? 0) * weight
    }
  }
  return out
}

/** The place near `wanted` whose sound is most like what would come naturally. */
function bestFit(
  samples: Float32Array,
  natural: number,
  wanted: number,
  search: number,
  length: number,
): number {
  let best = wanted
  let most = -Infinity
  for (let from = Math.max(0, wanted - search); from <= wanted + search; from++) {
    let alike = 0
    // Every fourth sample tells enough, and costs a quarter.
    for (let i = 0; i < length; i += 4) alike += (samples[from + i] ?? 0) * (samples[natural + i] ?? 0)
    if (alike <= most) continue
    most = alike
    best = from
  }
  return best
}
