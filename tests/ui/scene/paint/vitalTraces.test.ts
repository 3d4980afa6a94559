import { describe, expect, it } from 'vitest'
import { penTime } from '../../../../src/ui/scene/paint/drawSweep.ts'
import { breathTrace, heartTrace, pulseTrace } from '../../../../src/ui/scene/paint/vitalTraces.ts'

const sample = (trace: (s: number) => number, seconds: number, step = 0.002): number[] =>
  Array.from({ length: Math.round(seconds / step) }, (_, k) => trace(k * step))
const peaks = (values: number[], above: number): number =>
  values.filter((v, k) => v > above && v >= (values[k - 1] ?? -1) && v > (values[k + 1] ?? -1)).length

describe('heartTrace', () => {
  it.each([50, 68, 110])('beats %i times a minute', (perMinute) => {
    expect(
      peaks(
        sample((s) => heartTrace(s, perMinute), 60),
        0.7,
      ),
    ).toBe(perMinute)
  })

  it('has P, Q, R, S and T in their order', () => {
    const beat = sample((s) => heartTrace(s, 60), 1)
    const at = (from: number, to: number, pick: (...v: number[]) => number) =>
      pick(...beat.slice(from / 2, to / 2))
    expect(at(60, 120, Math.max)).toBeGreaterThan(0.1)
    expect(at(190, 215, Math.min)).toBeLessThan(-0.05)
    expect(at(220, 240, Math.max)).toBeGreaterThan(0.9)
    expect(at(245, 270, Math.min)).toBeLessThan(-0.1)
    expect(at(400, 600, Math.max)).toBeGreaterThan(0.2)
    expect(at(800, 998, Math.max)).toBeLessThan(0.02)
  })

  it('is flat without a beat, and so are the others', () => {
    for (const trace of [heartTrace, pulseTrace, breathTrace])
      expect(new Set(sample((s) => trace(s, 0), 2))).toEqual(new Set([0]))
  })
})

describe('pulseTrace', () => {
  it('comes once a beat, after it, with a notch on its way down', () => {
    const wave = sample((s) => pulseTrace(s, 60), 1)
    const top = wave.indexOf(Math.max(...wave))
    expect(top * 0.002).toBeGreaterThan(0.4)
    const down = wave.slice(top, top + 150)
    const steepness = down.map((v, k) => (down[k + 1] ?? v) - v).slice(0, -1)
    const fall = Math.min(...steepness)
    expect(steepness.slice(steepness.indexOf(fall)).some((slope) => slope > fall / 3)).toBe(true)
    expect(Math.max(...wave)).toBeLessThan(1.08)
  })
})

describe('breathTrace', () => {
  it('is nothing while breathing in, and a rising plateau while breathing out', () => {
    expect(breathTrace(0.5, 12)).toBe(0)
    const [early, late] = [breathTrace(2.5, 12), breathTrace(4.2, 12)]
    expect(early).toBeGreaterThan(0.8)
    expect(late).toBeGreaterThan(early)
    expect(late).toBeLessThanOrEqual(1)
    expect(breathTrace(4.95, 12)).toBe(0)
  })
})

describe('penTime', () => {
  it('is now under the pen, the past behind it, the round before ahead of it', () => {
    expect(penTime(0.5, 3, 6)).toBeCloseTo(3)
    expect(penTime(0.25, 3, 6)).toBeCloseTo(1.5)
    expect(penTime(0.75, 9, 6)).toBeCloseTo(4.5)
    expect(penTime(0.53, 3, 6)).toBeUndefined()
  })
})
