import { describe, expect, it } from 'vitest'
import type { Vector } from '../../../pipeline/panorama/faceAxes.ts'
import { LEVEL, type Matrix, worldToPicture } from '../../../pipeline/panorama/rotation.ts'

const times = (m: Matrix, [x, y, z]: Vector): Vector => [
  m[0] * x + m[1] * y + m[2] * z,
  m[3] * x + m[4] * y + m[5] * z,
  m[6] * x + m[7] * y + m[8] * z,
]
const HALF = 0.5
const MOST = Math.sqrt(3) / 2

function expectDirection(found: Vector, wanted: Vector) {
  for (const axis of [0, 1, 2] as const) expect(found[axis]).toBeCloseTo(wanted[axis], 12)
}

describe('worldToPicture', () => {
  it('leaves a level picture as it is', () => {
    expectDirection(times(worldToPicture(LEVEL), [0.3, 0.4, -0.5]), [0.3, 0.4, -0.5])
  })

  it('finds the east in the middle of a picture that heads east', () => {
    expectDirection(times(worldToPicture({ heading: 90, pitch: 0, roll: 0 }), [1, 0, 0]), [0, 0, -1])
  })

  it('finds what is 30° above the horizon in the middle of a picture pitched up by 30°', () => {
    expectDirection(times(worldToPicture({ heading: 0, pitch: 30, roll: 0 }), [0, HALF, -MOST]), [0, 0, -1])
  })

  it('finds what leans right at the top of a picture whose camera leant clockwise', () => {
    expectDirection(times(worldToPicture({ heading: 0, pitch: 0, roll: 30 }), [HALF, MOST, 0]), [0, 1, 0])
  })

  it('keeps lengths and angles whatever the pose', () => {
    const m = worldToPicture({ heading: 123, pitch: -41, roll: 17 })
    const rows = [m.slice(0, 3), m.slice(3, 6), m.slice(6, 9)]
    for (const [i, a] of rows.entries()) {
      for (const [j, b] of rows.entries()) {
        expect(a.reduce((sum, value, k) => sum + value * b[k]!, 0)).toBeCloseTo(i === j ? 1 : 0, 12)
      }
    }
  })
})
