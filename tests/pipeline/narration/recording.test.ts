import { describe, expect, it } from 'vitest'
import { findClipping } from '../../../pipeline/narration/findClipping.ts'
import { limitPeaks } from '../../../pipeline/narration/limitPeaks.ts'
import { loudness } from '../../../pipeline/narration/loudness.ts'
import { masterLine, pauseAfter } from '../../../pipeline/narration/masterLine.ts'
import { decibels, RATE } from '../../../pipeline/narration/Samples.ts'
import { removeRumble } from '../../../pipeline/narration/removeRumble.ts'
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

describe('removeRumble', () => {
  it('takes away what is below every voice, and leaves the voice', () => {
    const voice = sine(1, 120, 0.3)
    const cleaned = removeRumble(
      voice.map((sample, i) => sample + 0.1 * Math.sin((2 * Math.PI * 14 * i) / RATE)),
    )
    expect(Math.max(...cleaned.subarray(RATE / 2))).toBeGreaterThan(0.27)
    expect(Math.max(...cleaned.subarray(RATE / 2))).toBeLessThan(0.31)
  })

  it('leaves a voice without rumble as it is', () => {
    const voice = syllables(1)
    expect(removeRumble(voice)).toBe(voice)
  })
})

describe('trimSilence', () => {
  it('finds the end of speech under which a floor rumbles', () => {
    const rumble = sine(4, 15, 0.02)
    const speech = joined(syllables(2), still(2)).map((sample, i) => sample + rumble[i]!)
    expect(trimSilence(removeRumble(speech))!.length / RATE).toBeLessThan(2.3)
  })

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
