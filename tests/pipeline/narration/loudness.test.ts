import { describe, expect, it } from 'vitest'
import { loudness } from '../../../pipeline/narration/loudness.ts'
import { amplitude } from '../../../pipeline/narration/Samples.ts'
import { truePeak } from '../../../pipeline/narration/truePeak.ts'
import { joined, sine, still } from './sounds.ts'

describe('loudness', () => {
  it('of a full 997 Hz tone on one channel is −3.01 LUFS, as the standard says', () => {
    expect(loudness(sine(2, 997, 1))).toBeCloseTo(-3.01, 1)
  })

  it('falls by as many decibels as the sound does', () => {
    expect(loudness(sine(2, 997, amplitude(-20)))).toBeCloseTo(-23.01, 1)
  })

  it('weighs a low tone less than a high one', () => {
    expect(loudness(sine(2, 40, 0.5))).toBeLessThan(loudness(sine(2, 997, 0.5)) - 3)
    expect(loudness(sine(2, 4000, 0.5))).toBeGreaterThan(loudness(sine(2, 997, 0.5)) + 2)
  })

  it('does not count pauses', () => {
    const tone = sine(4, 997, 0.25)
    expect(loudness(joined(tone, still(6)))).toBeCloseTo(loudness(tone), 0)
  })

  it('of silence is none', () => {
    expect(loudness(still(3))).toBe(-Infinity)
  })

  it('of less than a block is still told', () => {
    expect(loudness(sine(0.2, 997, 1))).toBeCloseTo(-3, 0)
  })
})

describe('truePeak', () => {
  it('finds a peak that lies between two samples', () => {
    // A quarter of the rate, an eighth of a turn late: every sample is 0.707 high, the curve reaches 1.
    expect(truePeak(sine(0.1, 12_000, 1, Math.PI / 4))).toBeCloseTo(1, 1)
  })

  it('is the highest sample where the curve does not rise above it', () => {
    expect(truePeak(sine(0.5, 100, 0.4))).toBeCloseTo(0.4, 3)
  })
})
