import { amplitude, RATE, type Samples } from './Samples.ts'

const WINDOW = Math.round(0.01 * RATE)
/** What is this far below the loudest window is silence, in decibels: softer than the end of an s. */
const BELOW = -45
/** Kept before and after, in samples: the onset of a consonant, and the end of a breath. */
const LEAD = Math.round(0.04 * RATE)
const TAIL = Math.round(0.09 * RATE)

/** The part that holds speech; undefined if none does. */
export function trimSilence(samples: Samples): Samples | undefined {
  const levels = windowLevels(samples)
  const loudest = levels.reduce((most, level) => Math.max(most, level), 0)
  if (loudest < amplitude(-60)) return undefined
  const isSpeech = (level: number): boolean => level > loudest * amplitude(BELOW)
  const first = levels.findIndex(isSpeech)
  const last = levels.findLastIndex(isSpeech)
  return samples.subarray(
    Math.max(0, first * WINDOW - LEAD),
    Math.min(samples.length, (last + 1) * WINDOW + TAIL),
  )
}

/** How loud each window of ten milliseconds is: root of the mean square. */
export function windowLevels(samples: Samples): readonly number[] {
  return Array.from({ length: Math.ceil(samples.length / WINDOW) }, (_, i) => {
    const window = samples.subarray(i * WINDOW, (i + 1) * WINDOW)
    return Math.sqrt(window.reduce((sum, sample) => sum + sample * sample, 0) / window.length)
  })
}
