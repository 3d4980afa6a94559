import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createViewBasis, setViewBasis, type ViewBasis } from '../../src/streaming/index.ts'

function basis(yawDeg: number, pitchDeg: number, fovDeg = 60, width = 800, height = 600): ViewBasis {
  const view = createViewBasis()
  setViewBasis(view, yawDeg, pitchDeg, fovDeg, width, height)
  return view
}
const dot = (a: Float64Array, b: Float64Array): number => a[0]! * b[0]! + a[1]! * b[1]! + a[2]! * b[2]!
const rounded = (vector: Float64Array): number[] => [...vector].map((value) => Math.round(value) + 0)

describe('setViewBasis', () => {
  it.each([
    [0, 0, [0, 0, -1]],
    [90, 0, [1, 0, 0]],
    [180, 0, [0, 0, 1]],
    [-90, 0, [-1, 0, 0]],
    [0, 90, [0, 1, 0]],
    [45, -90, [0, -1, 0]],
  ])('looks at yaw %i°, pitch %i° along %j', (yaw, pitch, forward) => {
    expect(rounded(basis(yaw, pitch).forward)).toEqual(forward)
  })

  it('is an upright right-handed basis for every look', () => {
    const degrees = fc.double({ min: -360, max: 360, noNaN: true })
    fc.assert(
      fc.property(degrees, fc.double({ min: -90, max: 90, noNaN: true }), (yaw, pitch) => {
        const { forward, right, up } = basis(yaw, pitch)
        for (const vector of [forward, right, up]) expect(dot(vector, vector)).toBeCloseTo(1, 12)
        expect(dot(forward, right)).toBeCloseTo(0, 12)
        expect(dot(forward, up)).toBeCloseTo(0, 12)
        expect(dot(right, up)).toBeCloseTo(0, 12)
        expect(up[1]).toBeGreaterThanOrEqual(-1e-12)
        // right × forward = up in these axes, that is, the picture is not mirrored.
        expect(right[1]! * forward[2]! - right[2]! * forward[1]!).toBeCloseTo(up[0]!, 12)
        expect(right[2]! * forward[0]! - right[0]! * forward[2]!).toBeCloseTo(up[1]!, 12)
      }),
    )
  })

  it('knows the picture’s extent and how many pixels a unit of it has', () => {
    const view = basis(0, 0, 90, 800, 600)
    expect(view.tanY).toBeCloseTo(1)
    expect(view.tanX).toBeCloseTo(800 / 600)
    expect(view.focalPx).toBeCloseTo(300)
  })

  it('lives with a picture of no height', () => {
    expect(Number.isFinite(basis(0, 0, 60, 800, 0).tanX)).toBe(true)
  })
})
