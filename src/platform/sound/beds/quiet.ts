import { gain, noiseThrough, stopAll, sway } from '../nodes.ts'
import type { Bed } from './Bed.ts'

/** No room is without sound: air, far off. Heard only when it is missing. */
export const quiet: Bed = (parts) => {
  const air = noiseThrough(parts, [
    ['highpass', 50],
    ['lowpass', 320],
    ['lowpass', 500],
  ])
  const level = gain(parts, 0.045)
  air.out.connect(level).connect(parts.out)
  return stopAll([air, sway(parts, level.gain, 0.05, 0.008)])
}
