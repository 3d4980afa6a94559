import { gain, noiseThrough, stopAll, sway, tone } from '../nodes.ts'
import type { Bed } from './Bed.ts'

/** A fan in a computer and one in the ceiling: narrow air, hardly moving. */
export const softFan: Bed = (parts) => {
  const air = noiseThrough(parts, [
    ['bandpass', 260, 0.6],
    ['lowpass', 1400],
  ])
  const level = gain(parts, 0.1)
  air.out.connect(level).connect(parts.out)
  const blades = tone(parts, 'triangle', 172)
  blades.connect(gain(parts, 0.0022)).connect(parts.out)
  return stopAll([air, blades, sway(parts, level.gain, 0.21, 0.01)])
}
