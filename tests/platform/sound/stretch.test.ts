import { describe, expect, it } from 'vitest'
import { stretch } from '../../../src/platform/sound/stretch.ts'
import { wavUrl } from '../../../src/platform/sound/wavUrl.ts'

const RATE = 24_000
const tone = (hertz: number, seconds: number): Float32Array =>
  Float32Array.from({ length: seconds * RATE }, (_, i) => 0.5 * Math.sin((2 * Math.PI * hertz * i) / RATE))

/** Hz, by counting where the curve rises through nothing. */
function pitch(samples: Float32Array): number {
  let rises = 0
  for (let i = 1; i < samples.length; i++) if (samples[i - 1]! < 0 && samples[i]! >= 0) rises++
  return (rises * RATE) / samples.length
}

describe('stretch', () => {
  it.each([0.5, 0.75, 1.25])('at %s changes how long it takes, and not the pitch', (rate) => {
    const slow = stretch(tone(220, 2), rate, RATE)
    expect(slow.length / RATE).toBeCloseTo(2 / rate, 2)
    expect(pitch(slow)).toBeGreaterThan(215)
    expect(pitch(slow)).toBeLessThan(225)
  })

  it('keeps the level: pieces laid over one another neither add up nor cancel', () => {
    const slow = stretch(tone(180, 2), 0.75, RATE).subarray(RATE / 2, RATE * 2)
    const power = slow.reduce((sum, sample) => sum + sample * sample, 0) / slow.length
    expect(Math.sqrt(power)).toBeCloseTo(0.5 / Math.SQRT2, 1)
  })

  it('at 1 is a copy', () => {
    const samples = tone(220, 0.1)
    expect(stretch(samples, 1, RATE)).toEqual(samples)
  })
})

describe('wavUrl', () => {
  it('is a WAV file with the samples in it', () => {
    const bytes = Buffer.from(wavUrl(Float32Array.of(0, 1, -1, 0.5), RATE).split(',')[1]!, 'base64')
    expect(bytes.toString('latin1', 0, 4) + bytes.toString('latin1', 8, 12)).toBe('RIFFWAVE')
    expect(bytes.readUInt32LE(24)).toBe(RATE)
    expect([0, 1, 2, 3].map((i) => bytes.readInt16LE(44 + i * 2))).toEqual([0, 32_767, -32_767, 16_384])
  })
})
