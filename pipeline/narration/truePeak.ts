import { type Samples } from './Samples.ts'

/** Points between two samples that are looked at, and samples at each side that shape them. */
const BETWEEN = 4
const REACH = 12

/** For each point between two samples: the weights of the samples around it. A windowed sinc. */
const WEIGHTS = Array.from({ length: BETWEEN - 1 }, (_, k) => {
  const offset = (k + 1) / BETWEEN
  return Array.from({ length: REACH * 2 }, (__, i) => {
    const x = i - REACH + 1 - offset
    return (Math.sin(Math.PI * x) / (Math.PI * x)) * (0.5 + 0.5 * Math.cos((Math.PI * x) / REACH))
  })
})

/**
 * The highest amplitude, also between the samples, where a loudspeaker's curve can rise above both.
 * Only places near the highest sample are looked at closely: nowhere else can a curve rise above it.
 */
export function truePeak(samples: Samples): number {
  let peak = 0
  for (const sample of samples) peak = Math.max(peak, Math.abs(sample))
  const near = peak * 0.6
  for (let i = REACH; i < samples.length - REACH; i++) {
    if (Math.abs(samples[i]!) < near && Math.abs(samples[i + 1]!) < near) continue
    for (const weights of WEIGHTS) {
      let value = 0
      for (let k = 0; k < weights.length; k++) value += samples[i - REACH + 1 + k]! * weights[k]!
      peak = Math.max(peak, Math.abs(value))
    }
  }
  return peak
}
