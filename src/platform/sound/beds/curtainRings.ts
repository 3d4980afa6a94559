import { burst, note } from '../nodes.ts'
import type { Bed } from './Bed.ts'
import { repeat } from './repeat.ts'

/** A curtain drawn on its rail, now and then: a run of small rings. */
export const curtainRings: Bed = (parts) => {
  const { random } = parts
  let isFirst = true
  return repeat(
    parts.clock,
    (fromMs) => {
      const waitMs = isFirst ? 3000 : 11_000 + random() * 12_000
      isFirst = false
      return fromMs + waitMs
    },
    (dueMs) => {
      const rings = 9 + Math.floor(random() * 6)
      for (let i = 0; i < rings; i++) {
        const at = parts.at(dueMs) + i * 0.055 + random() * 0.03
        const hertz = 2600 + random() * 2200
        note(parts, parts.out, at, { type: 'sine', hertz, level: 0.008, lengthS: 0.05 })
        burst(parts, parts.out, at, { type: 'highpass', hertz: 3000, level: 0.02, lengthS: 0.02 })
      }
    },
  )
}
