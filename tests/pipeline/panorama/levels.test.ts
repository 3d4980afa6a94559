import { describe, expect, it } from 'vitest'
import { chooseLevels } from '../../../pipeline/panorama/chooseLevels.ts'
import { halveFace } from '../../../pipeline/panorama/halveFace.ts'
import { projectFace } from '../../../pipeline/panorama/projectFace.ts'
import { shrinkFace } from '../../../pipeline/panorama/shrinkFace.ts'
import { compassWorld, sphereOf } from './worlds.ts'

describe('chooseLevels', () => {
  it('fills whole tiles for the usual widths', () => {
    expect(chooseLevels(4096, 254)).toEqual([254, 508, 1016])
    expect(chooseLevels(8192, 254)).toEqual([254, 508, 1016, 2032])
    expect(chooseLevels(5760, 254)).toEqual([180, 360, 720, 1440])
    expect(chooseLevels(16384, 254)).toEqual([254, 508, 1016, 2032, 4064])
  })

  it('keeps what other widths hold, and never makes more of it', () => {
    for (let width = 256; width <= 16384; width += 2) {
      const levels = chooseLevels(width, 254)
      const finest = levels.at(-1)!
      const tiles = finest / levels[0]!
      expect(finest).toBeLessThanOrEqual(width / 4)
      expect(finest).toBeGreaterThan(Math.min((width / 4) * 0.96, width / 4 - tiles))
      expect(levels[0]).toBeLessThanOrEqual(254)
      for (const [i, size] of levels.entries()) if (i > 0) expect(size).toBe(2 * levels[i - 1]!)
    }
  })
})

describe('coarser levels', () => {
  const sphere = sphereOf(compassWorld, 512)

  it('show what lies in the direction of each texel, borders too', () => {
    const halved = halveFace(halveFace(projectFace(sphere, 'u', 64, 8)))
    const direct = projectFace(sphere, 'u', 16, 2)
    expect(halved.size).toBe(16)
    expect(halved.margin).toBe(2)
    expect(
      Math.max(...halved.pixels.map((value, i) => Math.abs(value - direct.pixels[i]!))),
    ).toBeLessThanOrEqual(2)
  })

  it('can be shrunk to any size, borders too', () => {
    const shrunk = shrinkFace(projectFace(sphere, 'd', 64, 8), 23, 1)
    const direct = projectFace(sphere, 'd', 23, 1)
    expect(
      Math.max(...shrunk.pixels.map((value, i) => Math.abs(value - direct.pixels[i]!))),
    ).toBeLessThanOrEqual(2)
  })

  it('are the mean of four texels', () => {
    const pixels = Uint8Array.from([0, 0, 0, 10, 20, 30, 20, 40, 60, 10, 20, 30])
    expect(halveFace({ size: 2, margin: 0, pixels })).toEqual({
      size: 1,
      margin: 0,
      pixels: Uint8Array.from([10, 20, 30]),
    })
  })

  it('refuse what cannot be halved, and a margin that is not there', () => {
    const face = projectFace(sphere, 'f', 15, 0)
    expect(() => halveFace(face)).toThrow(RangeError)
    expect(() => shrinkFace(face, 5, 1)).toThrow(RangeError)
  })
})
