import { beforeEach, describe, expect, it } from 'vitest'
import {
  createSelection,
  SlotTable,
  tileAt,
  TileState,
  type Selection,
  type StreamedPanorama,
} from '../../src/streaming/index.ts'
import { createDrawList, fillDrawList, QUAD_FLOATS, type DrawList } from '../../src/viewer/drawList.ts'
import { openSmall } from '../streaming/smallPanorama.ts'
import { makeResident } from './makeResident.ts'

describe('fillDrawList', () => {
  let room: StreamedPanorama
  let slots: SlotTable
  let list: DrawList
  const [base, middle, fine] = [0, 1, 2].map((level) => tileAt(openSmall().pyramid, level, 0.1, 0.1, -1)) as [
    number,
    number,
    number,
  ]

  beforeEach(() => {
    room = openSmall()
    slots = new SlotTable(100)
    list = createDrawList()
    room.previewSlot = slots.take({ slotLost: () => undefined }, -1)
  })

  function fill(tiles: readonly number[], nowMs = 10_000, fadeMs = 150): void {
    const selection: Selection = createSelection()
    selection.tiles.set(tiles)
    selection.count = tiles.length
    fillDrawList(room, selection, slots, nowMs, fadeMs, list)
  }
  const quads = (): { slot: number; cover: number }[] =>
    Array.from({ length: list.count }, (_, i) => ({
      slot: list.quads[i * QUAD_FLOATS + 1]!,
      cover: list.quads[i * QUAD_FLOATS + 2]!,
    }))

  it('draws a tile that is there, alone', () => {
    const slot = makeResident(room, fine, slots)
    fill([fine])
    expect(quads()).toEqual([{ slot, cover: 1 }])
    expect(list.fading).toBe(false)
  })

  it('draws the preview in the place of a tile when there is nothing better', () => {
    fill([fine, fine + 1])
    expect(quads()).toEqual([
      { slot: room.previewSlot, cover: 1 },
      { slot: room.previewSlot, cover: 1 },
    ])
  })

  it('draws the nearest ancestor of a tile that is not there', () => {
    makeResident(room, base, slots)
    const slot = makeResident(room, middle, slots)
    fill([fine])
    expect(quads()).toEqual([{ slot, cover: 1 }])
    room.move(middle, TileState.idle)
    fill([fine])
    expect(quads()[0]!.slot).toBe(room.slot[base])
  })

  it('draws all children of a tile that is not there, rather than its ancestor', () => {
    makeResident(room, base, slots)
    const children = childrenOf(room, middle)
    const held = children.map((child) => makeResident(room, child, slots))
    fill([middle])
    expect(quads().map(({ slot }) => slot)).toEqual(held)
    room.move(children[3]!, TileState.idle)
    fill([middle])
    expect(quads()).toEqual([{ slot: room.slot[base], cover: 1 }])
  })

  it('fades a new tile in over what it replaces: its ancestor', () => {
    const under = makeResident(room, base, slots)
    const slot = makeResident(room, fine, slots, 9_970)
    fill([fine])
    expect(quads()).toEqual([
      { slot: under, cover: 1 },
      { slot, cover: expect.closeTo(0.2, 5) as number },
    ])
    expect(list.fading).toBe(true)
  })

  it('fades a new tile in over its children when those were drawn before', () => {
    makeResident(room, base, slots)
    const held = childrenOf(room, middle).map((child) => makeResident(room, child, slots))
    const slot = makeResident(room, middle, slots, 9_970)
    fill([middle])
    expect(quads().map((quad) => quad.slot)).toEqual([...held, slot])
  })

  it('shows new tiles at once when told so', () => {
    const slot = makeResident(room, fine, slots, 10_000)
    fill([fine], 10_000, 0)
    expect(quads()).toEqual([{ slot, cover: 1 }])
    expect(list.fading).toBe(false)
  })

  it('keeps every slot that it draws from being given away in this frame, and no other', () => {
    const idle = makeResident(room, 125, slots)
    makeResident(room, base, slots)
    makeResident(room, fine, slots, 9_990)
    slots.beginFrame()
    fill([fine, fine + 1])
    const given: number[] = []
    for (;;) {
      const slot = slots.take({ slotLost: () => undefined }, 0)
      if (slot < 0) break
      given.push(slot)
    }
    expect(given).toContain(idle)
    for (const slot of [room.previewSlot, room.slot[base], room.slot[fine]]) expect(given).not.toContain(slot)
    expect(given.length).toBe(97)
  })

  it('begins anew each time', () => {
    fill([fine, fine + 1], 10_000)
    fill([fine])
    expect(list.count).toBe(1)
    fill([])
    expect(list.count).toBe(0)
  })

  it('draws nothing where there is not even a preview', () => {
    room.previewSlot = -1
    fill([fine])
    expect(list.count).toBe(0)
  })

  it('stops at its capacity', () => {
    list = createDrawList(3)
    fill([30, 31, 32, 33, 34])
    expect(list.count).toBe(3)
  })
})

function childrenOf(room: StreamedPanorama, tile: number): number[] {
  return [...room.pyramid.parent.keys()].filter((child) => room.pyramid.parent[child] === tile)
}
