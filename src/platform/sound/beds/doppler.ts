import { filter, gain, strike } from '../nodes.ts'
import { nextBeat } from '../Pulse.ts'
import type { Bed, BedParts } from './Bed.ts'
import { repeat } from './repeat.ts'

/** One part of a beat: begins so many seconds after it, this loud, this long, this high (Hz). */
type Swish = readonly [afterS: number, level: number, lengthS: number, hertz: number]

/** A healthy artery springs back: forward, a little back, a little forward. */
const SPRINGY: readonly Swish[] = [
  [0, 1, 0.26, 1150],
  [0.29, 0.42, 0.13, 620],
  [0.45, 0.24, 0.16, 760],
]
/** A stiff or narrow one does not: one soft, long swish. */
const SINGLE: readonly Swish[] = [[0, 0.5, 0.5, 520]]

const RESTING = { perMinute: 66, fromMs: 0 }

const blood =
  (swishes: readonly Swish[], loudness: number): Bed =>
  (parts) =>
    repeat(
      parts.clock,
      (fromMs) => nextBeat(parts.pulse.perMinute > 0 ? parts.pulse : RESTING, fromMs),
      (dueMs) => swishes.forEach((swish) => playSwish(parts, parts.at(dueMs), swish, loudness)),
    )

function playSwish(
  parts: BedParts,
  beat: number,
  [afterS, level, lengthS, hertz]: Swish,
  loudness: number,
): void {
  const at = beat + afterS
  const flow = parts.context.createBufferSource()
  flow.buffer = parts.noise
  const band = filter(parts, 'bandpass', hertz, 1.4)
  // Blood speeds up, then slows: the pitch of its sound does too.
  band.frequency.setValueAtTime(hertz * 0.5, at)
  band.frequency.linearRampToValueAtTime(hertz, at + lengthS * 0.3)
  band.frequency.setTargetAtTime(hertz * 0.45, at + lengthS * 0.3, lengthS * 0.5)
  const envelope = strike(parts, at, level * loudness, lengthS * 0.25, lengthS)
  flow.connect(band).connect(envelope).connect(parts.out)
  flow.start(at, parts.random() * 2)
  flow.stop(at + lengthS * 2.5)
}

/** Pulses found with an ultrasound probe, as a task plays them. */
export const dopplerThreeBeats = blood(SPRINGY, 0.5)
export const dopplerOneSwish = blood(SINGLE, 0.5)

/** How long after coming in the probe is heard, and for how long, in milliseconds. */
const LATER_MS = 36_000
const FOR_MS = 16_000

/** In the room: first nothing, later the pulse, for a while. */
export const doppler: Bed = (parts) => {
  const level = gain(parts, 1)
  level.connect(parts.out)
  let stopBlood: () => void = () => undefined
  const cancelStart = parts.clock.after(LATER_MS, () => {
    stopBlood = blood(SPRINGY, 0.16)({ ...parts, pulse: parts.pulse, out: level })
  })
  const cancelEnd = parts.clock.after(LATER_MS + FOR_MS, () => stopBlood())
  return () => {
    cancelStart()
    cancelEnd()
    stopBlood()
    level.disconnect()
  }
}
