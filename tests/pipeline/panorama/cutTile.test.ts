import { describe, expect, it } from 'vitest'
import { cutTile } from '../../../pipeline/panorama/cutTile.ts'
import { FACE_AXES, type Face } from '../../../pipeline/panorama/faceAxes.ts'
import { projectFace } from '../../../pipeline/panorama/projectFace.ts'
import { FACES } from '../../../src/manifest/index.ts'
import { compassWorld, sphereOf } from './worlds.ts'

const SIZE = 40
const TILE = 16
const BORDER = 2
const sphere = sphereOf(compassWorld, 512)
const faces = new Map(FACES.map((face) => [face, projectFace(sphere, face, SIZE, BORDER)]))
const cut = (face: Face, row: number, column: number) => cutTile(faces.get(face)!, row, column, TILE, BORDER)

describe('cutTile', () => {
  it('makes whole tiles, and smaller ones where the face ends', () => {
    expect(cut('f', 0, 0)).toMatchObject({ width: TILE + 2 * BORDER, height: TILE + 2 * BORDER })
    expect(cut('f', 1, 2)).toMatchObject({ width: 8 + 2 * BORDER, height: TILE + 2 * BORDER })
    expect(cut('f', 2, 1)).toMatchObject({ width: TILE + 2 * BORDER, height: 8 + 2 * BORDER })
  })

  it('gives neighbours in a face the same texels on both sides of their edge', () => {
    const left = cut('l', 1, 0)
    const right = cut('l', 1, 1)
    for (let y = 0; y < left.height; y++) {
      for (let x = 0; x < 2 * BORDER; x++) {
        const a = (y * left.width + left.width - 2 * BORDER + x) * 3
        const b = (y * right.width + x) * 3
        expect([...left.pixels.subarray(a, a + 3)]).toEqual([...right.pixels.subarray(b, b + 3)])
      }
    }
  })

  it.each(FACES)(
    'takes the border of %s from where the eye goes on: over edges and round corners',
    (face) => {
      const { middle, right, down } = FACE_AXES[face]
      const count = Math.ceil(SIZE / TILE)
      for (const row of [0, count - 1]) {
        for (const column of [0, count - 1]) {
          const { width, height, pixels } = cut(face, row, column)
          for (let y = 0; y < height; y++) {
            for (let x = 0; x < width; x++) {
              const s = (2 * (column * TILE + x - BORDER + 0.5)) / SIZE - 1
              const t = (2 * (row * TILE + y - BORDER + 0.5)) / SIZE - 1
              const along = (axis: 0 | 1 | 2) => middle[axis] + s * right[axis] + t * down[axis]
              const length = Math.hypot(along(0), along(1), along(2))
              const wanted = compassWorld([along(0) / length, along(1) / length, along(2) / length])
              for (const c of [0, 1, 2] as const) {
                expect(Math.abs(pixels[(y * width + x) * 3 + c]! - wanted[c])).toBeLessThan(1.5)
              }
            }
          }
        }
      }
    },
  )
})
