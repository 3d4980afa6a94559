import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FACE_AXES, type Face, type Vector } from '../../../pipeline/panorama/faceAxes.ts'
import { projectFace } from '../../../pipeline/panorama/projectFace.ts'
import { faceTowards } from '../../../pipeline/panorama/verify/faceTowards.ts'
import { FACES } from '../../../src/manifest/index.ts'
import { compassWorld, directionOf, sphereOf } from './worlds.ts'

function pointOf(face: Face, s: number, t: number): Vector {
  const { middle, right, down } = FACE_AXES[face]
  const along = (axis: 0 | 1 | 2) => middle[axis] + s * right[axis] + t * down[axis]
  return [along(0), along(1), along(2)]
}

function unit([x, y, z]: Vector): Vector {
  const length = Math.hypot(x, y, z)
  return [x / length, y / length, z / length]
}

describe('the faces of the cube', () => {
  it('look ahead, right, behind, left, up and down, in the order of the description', () => {
    const middles = FACES.map((face) => FACE_AXES[face].middle)
    expect(middles).toEqual([
      [0, 0, -1],
      [1, 0, 0],
      [0, 0, 1],
      [-1, 0, 0],
      [0, 1, 0],
      [0, -1, 0],
    ])
  })

  it('join: the right edge of f is the left of r, the bottom of u and the top of d are those of f', () => {
    fc.assert(
      fc.property(fc.double({ min: -1, max: 1, noNaN: true }), (p) => {
        expect(pointOf('f', 1, p)).toEqual(pointOf('r', -1, p))
        expect(pointOf('b', 1, p)).toEqual(pointOf('l', -1, p))
        expect(pointOf('u', p, 1)).toEqual(pointOf('f', p, -1))
        expect(pointOf('d', p, -1)).toEqual(pointOf('f', p, 1))
      }),
    )
  })

  it('are found again from any direction in them', () => {
    const inside = fc.double({ min: -0.999, max: 0.999, noNaN: true })
    fc.assert(
      fc.property(fc.constantFrom(...FACES), inside, inside, (face, s, t) => {
        const found = faceTowards(...pointOf(face, s, t))
        expect(found.face).toBe(face)
        expect(found.s).toBeCloseTo(s, 12)
        expect(found.t).toBeCloseTo(t, 12)
      }),
    )
  })
})

describe('projectFace', () => {
  const SIZE = 32
  const MARGIN = 3
  it.each(FACES)('shows in each texel of %s, margin and all, what lies in its direction', (face) => {
    const sphere = sphereOf(compassWorld, 512)
    const { pixels } = projectFace(sphere, face, SIZE, MARGIN)
    const side = SIZE + 2 * MARGIN
    for (let row = 0; row < side; row++) {
      for (let column = 0; column < side; column++) {
        const s = (2 * (column - MARGIN + 0.5)) / SIZE - 1
        const t = (2 * (row - MARGIN + 0.5)) / SIZE - 1
        const wanted = compassWorld(unit(pointOf(face, s, t)))
        for (const c of [0, 1, 2] as const) {
          expect(Math.abs(pixels[(row * side + column) * 3 + c]! - wanted[c])).toBeLessThan(1.5)
        }
      }
    }
  })

  it('puts the middle of the picture in the middle of f, and its right quarter in the middle of r', () => {
    expect(directionOf(255.5, 127.5, 512)).toEqual([0, 0, -1])
    const sphere = sphereOf(compassWorld, 512)
    const middle = (face: Face) => [...projectFace(sphere, face, 1, 0).pixels]
    expect(middle('f')[2]).toBeLessThan(70)
    expect(middle('r')[0]).toBeGreaterThan(180)
  })

  it('draws the same faces from a leaning camera as from a level one', () => {
    const level = sphereOf(compassWorld, 512)
    const leaning = sphereOf(compassWorld, 512, { heading: 70, pitch: 20, roll: -15 })
    for (const face of FACES) {
      const a = projectFace(level, face, 16, 1).pixels
      const b = projectFace(leaning, face, 16, 1).pixels
      const worst = Math.max(...a.map((value, i) => Math.abs(value - b[i]!)))
      expect(worst).toBeLessThanOrEqual(2)
    }
  })

  it('shows the mean colour, and no other, where a cropped picture has nothing', () => {
    const whole = sphereOf(() => [200, 100, 50], 256)
    const cropped = {
      ...whole,
      full: { width: 512, height: 256, left: 128, top: 64 },
      fill: [9, 8, 7] as const,
    }
    expect([...projectFace(cropped, 'u', 4, 0).pixels.subarray(15, 18)]).toEqual([9, 8, 7])
    expect([...projectFace(cropped, 'f', 2, 0).pixels.subarray(0, 3)]).toEqual([200, 100, 50])
    expect([...projectFace(cropped, 'b', 2, 0).pixels.subarray(0, 3)]).toEqual([9, 8, 7])
  })
})
