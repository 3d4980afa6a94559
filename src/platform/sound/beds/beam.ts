import { filter, gain, note, noiseThrough, stopAll, sway, tone } from '../nodes.ts'
import type { Bed } from './Bed.ts'

/** Somebody at the door of the control area: once. */
export const entryBuzzer: Bed = (parts) => {
  const out = filter(parts, 'lowpass', 1200)
  out.connect(parts.out)
  const at = parts.context.currentTime + 0.8
  note(parts, out, at, { type: 'square', hertz: 196, level: 0.03, attackS: 0.02, lengthS: 0.8 })
  return () => out.disconnect()
}

/** Beam on: a low, steady buzz, as it is heard outside and inside the room. It begins after the buzzer. */
export const beamBuzz: Bed = (parts) => {
  const now = parts.context.currentTime
  const level = gain(parts, 0)
  level.gain.setTargetAtTime(1, now + 2.2, 0.25)
  level.connect(parts.out)
  const body = filter(parts, 'lowpass', 520)
  const buzz = gain(parts, 0.018)
  body.connect(buzz).connect(level)
  const low = tone(parts, 'sawtooth', 100)
  const high = tone(parts, 'square', 200)
  low.connect(body)
  high.connect(gain(parts, 0.25)).connect(body)
  const air = noiseThrough(parts, [['bandpass', 300, 0.5]])
  air.out.connect(gain(parts, 0.05)).connect(level)
  return stopAll([low, high, air, sway(parts, buzz.gain, 20, 0.003)])
}
