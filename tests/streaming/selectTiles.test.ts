import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  createPyramid,
  createSelection,
  createViewBasis,
  selectTiles,
  setViewBasis,
  tileAt,
  type Selection,
  type ViewBasis,
} from '../../src/streaming/index.ts'
import { SCORE_ONE } from '../../src/streaming/selectTiles.ts'
import { smallPanorama } from './smallPanorama.ts'

const pyramid = createPyramid(smallPanorama({ levels: [254, 508, 1016, 2032] }))
const finest = pyramid.levels.length - 1

/** Any view that a display may have: upright and wide, straight up and down, and from a keyhole to a fish's eye. */
const anyView = fc
  .record({
    yaw: fc.double({ min: -180, max: 180, noNaN: true }),
    pitch: fc.oneof(fc.constantFrom(-90, 0, 90), fc.double({ min: -90, max: 90, noNaN: true })),
    fov: fc.oneof(fc.constantFrom(20, 110), fc.double({ min: 20, max: 110, noNaN: true })),
    size: fc.constantFrom([1280, 720], [390, 844], [800, 800], [2560, 1080]),
  })
  .map(({ yaw, pitch, fov, size }) => {
    const view = createViewBasis()
    setViewBasis(view, yaw, pitch, fov, size[0], size[1])
    return view
  })
const anySharpness = fc.double({ min: 0.25, max: 2, noNaN: true })

/** Directions through a grid of points of the picture, its very edges included. */
function rays(view: ViewBasis, across = 24): [number, number, number][] {
  const out: [number, number, number][] = []
  for (let i = 0; i <= across; i++) {
    for (let j = 0; j <= across; j++) {
      const x = ((2 * i) / across - 1) * view.tanX
      const y = ((2 * j) / across - 1) * view.tanY
      out.push(
        [0, 1, 2].map((axis) => view.forward[axis]! + view.right[axis]! * x + view.up[axis]! * y) as [
          number,
          number,
          number,
        ],
      )
    }
  }
  return out
}

function select(view: ViewBasis, sharpness = 1, finestLevel = finest): Selection {
  const selection = createSelection(1024)
  selectTiles(pyramid, view, view.forward, sharpness, finestLevel, selection)
  return selection
}

const chosen = (selection: Selection): Set<number> => new Set(selection.tiles.subarray(0, selection.count))

/** The chosen tiles that a direction falls on: one of each level at most. */
function tilesUnder(set: ReadonlySet<number>, ray: readonly [number, number, number]): number[] {
  return pyramid.levels.map((_, level) => tileAt(pyramid, level, ...ray)).filter((tile) => set.has(tile))
}

