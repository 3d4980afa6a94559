import { RATE, type Samples } from './Samples.ts'

/** Weights of a second-order filter, the first of `a` being 1 and left out. */
export interface Biquad {
  readonly b: readonly [number, number, number]
  readonly a: readonly [number, number]
}

/** Passes samples through a filter. */
export function runFilter(samples: Samples, { b, a }: Biquad): Samples {
  const [b0, b1, b2] = b
  const [a1, a2] = a
  const out = new Float32Array(samples.length)
  let x1 = 0
  let x2 = 0
  let y1 = 0
  let y2 = 0
  for (let i = 0; i < samples.length; i++) {
    const x = samples[i]!
    const y = b0 * x + b1 * x1 + b2 * x2 - a1 * y1 - a2 * y2
    x2 = x1
    x1 = x
    y2 = y1
    y1 = y
    out[i] = y
  }
  return out
}

/** A filter that lets pass what is above, or below, so many Hz; its edge as flat as can be. */
export function passFilter(kind: 'above' | 'below', hertz: number): Biquad {
  const w = (2 * Math.PI * hertz) / RATE
  const cos = Math.cos(w)
  const alpha = Math.sin(w) / Math.SQRT2
  const side = kind === 'above' ? 1 + cos : 1 - cos
  const middle = kind === 'above' ? -side : side
  const scale = 1 / (1 + alpha)
  return {
    b: [(side / 2) * scale, middle * scale, (side / 2) * scale],
    a: [-2 * cos * scale, (1 - alpha) * scale],
  }
}
