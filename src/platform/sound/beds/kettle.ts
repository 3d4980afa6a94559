import { burst, gain, noiseThrough, stopAll } from '../nodes.ts'
import type { Bed } from './Bed.ts'

const BOIL_S = 14

/** A kettle that comes to the boil, clicks, and is done. */
export const kettle: Bed = (parts) => {
  const now = parts.context.currentTime
  const water = noiseThrough(parts, [
    ['highpass', 300],
    ['lowpass', 2400],
  ])
  const rumble = parts.context.createBiquadFilter()
  rumble.type = 'bandpass'
  rumble.Q.value = 0.8
  rumble.frequency.setValueAtTime(900, now)
  rumble.frequency.linearRampToValueAtTime(480, now + BOIL_S)
  const level = gain(parts, 0.01)
  level.gain.setValueAtTime(0.01, now)
  level.gain.linearRampToValueAtTime(0.08, now + BOIL_S)
  level.gain.setTargetAtTime(0, now + BOIL_S, 0.7)
  water.out.connect(rumble).connect(level).connect(parts.out)
  burst(parts, parts.out, now + BOIL_S, { type: 'bandpass', hertz: 2300, q: 2, level: 0.3, lengthS: 0.03 })
  return stopAll([water])
}
