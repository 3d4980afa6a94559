/** Pieces that are laid over one another, in seconds, and how far each may be moved to fit the one before. */
const PIECE_S = 0.03
const SEARCH_S = 0.01
/** Places tried at first, and samples compared: every so many tell enough of a voice, and cost a fraction. */
const ROUGH = 6
const SKIP = 8

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
  // Silence behind the end, so that no piece reaches beyond it.
  const padded = new Float32Array(samples.length + half * 8 + search * 4)
  padded.set(samples)
  let from = 0
  for (let at = 0; at < out.length; at += half) {
    const natural = from + half
    const wanted = Math.round(at * rate)
    from = at === 0 ? 0 : bestFit(padded, natural, wanted, search, half)
    for (let i = 0; i < half * 2 && at + i < out.length; i++) {
      // Two raised cosines, half a piece apart, add up to one.
      const weight = at === 0 && i < half ? 1 : 0.5 - 0.5 * Math.cos((Math.PI * i) / half)
      out[at + i]! += padded[from + i]! * weight
    }
  }
  return out
}

/** The place near `wanted` whose sound is most like what would come naturally: looked for roughly, then closely. */
function bestFit(
  samples: Float32Array,
  natural: number,
  wanted: number,
  search: number,
  length: number,
): number {
  const rough = mostAlike(samples, natural, Math.max(0, wanted - search), wanted + search, length, ROUGH)
  return mostAlike(samples, natural, Math.max(0, rough - ROUGH), rough + ROUGH, length, 1)
}

function mostAlike(
  samples: Float32Array,
  natural: number,
  first: number,
  last: number,
  length: number,
  step: number,
): number {
  let best = first
  let most = -Infinity
  for (let from = first; from <= last; from += step) {
    let alike = 0
    for (let i = 0; i < length; i += SKIP) alike += samples[from + i]! * samples[natural + i]!
    if (alike <= most) continue
    most = alike
    best = from
  }
  return best
}
