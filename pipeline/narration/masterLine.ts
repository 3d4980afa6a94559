import { limitPeaks } from './limitPeaks.ts'
import { loudness } from './loudness.ts'
import { amplitude, RATE, type Samples } from './Samples.ts'
import { removeRumble } from './removeRumble.ts'
import { trimSilence } from './trimSilence.ts'

/**
 * Loudness of speech before encoding, in LUFS, and its highest peak, in dBFS. Encoding takes 0.4 LU off, so that what
 * is heard is at −18; and it can put 1.5 dB on a peak.
 */
const TARGET_LUFS = -17.6
const CEILING_DB = -3.3

/** How often loudness is put right, and how far off it may stay after the usual number of times, in LU. */
const USUAL_TURNS = 3
const MOST_TURNS = 12
const NEAR_ENOUGH = 0.15

/** Fades at the ends, in samples, so that no cut clicks. */
const FADE = Math.round(0.008 * RATE)

/** Silence after a line, in milliseconds, by how it ends. */
const PAUSES: readonly (readonly [RegExp, number])[] = [
  [/…['’”]?$/, 600],
  [/[.?!]['’”*]*$/, 450],
  [/[,;:]['’”]?$/, 220],
]
const OTHER_PAUSE_MS = 300

/**
 * Makes a recording ready: only the speech, at the loudness of all speech, no peak too high, and the pause that
 * belongs after these words. Undefined if there is no speech in it.
 */
export function masterLine(recording: Samples, words: string): Samples | undefined {
  const speech = trimSilence(removeRumble(recording))
  if (!speech) return undefined
  let out = speech
  // Turning peaks down makes it a little softer; another look puts that right, the more often the higher they are.
  for (let turn = 0; turn < MOST_TURNS; turn++) {
    const missing = TARGET_LUFS - loudness(out)
    if (turn >= USUAL_TURNS && missing < NEAR_ENOUGH) break
    const gain = amplitude(missing)
    out = limitPeaks(
      out.map((sample) => sample * gain),
      amplitude(CEILING_DB),
    )
  }
  const whole = new Float32Array(out.length + Math.round((pauseAfter(words) / 1000) * RATE))
  whole.set(out)
  for (let i = 0; i < FADE; i++) {
    whole[i]! *= i / FADE
    whole[out.length - 1 - i]! *= i / FADE
  }
  return whole
}

/** The silence after a line, in milliseconds. */
export function pauseAfter(words: string): number {
  return PAUSES.find(([ending]) => ending.test(words))?.[1] ?? OTHER_PAUSE_MS
}
