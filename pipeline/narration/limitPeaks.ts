import { RATE, type Samples } from './Samples.ts'

/** How long before a peak the level begins to go down, and how fast it comes back. */
const AHEAD = Math.round(0.004 * RATE)
const RELEASE = Math.exp(-1 / (0.06 * RATE))

/** Turns peaks above `ceiling` down, smoothly, and leaves everything else alone. */
export function limitPeaks(samples: Samples, ceiling: number): Samples {
  // What each sample needs, held back over the time ahead of it, let go slowly after it.
  const wanted = samples.map((sample) => Math.min(1, ceiling / Math.max(Math.abs(sample), 1e-9)))
  const gains = slidingLeast(wanted, AHEAD)
  const out = new Float32Array(samples.length)
  let gain = 1
  let smooth = 1
  for (let i = 0; i < samples.length; i++) {
    gain = Math.min(gains[i]!, 1 - (1 - gain) * RELEASE)
    // A ramp over the time ahead: the average of the steps, so that no edge is heard.
    smooth += (gain - smooth) * (gain < smooth ? 4 / AHEAD : 1)
    out[i] = Math.max(-ceiling, Math.min(ceiling, samples[i]! * Math.min(smooth, 1)))
  }
  return out
}

/** For each place the least value from there to `ahead` places on. */
function slidingLeast(values: Samples, ahead: number): Samples {
  const out = new Float32Array(values.length)
  const queue: number[] = []
  let head = 0
  for (let i = values.length - 1; i >= 0; i--) {
    while (queue.length > head && values[queue.at(-1)!]! >= values[i]!) queue.pop()
    queue.push(i)
    if (queue[head]! > i + ahead) head++
    out[i] = values[queue[head]!]!
  }
  return out
}
