import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { directionAt, lookThatHolds, wrapDeg } from '../../../src/platform/index.ts'

const look = (yawDeg: number, pitchDeg: number, fovDeg = 60) => ({ yawDeg, pitchDeg, fovDeg })
const out = () => ({ yawDeg: 0, pitchDeg: 0 })

describe('directionAt', () => {
  it('gives the look itself in the middle of the picture', () => {
    const middle = directionAt(look(170, -30), 0, 0, 1.6, out())
    expect(middle.yawDeg).toBeCloseTo(170)
    expect(middle.pitchDeg).toBeCloseTo(-30)
  })

  it('finds the top edge half a field of view above a level look', () => {
    expect(directionAt(look(0, 0, 60), 0, 1, 1.6, out()).pitchDeg).toBeCloseTo(30)
  })

  it('grows to the right and wraps at 180°', () => {
    expect(directionAt(look(175, 0, 90), 1, 0, 1, out()).yawDeg).toBeCloseTo(-140)
  })
})

describe('lookThatHolds', () => {
  it('keeps the grabbed point under the pointer, wherever the view and the pointer are', () => {
    const point = fc.double({ min: -0.95, max: 0.95, noNaN: true })
    fc.assert(
      fc.property(
        fc.double({ min: -180, max: 179, noNaN: true }),
        fc.double({ min: -50, max: 50, noNaN: true }),
        fc.double({ min: 25, max: 75, noNaN: true }),
        point,
        point,
        (yaw, pitch, fov, x, y) => {
          const held = directionAt(look(yaw, pitch, fov), x, y, 1.5, out())
          const moved = lookThatHolds(held, look(yaw, pitch, fov), x * 0.9, y * 0.9, 1.5, look(0, 0))
          const again = directionAt(moved, x * 0.9, y * 0.9, 1.5, out())
          expect(Math.abs(wrapDeg(again.yawDeg - held.yawDeg))).toBeLessThan(1e-6)
          expect(again.pitchDeg).toBeCloseTo(held.pitchDeg, 6)
        },
      ),
    )
  })

  it('changes nothing when the pointer has not moved, even with a point beyond the pole', () => {
    const steep = look(10, 85, 70)
    const held = directionAt(steep, 0.2, 0.8, 1.5, out())
    const same = lookThatHolds(held, steep, 0.2, 0.8, 1.5, look(0, 0))
    expect(same.pitchDeg).toBeCloseTo(85, 6)
    expect(wrapDeg(same.yawDeg - 10)).toBeCloseTo(0, 6)
  })

  it('never leaves the poles nor gives what is not a number', () => {
    const any = fc.double({ min: -1, max: 1, noNaN: true })
    fc.assert(
      fc.property(any, any, any, any, (a, b, x, y) => {
        const answer = lookThatHolds(
          { yawDeg: a * 180, pitchDeg: b * 90 },
          look(a * 90, b * 90, 80),
          x,
          y,
          1.7,
          look(0, 0),
        )
        expect(Number.isFinite(answer.yawDeg)).toBe(true)
        expect(Math.abs(answer.pitchDeg)).toBeLessThanOrEqual(90)
      }),
    )
  })
})
