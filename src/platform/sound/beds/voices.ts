import type { Bed } from './Bed.ts'
import { talk, type Talker } from './talker.ts'

const USUAL = { syllableMs: 190, phrase: 11, restMs: 1800 }

const group =
  (talkers: readonly Talker[]): Bed =>
  (parts) => {
    const stops = talkers.map((talker) => talk(parts, talker))
    return () => stops.forEach((stop) => stop())
  }

/** A team before its briefing. */
export const lowChatter = group([
  { ...USUAL, pitch: 112, level: 0.1 },
  { ...USUAL, pitch: 196, level: 0.09, syllableMs: 175 },
  { ...USUAL, pitch: 138, level: 0.08, restMs: 2600 },
  { ...USUAL, pitch: 218, level: 0.06, phrase: 7, restMs: 3200 },
])

/** Two people who speak softly, beside somebody who may be asleep. */
export const lowVoices = group([
  { ...USUAL, pitch: 120, level: 0.085, phrase: 8, restMs: 4200 },
  { ...USUAL, pitch: 190, level: 0.075, phrase: 6, restMs: 5200 },
])

/** Two who count together: one short word after the other, at an even pace. */
export const counting = group([
  { pitch: 205, level: 0.12, syllableMs: 880, phrase: 10, restMs: 3500 },
  { pitch: 118, level: 0.1, syllableMs: 880, phrase: 10, restMs: 3500 },
])
