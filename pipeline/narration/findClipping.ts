import { RATE, type Samples } from './Samples.ts'

/** This many samples on end at one height, near the highest there is, were cut off. */
const RUN = 6
const NEAR_FULL = 0.97

/** Where a recording was cut off at the top, in seconds; empty when nowhere. At most ten places. */
export function findClipping(samples: Samples): readonly number[] {
  let peak = 0
  for (const sample of samples) peak = Math.max(peak, Math.abs(sample))
  // Cut-off tops may have been turned down afterwards: they still are flat, but nobody can tell them from a quiet note.
  if (peak < NEAR_FULL) return []
  const places: number[] = []
  let run = 0
  for (let i = 0; i < samples.length; i++) {
    run = Math.abs(samples[i]!) >= peak * 0.999 ? run + 1 : 0
    if (run !== RUN) continue
    const at = i / RATE
    if (places.length < 10 && at - (places.at(-1) ?? -1) > 0.25) places.push(at)
  }
  return places
}
