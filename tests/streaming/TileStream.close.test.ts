import { describe, expect, it } from 'vitest'
import { TileState } from '../../src/streaming/index.ts'
import { openSmall } from './smallPanorama.ts'
import { createStreamRig, viewOf } from './streamRig.ts'

describe('TileStream, when a panorama is closed', () => {
  it('aborts its loads, closes its pictures and forgets its hints, and leaves the others alone', () => {
    const room = openSmall()
    const next = openSmall('next')
    const rig = createStreamRig(room, { maxInFlight: 40 })
    rig.look(0)
    rig.stream.hint(next, viewOf(0), 1)
    rig.tick()
    let n = 0
    rig.serve(() => (n++ % 2 === 0 ? 'picture' : undefined))
    const ofRoom = room.count(TileState.loading) + room.count(TileState.decoded)
    expect(next.count(TileState.loading)).toBeGreaterThan(0)
    expect(next.count(TileState.decoded)).toBeGreaterThan(0)

    rig.stream.close(next)
    expect(next.count(TileState.idle)).toBe(126)
    expect(room.count(TileState.loading) + room.count(TileState.decoded)).toBe(ofRoom)
    expect(rig.pictures.open).toBe(rig.stream.decodedCount)
    rig.settle()
    expect(next.count(TileState.idle)).toBe(126)
    expect(rig.stream.isSharp()).toBe(true)
  })

  it('closes the picture of a tile that comes after its panorama was closed', () => {
    const next = openSmall('next')
    const rig = createStreamRig(undefined)
    rig.stream.hint(next, viewOf(0), 1)
    rig.tick()
    const ids = rig.waiting().map((load) => load.id)
    rig.stream.close(next)
    for (const worker of rig.workers) {
      for (const id of ids.filter((one) => worker.pending.has(one))) {
        worker.answer({ kind: 'loaded', id, picture: rig.pictures.make(), bytes: 1 })
      }
    }
    expect(rig.pictures.made).toBe(ids.length)
    expect(rig.pictures.open).toBe(0)
  })

  it('leaves its slots to others, which then take them', () => {
    const room = openSmall()
    const rig = createStreamRig(room)
    rig.look(0)
    rig.settle()
    const held = room.count(TileState.resident)
    rig.stream.close(room)
    expect(rig.slots.used).toBe(held)
    rig.slots.beginFrame()
    for (let key = 0; key < rig.slots.capacity; key++) rig.slots.take({ slotLost: () => undefined }, key)
    expect(room.count(TileState.idle)).toBe(126)
  })

  it('knows which of its slots were lost when it is opened again', () => {
    const room = openSmall()
    const rig = createStreamRig(room)
    rig.look(0)
    rig.settle()
    rig.stream.close(room)
    rig.slots.clear()
    expect(rig.stream.isSharp()).toBe(false)
    rig.look(0)
    rig.settle()
    expect(rig.stream.isSharp()).toBe(true)
  })

  it('tells a panorama that its preview has lost its slot', () => {
    const room = openSmall()
    const rig = createStreamRig(room)
    room.previewSlot = rig.slots.take(rig.stream.slotOwner(room), -1)
    rig.slots.clear()
    expect(room.previewSlot).toBe(-1)
  })

  it('holds the same number of slots after 200 changes of scene, and no picture', () => {
    const rooms = Array.from({ length: 4 }, (_, i) => openSmall(`room${i}`))
    const rig = createStreamRig(rooms[0], { slotCount: 100 })
    const used: number[] = []
    for (let change = 0; change < 200; change++) {
      rig.stream.aim(rooms[change % 4]!)
      rig.look((change * 50) % 360)
      rig.settle()
      expect(rig.stream.isSharp()).toBe(true)
      used.push(rig.slots.used)
    }
    expect(new Set(used.slice(20))).toEqual(new Set([100]))
    expect(rig.pictures.open).toBe(0)
    expect(rig.stream.inFlight).toBe(0)
  })
})