describe('selectTiles', () => {
  it('covers every point of every view with exactly one tile', () => {
    fc.assert(
      fc.property(anyView, anySharpness, (view, sharpness) => {
        const set = chosen(select(view, sharpness))
        expect(rays(view).filter((ray) => tilesUnder(set, ray).length !== 1)).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  it('gives at least the wanted texels per pixel at every point, unless the picture has no more', () => {
    fc.assert(
      fc.property(anyView, anySharpness, (view, sharpness) => {
        const set = chosen(select(view, sharpness))
        const blurred = rays(view, 12).filter((ray) => {
          const level = pyramid.level[tilesUnder(set, ray)[0]!]!
          return level < finest && texelsPerPixel(view, ray, level) < sharpness * 0.999
        })
        expect(blurred).toEqual([])
      }),
      { numRuns: 200 },
    )
  })

  it('chooses little that is not to be seen, and nothing finer than need be', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const set = chosen(select(view))
        const seen = new Set(rays(view, 60).flatMap((ray) => tilesUnder(set, ray)))
        // Tiles that only touch the edge of the view lie between two rays of the grid (1.17 at most in 5000 views).
        expect(set.size).toBeLessThanOrEqual(seen.size * 1.25 + 1)
        for (const tile of set) {
          const parent = pyramid.parent[tile]!
          if (parent >= 0) expect(leastTexelsPerPixel(view, parent)).toBeLessThan(1)
        }
      }),
      { numRuns: 200 },
    )
  })

  it('leaves out tiles that only their own edges keep out of the view', () => {
    const view = createViewBasis()
    setViewBasis(view, 0, 8, 30, 1280, 720)
    const set = chosen(select(view))
    const seen = new Set(rays(view, 200).flatMap((ray) => tilesUnder(set, ray)))
    expect(set).toEqual(seen)
  })

  it('mixes levels where one face is near and another far', () => {
    const view = createViewBasis()
    setViewBasis(view, 0, 0, 100, 1000, 1000)
    const levels = new Set([...chosen(select(view))].map((tile) => pyramid.level[tile]))
    expect(levels.size).toBeGreaterThan(1)
  })

  it('chooses no tile finer than it may', () => {
    fc.assert(
      fc.property(anyView, fc.nat(finest), (view, most) => {
        for (const tile of chosen(select(view, 2, most)))
          expect(pyramid.level[tile]).toBeLessThanOrEqual(most)
      }),
    )
  })

  it('scores by the angle to where the view is going', () => {
    const view = createViewBasis()
    const ahead = createViewBasis()
    setViewBasis(view, 0, 0, 70, 1280, 720)
    setViewBasis(ahead, 20, 5, 70, 1280, 720)
    const selection = createSelection()
    selectTiles(pyramid, view, ahead.forward, 1, finest, selection)
    let best = 0
    for (let i = 0; i < selection.count; i++) if (selection.score[i]! < selection.score[best]!) best = i
    expect(selection.tiles[best]).toBe(
      tileAt(
        pyramid,
        pyramid.level[selection.tiles[best]!]!,
        ...(ahead.forward as unknown as [number, number, number]),
      ),
    )
    expect(selection.score[best]).toBeLessThan(0.05 * SCORE_ONE)
  })

  it('stops at the capacity of the list it is given', () => {
    const small = createSelection(5)
    selectTiles(pyramid, createViewBasis(), createViewBasis().forward, 1, finest, small)
    expect(small.count).toBe(5)
  })

  it('allocates nothing', () => {
    const view = createViewBasis()
    const selection = createSelection()
    const run = (times: number): void => {
      for (let i = 0; i < times; i++) {
        setViewBasis(view, i * 7, (i % 180) - 90, 60, 1280, 720)
        selectTiles(pyramid, view, view.forward, 1, finest, selection)
      }
    }
    run(3000)
    // One object a call would be 80 KB here; a collection in between can only lower a sample, so the least counts.
    const grown = Array.from({ length: 5 }, () => {
      const before = process.memoryUsage().heapUsed
      run(5000)
      return process.memoryUsage().heapUsed - before
    })
    expect(Math.min(...grown.filter((bytes) => bytes >= 0))).toBeLessThan(80_000)
  })
})

/** Texels of a level per pixel along a side, by measuring a small square of the picture on the face it falls on. */
function texelsPerPixel(view: ViewBasis, ray: readonly number[], level: number): number {
  const face = pyramid.face[tileAt(pyramid, 0, ...(ray as [number, number, number]))]!
  const axis = [2, 0, 2, 0, 1, 1][face]!
  const step = 1e-5
  const onFace = (dx: number, dy: number): number[] => {
    const direction = [0, 1, 2].map((i) => ray[i]! + view.right[i]! * dx + view.up[i]! * dy)
    return direction.map((value) => value / Math.abs(direction[axis]!))
  }
  const [at, right, up] = [onFace(0, 0), onFace(step, 0), onFace(0, step)]
  const [a, b] = [right, up].map((other) => other.map((value, i) => value - at[i]!))
  const area = Math.hypot(
    a![1]! * b![2]! - a![2]! * b![1]!,
    a![2]! * b![0]! - a![0]! * b![2]!,
    a![0]! * b![1]! - a![1]! * b![0]!,
  )
  return ((Math.sqrt(area) / step) * (pyramid.levels[level]!.size / 2)) / view.focalPx
}

/** The least density that can occur in a tile within this view, by its corners. */
function leastTexelsPerPixel(view: ViewBasis, tile: number): number {
  const shallowest = 1 / Math.hypot(1, view.tanX, view.tanY)
  let depth = Infinity
  for (let c = tile * 12; c < tile * 12 + 12; c += 3) {
    const z = [0, 1, 2].reduce((sum, i) => sum + pyramid.corners[c + i]! * view.forward[i]!, 0)
    depth = Math.min(depth, z)
  }
  return (
    ((pyramid.levels[pyramid.level[tile]!]!.size / 2) * Math.max(depth, shallowest) ** 1.5) / view.focalPx
  )
}
