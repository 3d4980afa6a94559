import { gain, noiseThrough, stopAll, sway, tone } from '../nodes.ts'
import type { Bed } from './Bed.ts'

/** Filtered air pressed down over an operating table: a broad soft rush on a low hum. */
export const airHum: Bed = (parts) => {
  const rush = noiseThrough(parts, [
    ['highpass', 70],
    ['lowpass', 650],
    ['lowpass', 900],
  ])
  const level = gain(parts, 0.11)
  rush.out.connect(level).connect(parts.out)
  const hum = tone(parts, 'sine', 98)
  hum.connect(gain(parts, 0.006)).connect(parts.out)
  return stopAll([rush, hum, sway(parts, level.gain, 0.07, 0.012)])
}
