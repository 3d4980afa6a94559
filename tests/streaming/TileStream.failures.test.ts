import { describe, expect, it } from 'vitest'
import { TileState } from '../../src/streaming/index.ts'
import type { LoadOrder } from './FakeDecodeWorker.ts'
import { openSmall } from './smallPanorama.ts'
import { createStreamRig, viewOf, type Answer } from './streamRig.ts'

describe('TileStream, when tiles fail', () => {
  it('asks for a missing tile once, and is sharp without it', () => {
    const { rig, room, victim } = onePane({ fails: () => 'missing' })
    rig.settle(victim.answer)
    rig.tick(120_000)
    rig.settle(victim.answer)
    expect(victim.asked()).toBe(1)
    expect(room.count(TileState.missing)).toBe(1)
    expect(rig.stream.isSharp()).toBe(true)
  })

  it('fetches a damaged tile once more, past the cache, at once', () => {
    const { rig, room, victim } = onePane({ fails: (n) => (n === 1 ? 'damaged' : undefined) })
    rig.settle(victim.answer)
    expect(victim.loads().map((load) => load.reload)).toEqual([false, true])
    expect(room.count(TileState.missing)).toBe(0)
    expect(rig.stream.isSharp()).toBe(true)
  })

  it('gives a tile up that is damaged twice', () => {
    const { rig, room, victim } = onePane({ fails: () => 'damaged' })
    rig.settle(victim.answer)
    rig.tick(120_000)
    rig.settle(victim.answer)
    expect(victim.asked()).toBe(2)
    expect(room.count(TileState.missing)).toBe(1)
  })

  it('does not count trouble on the way as damage', () => {
    const { rig, room, victim } = onePane({ fails: (n) => (['network', 'damaged'] as const)[n - 1] })
    rig.settle(victim.answer)
    expect(room.count(TileState.missing)).toBe(0)
    expect(rig.stream.isSharp()).toBe(true)
    expect(victim.loads().map((load) => load.reload)).toEqual([false, true, true])
  })

  it('goes on asking for as long as the tile is wanted, with growing waits', () => {
    const { rig, victim } = onePane({ fails: (n) => (n < 8 ? 'network' : undefined) })
    rig.settle(victim.answer)
    expect(victim.asked()).toBe(8)
    expect(rig.stream.isSharp()).toBe(true)
    const waits = victim.times().map((at, i, all) => at - (all[i - 1] ?? 0))
    for (const [i, doubled] of [400, 800, 1600, 3200, 6400, 12_800, 15_000].entries()) {
      expect(waits[i + 1]).toBeGreaterThanOrEqual(doubled)
      expect(waits[i + 1]).toBeLessThanOrEqual(doubled + 300)
    }
  })

  it('retries a failed tile of a hint, too', () => {
    const rig = createStreamRig(openSmall())
    rig.look(0)
    rig.settle()
    const next = openSmall('next')
    rig.stream.hint(next, viewOf(0), 1)
    let failures = 5
    rig.settle(() => (failures-- > 0 ? 'network' : 'picture'))
    rig.stream.aim(next)
    rig.look(0)
    expect(rig.stream.isSharp()).toBe(true)
  })

  it('asks again for what had no answer for 12 s', () => {
    const { rig, victim } = onePane({ fails: (n) => (n === 1 ? 'silence' : undefined) })
    rig.settle(victim.answer)
    expect(victim.asked()).toBe(2)
    expect(victim.times()[1]! - victim.times()[0]!).toBeGreaterThanOrEqual(12_000)
    expect(rig.stream.isSharp()).toBe(true)
    expect(rig.pictures.open).toBe(0)
  })

  it('asks for nothing while offline, and for everything at once when told that the connection is back', () => {
    let online = false
    const rig = createStreamRig(openSmall(), { online: () => online })
    rig.look(0)
    for (let i = 0; i < 50; i++) rig.tick()
    expect(rig.asked()).toEqual([])
    online = true
    rig.stream.retryNow()
    rig.tick(1)
    expect(rig.stream.inFlight).toBe(16)
  })

  it('does not sit out its waits when the connection is back', () => {
    let online = true
    const rig = createStreamRig(openSmall(), { online: () => online })
    rig.look(0)
    for (let i = 0; i < 300; i++) {
      rig.tick()
      rig.serve(() => 'network')
    }
    online = false
    rig.tick()
    online = true
    rig.stream.retryNow()
    rig.tick()
    expect(rig.stream.inFlight).toBe(16)
    rig.settle()
    expect(rig.stream.isSharp()).toBe(true)
  })

  it('wakes what a hint waits for, too, when the connection is back', () => {
    const rig = createStreamRig(openSmall())
    rig.look(0)
    rig.settle()
    rig.stream.hint(openSmall('next'), viewOf(0), 1)
    for (let i = 0; i < 300; i++) {
      rig.tick()
      rig.serve(() => 'network')
    }
    const asked = rig.asked().length
    rig.stream.retryNow()
    rig.tick()
    expect(rig.asked().length).toBeGreaterThan(asked + 10)
  })

  it('loses nothing with a worker that dies', () => {
    const rig = createStreamRig(openSmall())
    rig.look(0)
    rig.tick()
    rig.workers[0]!.onerror?.(new Error('out of memory'))
    rig.settle()
    expect(rig.stream.loader.replaced).toBe(1)
    expect(rig.stream.isSharp()).toBe(true)
  })

  it('has every picture made anew, as a copy, when the first cannot be uploaded', () => {
    const room = openSmall()
    const rig = createStreamRig(room)
    rig.look(0)
    rig.tick()
    rig.serve()
    const refused = rig.stream.takeDecoded()!
    rig.stream.askForCopies(refused.owner, refused.tile)
    expect(rig.stream.decodedCount).toBe(0)
    const before = rig.asked().length
    rig.settle()
    expect(
      rig
        .asked()
        .slice(0, before)
        .every((load) => !load.copy),
    ).toBe(true)
    expect(
      rig
        .asked()
        .slice(before)
        .every((load) => load.copy),
    ).toBe(true)
    expect(
      rig
        .asked()
        .slice(before)
        .map((load) => load.url),
    ).toContain(room.url(refused.tile))
    expect(rig.stream.isSharp()).toBe(true)
  })

  it('loses nothing with a worker that was ended without a word', () => {
    const rig = createStreamRig(openSmall())
    rig.look(0)
    rig.workers[0]!.silent = true
    rig.settle()
    expect(rig.stream.loader.replaced).toBe(1)
    expect(rig.stream.isSharp()).toBe(true)
  })
})

/** A room at rest but for one tile, which fails as told: `fails(n)` is what happens to its nth request. */
function onePane(options: { fails: (n: number) => Answer | 'silence' }) {
  const room = openSmall()
  const rig = createStreamRig(room)
  rig.look(0)
  const url = room.url(rig.stream.visible.tiles[0]!)
  const times: number[] = []
  const answer = (load: LoadOrder): Answer => {
    if (load.url !== url) return 'picture'
    if (times.length < asked().length) times.push(rig.clock.now())
    const what = options.fails(asked().length) ?? 'picture'
    return what === 'silence' ? undefined : what
  }
  const asked = () => rig.asked().filter((load) => load.url === url)
  return {
    rig,
    room,
    victim: { answer, loads: asked, asked: () => asked().length, times: () => times },
  }
}
