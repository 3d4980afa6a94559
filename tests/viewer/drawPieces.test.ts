import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createSelection, facePoint, SlotTable, type StreamedPanorama } from '../../src/streaming/index.ts'
import { createDrawList, fillDrawList, QUAD_FLOATS, SLOT_SIZE } from '../../src/viewer/drawList.ts'
import { openSmall } from '../streaming/smallPanorama.ts'
import { makeResident } from './makeResident.ts'

const anyTile = fc.nat(125)
const along = fc.double({ min: 0, max: 1, noNaN: true })

/** Which point of which face a texel of a tile's picture shows: the ingest's side of the bargain. */
function shownByTile(room: StreamedPanorama, tile: number, x: number, y: number) {
  const { levels, level, row, column, face, tileSize, border } = room.pyramid
  const { size } = levels[level[tile]!]!
  return {
    face: face[tile]!,
    s: ((column[tile]! * tileSize + x - border) / size) * 2 - 1,
    t: ((row[tile]! * tileSize + y - border) / size) * 2 - 1,
  }
}

/** The same for the preview: three by two cells, each with its border. */
function shownByPreview(room: StreamedPanorama, x: number, y: number) {
  const { size, border } = room.panorama.preview
  const cell = size + 2 * border
  const [column, row] = [Math.floor(x / cell), Math.floor(y / cell)]
  return {
    face: row * 3 + column,
    s: ((x - column * cell - border) / size) * 2 - 1,
    t: ((y - row * cell - border) / size) * 2 - 1,
  }
}

describe('the pieces of the pool that are drawn', () => {
  it.each(['itself', 'its parent', 'its grandparent', 'the preview'])(
    'lie where their pictures say, for a tile shown by %s',
    (by) => {
      fc.assert(
        fc.property(anyTile, along, along, (tile, across, down) => {
          const room = openSmall('room', {
            preview: { size: 82, border: 1, uri: 'data:image/webp;base64,AAAA' },
          })
          const slots = new SlotTable(8)
          room.previewSlot = slots.take({ slotLost: () => undefined }, -1)
          const parents = { itself: 0, 'its parent': 1, 'its grandparent': 2 }[by]
          let source = tile
          for (let i = 0; i < (parents ?? 0) && source >= 0; i++) source = room.pyramid.parent[source]!
          fc.pre(source >= 0)
          if (parents !== undefined) makeResident(room, source, slots)
          const [s0, t0, s1, t1, u0, v0, u1, v1] = theOnlyQuad(room, tile, slots)

          const [x, y] = [(u0 + across * (u1 - u0)) * SLOT_SIZE, (v0 + down * (v1 - v0)) * SLOT_SIZE]
          const shown = parents === undefined ? shownByPreview(room, x, y) : shownByTile(room, source, x, y)
          const drawn = [0, 0, 0]
          const pictured = [0, 0, 0]
          facePoint(room.pyramid.face[tile]!, s0 + across * (s1 - s0), t0 + down * (t1 - t0), drawn, 0)
          facePoint(shown.face, shown.s, shown.t, pictured, 0)
          for (let axis = 0; axis < 3; axis++) expect(drawn[axis]).toBeCloseTo(pictured[axis]!, 4)

          // Bilinear filtering reads half a texel around: all of it inside the picture, so inside its border.
          const [width, height] = parents === undefined ? [3 * 84, 2 * 84] : [256, 256]
          expect(Math.min(x, y)).toBeGreaterThanOrEqual(0.5)
          expect(x).toBeLessThanOrEqual(width - 0.5)
          expect(y).toBeLessThanOrEqual(height - 0.5)
        }),
        { numRuns: 200 },
      )
    },
  )

  it('cover their tile wholly, and reach beyond it by less than its border', () => {
    fc.assert(
      fc.property(anyTile, (tile) => {
        const room = openSmall()
        const slots = new SlotTable(2)
        makeResident(room, tile, slots)
        const [s0, t0, s1, t1] = theOnlyQuad(room, tile, slots)
        const { levels, level, row, column, tileSize } = room.pyramid
        const { size } = levels[level[tile]!]!
        const from = (place: number): number => ((place * tileSize) / size) * 2 - 1
        const texel = 2 / size
        for (const [edge, place] of [
          [s0, column[tile]!],
          [t0, row[tile]!],
        ] as const) {
          expect(edge).toBeLessThan(from(place))
          expect(edge).toBeGreaterThan(from(place) - texel)
        }
        expect(s1).toBeGreaterThan(from(column[tile]! + 1))
        expect(t1).toBeGreaterThan(from(row[tile]! + 1))
      }),
    )
  })
})

/** Place and piece of the one quad that a tile is drawn by. */
function theOnlyQuad(room: StreamedPanorama, tile: number, slots: SlotTable) {
  const list = createDrawList()
  const selection = createSelection()
  selection.tiles[0] = tile
  selection.count = 1
  fillDrawList(room, selection, slots, 1000, 0, list)
  expect(list.count).toBe(1)
  expect(list.quads[0]).toBe(room.pyramid.face[tile])
  return [...list.quads.subarray(4, QUAD_FLOATS)] as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ]
}
