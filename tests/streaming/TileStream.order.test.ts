import { describe, expect, it } from 'vitest'
import { TileState, type StreamedPanorama } from '../../src/streaming/index.ts'
import type { LoadOrder } from './FakeDecodeWorker.ts'
import { openSmall } from './smallPanorama.ts'
import { createStreamRig, viewOf, type StreamRig } from './streamRig.ts'

describe('TileStream, what it asks for first', () => {
  it('begins with the tile in the middle of the view and goes outwards', () => {
    const room = openSmall()
    const rig = createStreamRig(room)
    rig.look(20, 10)
    rig.tick()
    const { visible } = rig.stream
    const angles = tilesOf(room, rig.asked().slice(0, visible.count)).map((tile) =>
      angleTo(room, tile, viewOf(20, 10).forward),
    )
    expect(angles.length).toBeGreaterThan(8)
    for (let i = 1; i < angles.length; i++) expect(angles[i]!).toBeGreaterThanOrEqual(angles[i - 1]! - 1e-6)
    expect(angles[0]!).toBeLessThan(0.25)
  })

  it('takes the view before what comes into view, then hints, and the coarsest all round when all is quiet', () => {
    const room = openSmall()
    const next = openSmall('next')
    const rig = createStreamRig(room)
    rig.stream.hint(next, viewOf(90), 1)
    rig.stream.look(viewOf(0), viewOf(50), 1)
    const visible = new Set(rig.stream.visible.tiles.slice(0, rig.stream.visible.count))
    rig.settle()
    const classes = rig.asked().map((load) => {
      if (load.url.startsWith('/next/')) return 3
      const tile = tileOf(room, load)
      if (visible.has(tile)) return 0
      return room.pyramid.level[tile] === 0 ? 2 : 1
    })
    expect(new Set(classes)).toEqual(new Set([0, 1, 2, 3]))
    const urgent = classes.filter((tileClass) => tileClass !== 2)
    expect(urgent).toEqual([...urgent].sort((a, b) => a - b))
    expect(classes.indexOf(2)).toBeGreaterThan(classes.lastIndexOf(1))
  })

  it('lets go of loads that the view has left, and asks for the new ones in their place', () => {
    const room = openSmall()
    const rig = createStreamRig(room)
    rig.look(0)
    rig.tick()
    const before = tilesOf(room, rig.waiting())
    rig.look(180)
    rig.tick()
    const after = tilesOf(room, rig.waiting())
    expect(before.filter((tile) => after.includes(tile))).toEqual([])
    expect(rig.stream.inFlight).toBe(16)
    expect(rig.stream.aborted).toBe(16)
    for (const tile of before) expect(room.state[tile]).toBe(TileState.idle)
  })

  it('turns to another panorama: its tiles come first, the loads of the one left behind are let go', () => {
    const room = openSmall()
    const next = openSmall('next')
    const rig = createStreamRig(room)
    rig.look(0)
    rig.tick()
    rig.stream.aim(next)
    rig.look(0)
    rig.tick()
    expect(rig.waiting().every((load) => load.url.startsWith('/next/'))).toBe(true)
    expect(room.count(TileState.loading)).toBe(0)
    rig.settle()
    expect(rig.stream.isSharp()).toBe(true)
  })

  it('shows a hinted panorama at once when it is gone to: nothing more is asked for', () => {
    const next = openSmall('next')
    const rig = createStreamRig(openSmall())
    rig.look(0)
    rig.stream.hint(next, viewOf(90), 1)
    rig.settle()
    const asked = rig.asked().length
    rig.stream.aim(next)
    rig.look(90)
    expect(rig.stream.isSharp()).toBe(true)
    rig.settle()
    expect(rig.asked().length).toBe(asked)
  })

  it('lets go of a hint that is taken back', () => {
    const rig = createStreamRig(openSmall())
    rig.look(0)
    rig.settle()
    const takeBack = rig.stream.hint(openSmall('next'), viewOf(0), 1)
    rig.tick()
    expect(rig.stream.inFlight).toBeGreaterThan(0)
    takeBack()
    rig.tick()
    expect(rig.stream.inFlight).toBe(0)
  })

  it('uploads what is wanted now before what was wanted once', () => {
    const room = openSmall()
    const next = openSmall('next')
    const rig = createStreamRig(room)
    rig.look(0)
    rig.tick()
    rig.serve()
    rig.stream.aim(next)
    rig.look(0)
    rig.tick()
    rig.serve(oneOnly())
    expect(rig.stream.takeDecoded()?.owner.baseUrl).toBe(next.baseUrl)
  })

  it('holds at most 64 pictures and loads together, and goes on once they are uploaded', () => {
    const room = openSmall()
    const rig = createStreamRig(room)
    rig.stream.look(viewOf(0, 0, 100), viewOf(90, 0, 100), 1)
    rig.stream.hint(openSmall('next'), viewOf(0), 1)
    rig.stream.hint(openSmall('after it'), viewOf(90), 1)
    for (let i = 0; i < 30; i++) {
      rig.tick()
      expect(rig.stream.inFlight + rig.stream.decodedCount).toBeLessThanOrEqual(64)
      expect(rig.stream.inFlight).toBeLessThanOrEqual(16)
      rig.serve()
    }
    expect(rig.stream.decodedCount).toBe(64)
    const asked = rig.asked().length
    rig.settle()
    expect(rig.stream.isSharp()).toBe(true)
    expect(rig.asked().length).toBeGreaterThan(asked + 8)
  })

  it('asks for nothing more when everything is there', () => {
    const rig = createStreamRig(openSmall())
    rig.look(0)
    rig.settle()
    const asked = rig.asked().length
    expect(rig.tick(60_000)).toBe(false)
    rig.look(0)
    rig.settle()
    expect(rig.asked().length).toBe(asked)
  })
})

function tileOf(room: StreamedPanorama, load: LoadOrder): number {
  for (let tile = 0; tile < room.pyramid.tileCount; tile++) if (room.url(tile) === load.url) return tile
  throw new Error(`${load.url} is no tile of this room.`)
}

function tilesOf(room: StreamedPanorama, loads: readonly LoadOrder[]): number[] {
  return loads.map((load) => tileOf(room, load))
}

function angleTo(room: StreamedPanorama, tile: number, direction: Float64Array): number {
  const { centre } = room.pyramid
  const cosine = [0, 1, 2].reduce((sum, axis) => sum + centre[tile * 3 + axis]! * direction[axis]!, 0)
  return Math.acos(Math.min(1, cosine))
}

function oneOnly(): Parameters<StreamRig['serve']>[0] {
  let left = 1
  return () => (left-- > 0 ? 'picture' : undefined)
}
