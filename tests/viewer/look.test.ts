import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { createLookControl, LOOK_LIMITS, wrapDegrees } from '../../src/viewer/look.ts'

const angle = fc.double({ min: -1e6, max: 1e6, noNaN: true })

describe('wrapDegrees', () => {
  it.each([
    [0, 0],
    [179, 179],
    [180, -180],
    [-180, -180],
    [190, -170],
    [-190, 170],
    [720, 0],
    [-1234, -154],
  ])('brings %i to %i', (from, to) => {
    expect(wrapDegrees(from)).toBe(to)
  })

  it('always ends in −180…180, whole turns away from where it began', () => {
    fc.assert(
      fc.property(angle, (degrees) => {
        const wrapped = wrapDegrees(degrees)
        expect(Math.abs(wrapped)).toBeLessThanOrEqual(180)
        const turns = (degrees - wrapped) / 360
        expect(Math.abs(turns - Math.round(turns))).toBeLessThan(1e-6)
      }),
    )
  })
})

describe('createLookControl', () => {
  it('keeps every look within its limits', () => {
    fc.assert(
      fc.property(angle, angle, angle, (yawDeg, pitchDeg, fovDeg) => {
        const control = createLookControl({ yawDeg: 0, pitchDeg: 0, fovDeg: 60 }, () => undefined)
        control.set({ yawDeg, pitchDeg, fovDeg })
        expect(Math.abs(control.look.yawDeg)).toBeLessThanOrEqual(180)
        expect(Math.abs(control.look.pitchDeg)).toBeLessThanOrEqual(90)
        expect(control.look.fovDeg).toBeGreaterThanOrEqual(LOOK_LIMITS.minFovDeg)
        expect(control.look.fovDeg).toBeLessThanOrEqual(LOOK_LIMITS.maxFovDeg)
      }),
    )
  })

  it('changes what it is told to and leaves the rest', () => {
    const control = createLookControl({ yawDeg: 10, pitchDeg: 20, fovDeg: 60 }, () => undefined)
    control.set({ pitchDeg: -5 })
    expect(control.look).toEqual({ yawDeg: 10, pitchDeg: -5, fovDeg: 60 })
  })

  it('tells of each change', () => {
    const changed = vi.fn<() => void>()
    const control = createLookControl({ yawDeg: 0, pitchDeg: 0, fovDeg: 60 }, changed)
    control.set({ yawDeg: 1 })
    control.set({ fovDeg: 40 })
    expect(changed).toHaveBeenCalledTimes(2)
  })
})
