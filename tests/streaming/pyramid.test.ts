import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createPyramid, facePoint, tileAt, tileUrl, type Pyramid } from '../../src/streaming/index.ts'
import { childOf, childrenPerSide } from '../../src/streaming/pyramid.ts'
import { smallPanorama } from './smallPanorama.ts'

const panorama = smallPanorama()
const pyramid = createPyramid(panorama)
const anyTile = fc.nat(pyramid.tileCount - 1)
const side = fc.double({ min: -1, max: 1, noNaN: true })

/** The point of a face's plane for s right and t down. */
function point(face: number, s: number, t: number): number[] {
  const out = [0, 0, 0]
  facePoint(face, s, t, out, 0)
  return out
}

function corner(of: Pyramid, tile: number, index: number): number[] {
  return [...of.corners.subarray(tile * 12 + index * 3, tile * 12 + index * 3 + 3)]
}

describe('createPyramid', () => {
  it('numbers the tiles level by level, face by face, row by row, without a gap', () => {
    expect(pyramid.levels.map(({ count, first }) => [count, first])).toEqual([
      [1, 0],
      [2, 6],
      [4, 30],
    ])
    expect(pyramid.tileCount).toBe(126)
    let tile = 0
    for (const [index, { count }] of pyramid.levels.entries()) {
      for (let place = 0; place < 6 * count * count; place++, tile++) {
        const { level, face, row, column } = pyramid
        expect([level[tile], face[tile]! * count * count + row[tile]! * count + column[tile]!]).toEqual([
          index,
          place,
        ])
      }
    }
  })

  it('makes parents and children each other’s', () => {
    for (let tile = 0; tile < pyramid.tileCount; tile++) {
      const children = []
      for (let row = 0; row < childrenPerSide(pyramid, tile); row++) {
        for (let column = 0; column < childrenPerSide(pyramid, tile); column++) {
          children.push(childOf(pyramid, tile, row, column))
        }
      }
      expect(children.length).toBe(pyramid.level[tile] === 2 ? 0 : 4)
      for (const child of children) expect(pyramid.parent[child]).toBe(tile)
    }
    expect([...pyramid.parent.subarray(0, 6)]).toEqual([-1, -1, -1, -1, -1, -1])
    expect(childOf(pyramid, 125, 0, 0)).toBe(-1)
  })

  it.each([
    ['powers of two', [254, 508, 1016]],
    ['levels that triple', [254, 762]],
    ['a last column that is smaller', [400, 800, 1600]],
    ['a coarsest level of several tiles', [1016, 2032]],
  ])('nests every tile in its parent: %s', (_, levels) => {
    const other = createPyramid(smallPanorama({ levels }))
    for (let tile = 0; tile < other.tileCount; tile++) {
      const parent = other.parent[tile]!
      if (parent < 0) continue
      expect(other.face[parent]).toBe(other.face[tile])
      for (let i = 0; i < 4; i++) {
        const own = corner(other, tile, i)
        for (let axis = 0; axis < 3; axis++) {
          const [from, to] = [corner(other, parent, 0)[axis]!, corner(other, parent, 2)[axis]!]
          expect(own[axis]).toBeGreaterThanOrEqual(Math.min(from, to) - 1e-6)
          expect(own[axis]).toBeLessThanOrEqual(Math.max(from, to) + 1e-6)
        }
      }
    }
  })

  it('gives each tile the direction of its middle, and that direction falls on the tile', () => {
    fc.assert(
      fc.property(anyTile, (tile) => {
        const [x, y, z] = pyramid.centre.subarray(tile * 3, tile * 3 + 3)
        expect(Math.hypot(x!, y!, z!)).toBeCloseTo(1, 6)
        expect(tileAt(pyramid, pyramid.level[tile]!, x!, y!, z!)).toBe(tile)
      }),
    )
  })
})

describe('the six faces', () => {
  it('look where their names say', () => {
    const middles = [0, 1, 2, 3, 4, 5].map((face) => point(face, 0, 0).map((value) => value + 0))
    expect(middles).toEqual([
      [0, 0, -1],
      [1, 0, 0],
      [0, 0, 1],
      [-1, 0, 0],
      [0, 1, 0],
      [0, -1, 0],
    ])
  })

  it('are not mirrored: seen from inside, right × down points outwards', () => {
    for (let face = 0; face < 6; face++) {
      const middle = point(face, 0, 0)
      const s = point(face, 1, 0).map((value, i) => value - middle[i]!)
      const t = point(face, 0, 1).map((value, i) => value - middle[i]!)
      const outwards = [
        s[1]! * t[2]! - s[2]! * t[1]!,
        s[2]! * t[0]! - s[0]! * t[2]!,
        s[0]! * t[1]! - s[1]! * t[0]!,
      ]
      expect(outwards.map((value) => value + 0)).toEqual(middle.map((value) => value + 0))
    }
  })

  // Each line: a face's edge, and the edge of the neighbour that it meets, for u from −1 to 1 along both.
  it.each<[string, (u: number) => number[], (u: number) => number[]]>([
    ['f right = r left', (u) => point(0, 1, u), (u) => point(1, -1, u)],
    ['r right = b left', (u) => point(1, 1, u), (u) => point(2, -1, u)],
    ['b right = l left', (u) => point(2, 1, u), (u) => point(3, -1, u)],
    ['l right = f left', (u) => point(3, 1, u), (u) => point(0, -1, u)],
    ['f top = u bottom', (u) => point(0, u, -1), (u) => point(4, u, 1)],
    ['f bottom = d top', (u) => point(0, u, 1), (u) => point(5, u, -1)],
    ['r top = u right, turned', (u) => point(1, u, -1), (u) => point(4, 1, -u)],
    ['r bottom = d right', (u) => point(1, u, 1), (u) => point(5, 1, u)],
    ['b top = u top, turned', (u) => point(2, u, -1), (u) => point(4, -u, -1)],
    ['l top = u left', (u) => point(3, u, -1), (u) => point(4, -1, u)],
    ['b bottom = d bottom, turned', (u) => point(2, u, 1), (u) => point(5, -u, 1)],
    ['l bottom = d left, turned', (u) => point(3, u, 1), (u) => point(5, -1, -u)],
  ])('meet along their edges: %s', (_, edge, neighbour) => {
    fc.assert(
      fc.property(side, (u) => {
        for (const [axis, value] of edge(u).entries()) expect(neighbour(u)[axis]).toBeCloseTo(value, 12)
      }),
    )
  })
})

describe('tileUrl', () => {
  it('names folder, level, face, row, column and extension', () => {
    const tile = tileAt(pyramid, 2, 1, -0.1, 0.6)
    expect(tileUrl(pyramid, '/rooms/a/', panorama.formats[0]!, tile)).toBe('/rooms/a/abcdef01/2/r/2_3.webp')
  })

  it('gives every tile an address of its own', () => {
    const urls = Array.from({ length: pyramid.tileCount }, (_, tile) =>
      tileUrl(pyramid, '/', panorama.formats[0]!, tile),
    )
    expect(new Set(urls).size).toBe(pyramid.tileCount)
  })
})
