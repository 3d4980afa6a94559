import { describe, expect, it } from 'vitest'
import { ruleLines } from '../../../pipeline/prints/ruleLines.ts'

const SIDE = 120
/** A picture whose brightness depends on the place. */
const picture = (brightness: (x: number, y: number) => number): Uint8Array =>
  Uint8Array.from({ length: SIDE * SIDE }, (_, at) => brightness(at % SIDE, Math.floor(at / SIDE)))
const inked = (ink: Uint8Array, from: number, to: number): number => {
  const rows = ink.filter((_, at) => at % SIDE >= from && at % SIDE < to)
  return rows.reduce((sum, value) => sum + value, 0) / rows.length / 255
}

describe('ruled lines', () => {
  it('leave the lightest third as bare paper, and are thicker the darker it is', () => {
    const ink = ruleLines(
      picture((x) => x * 2),
      SIDE,
    )
    expect(inked(ink, 90, 120)).toBe(0)
    expect(inked(ink, 0, 18)).toBeGreaterThan(inked(ink, 22, 46))
    expect(inked(ink, 22, 46)).toBeGreaterThan(inked(ink, 50, 76))
    expect(inked(ink, 50, 76)).toBeGreaterThan(0.1)
  })

  it('have the same tones in a dark room as in a light one', () => {
    const light = ruleLines(
      picture((x) => 130 + x),
      SIDE,
    )
    const dark = ruleLines(
      picture((x) => x / 2),
      SIDE,
    )
    expect(inked(dark, 0, SIDE)).toBeCloseTo(inked(light, 0, SIDE), 1)
  })
})
