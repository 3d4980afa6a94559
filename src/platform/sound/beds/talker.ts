import { filter, gain, stopAll } from '../nodes.ts'
import type { BedParts } from './Bed.ts'
import { repeat } from './repeat.ts'

/** Where two bands of a voice lie for some vowels, in Hz. */
const VOWELS = [
  [620, 1180],
  [430, 1950],
  [340, 2100],
  [520, 960],
  [360, 820],
] as const

/** Somebody who talks behind a wall or across a room: the melody of speech, and no words. */
export interface Talker {
  /** Hz. */
  readonly pitch: number
  readonly level: number
  /** Milliseconds from one syllable to the next, and how many of them are said in one go. */
  readonly syllableMs: number
  readonly phrase: number
  /** Silence after a phrase, in milliseconds, at most. */
  readonly restMs: number
}

/** @returns stops talking */
export function talk(parts: BedParts, talker: Talker): () => void {
  const { context, random } = parts
  const throat = context.createOscillator()
  throat.type = 'sawtooth'
  throat.frequency.value = talker.pitch
  const mouth = gain(parts, 0)
  const bands = [filter(parts, 'bandpass', 500, 5), filter(parts, 'bandpass', 1500, 6)]
  const wall = filter(parts, 'lowpass', 1100)
  for (const band of bands) throat.connect(band).connect(mouth)
  mouth.connect(wall).connect(parts.out)
  throat.start()
  let left = Math.ceil(random() * talker.phrase)
  let pitch = talker.pitch
  const stop = repeat(
    parts.clock,
    (fromMs) => {
      if (left-- > 0) return fromMs + talker.syllableMs * (0.7 + random() * 0.6)
      left = Math.ceil(talker.phrase * (0.4 + random() * 0.6))
      pitch = talker.pitch * (1.05 + random() * 0.15)
      return fromMs + talker.restMs * (0.4 + random() * 0.6)
    },
    (dueMs) => {
      const at = parts.at(dueMs)
      // A phrase sinks towards its end.
      pitch *= 0.985
      throat.frequency.setTargetAtTime(pitch * (0.96 + random() * 0.08), at, 0.04)
      const vowel = VOWELS[Math.floor(random() * VOWELS.length)]!
      bands.forEach((band, i) => band.frequency.setTargetAtTime(vowel[i]!, at, 0.03))
      mouth.gain.setTargetAtTime(talker.level * (0.6 + random() * 0.4), at, 0.03)
      mouth.gain.setTargetAtTime(0, at + (talker.syllableMs / 1000) * 0.55, 0.04)
    },
  )
  const silence = stopAll([throat])
  return () => {
    stop()
    silence()
  }
}
