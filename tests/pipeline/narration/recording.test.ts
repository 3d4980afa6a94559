import { describe, expect, it } from 'vitest'
import { findClipping } from '../../../pipeline/narration/findClipping.ts'
import { limitPeaks } from '../../../pipeline/narration/limitPeaks.ts'
import { loudness } from '../../../pipeline/narration/loudness.ts'
import { masterLine, pauseAfter } from '../../../pipeline/narration/masterLine.ts'
import { decibels, RATE } from '../../../pipeline/narration/Samples.ts'
import { trimSilence } from '../../../pipeline/narration/trimSilence.ts'
import { truePeak } from '../../../pipeline/narration/truePeak.ts'
import { joined, sine, still, syllables } from './sounds.ts'

describe('findClipping', () => {
  it('finds where tops were cut off', () => {
    const cut = sine(0.5, 200, 1.6).map((sample) => Math.max(-1, Math.min(1, sample)))
    const [first] = findClipping(joined(still(1), cut))
    expect(first).toBeCloseTo(1, 1)
  })

  it('says nothing of a sound that reaches the top without being cut', () => {
    expect(findClipping(sine(1, 200, 1))).toEqual([])
  })
})

describe('trimSilence', () => {
  it('keeps the speech and a little around it', () => {
    const trimmed = trimSilence(joined(still(2), syllables(3), still(4)))!
    expect(trimmed.length / RATE).toBeGreaterThan(2.9)
    expect(trimmed.length / RATE).toBeLessThan(3.25)
  })

  it('finds nothing in the hiss of an empty room', () => {
    expect(trimSilence(sine(2, 3000, 0.0004))).toBeUndefined()
  })
})

describe('limitPeaks', () => {
  it('brings a peak down without a jump, and leaves the rest alone', () => {
    const loud = joined(sine(1, 200, 0.2), sine(0.02, 200, 0.9), sine(1, 200, 0.2))
    const limited = limitPeaks(loud, 0.5)
    expect(Math.max(...limited)).toBeLessThanOrEqual(0.5)
    expect(Math.max(...limited.slice(0, RATE / 2))).toBeCloseTo(0.2, 3)
    expect(Math.max(...limited.slice(-RATE / 2))).toBeCloseTo(0.2, 2)
    const steepest = Math.max(...limited.map((sample, i) => Math.abs(sample - (limited[i - 1] ?? sample))))
    // A 200 Hz tone of that height never moves faster than this from sample to sample.
    expect(steepest).toBeLessThan(0.9 * ((2 * Math.PI * 200) / RATE) * 1.5)
  })
})

describe('masterLine', () => {
  it.each([0.02, 0.3, 0.9])('brings a recording %s high to the loudness of all speech', (height) => {
    const line = masterLine(joined(still(1), syllables(4, height), still(1)), 'Come and stand with me.')!
    expect(Math.abs(loudness(line) + 17.6)).toBeLessThan(0.3)
    expect(decibels(truePeak(line))).toBeLessThan(-1.5)
  })

  it('ends with the pause that its last sign asks for', () => {
    const line = masterLine(syllables(2), 'Ready?')!
    const end = line.subarray(line.length - Math.round((pauseAfter('Ready?') / 1000) * RATE))
    expect(end.every((sample) => sample === 0)).toBe(true)
    expect(pauseAfter('It was…')).toBeGreaterThan(pauseAfter("He said, 'Left knee.'"))
    expect(pauseAfter("He said, 'Left knee.'")).toBeGreaterThan(pauseAfter('I hand over,'))
  })

  it('makes nothing of silence', () => {
    expect(masterLine(still(2), 'Ready?')).toBeUndefined()
  })
})
