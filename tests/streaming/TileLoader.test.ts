import { beforeEach, describe, expect, it } from 'vitest'
import { createManualClock, type ManualClock } from '../../src/shared/index.ts'
import { TileLoader } from '../../src/streaming/TileLoader.ts'
import { FakeDecodeWorker } from './FakeDecodeWorker.ts'
import { createFakePictures, type FakePictures } from './fakePictures.ts'

describe('TileLoader', () => {
  let clock: ManualClock
  let pictures: FakePictures
  let workers: FakeDecodeWorker[]
  let told: string[]
  let loader: TileLoader

  beforeEach(() => {
    clock = createManualClock(1000)
    pictures = createFakePictures()
    workers = []
    told = []
    loader = new TileLoader({
      clock,
      workers: 2,
      createWorker: () => {
        const worker = new FakeDecodeWorker()
        workers.push(worker)
        return worker
      },
      onLoaded: (id, picture, bytes) => {
        told.push(`${id} loaded ${bytes}`)
        picture.close()
      },
      onFailed: (id, failure) => told.push(`${id} ${failure}`),
      onLost: (ids) => told.push(`${ids.join(' ')} lost`),
    })
    loader.warm()
  })

  const load = (url = 'tile'): number => loader.load(url, false)
  const loaded = (worker: number, id: number): void =>
    workers[worker]!.answer({ kind: 'loaded', id, picture: pictures.make(), bytes: 7 })

  it('gives each load to the least busy worker', () => {
    for (let i = 0; i < 5; i++) load()
    loader.flush()
    expect(workers.map((worker) => worker.pending.size)).toEqual([3, 2])
    for (const id of workers[0]!.pending.keys()) loaded(0, id)
    load()
    load()
    loader.flush()
    expect(workers.map((worker) => worker.pending.size)).toEqual([2, 2])
  })

  it('sends one message per worker and flush, and none when there is nothing to send', () => {
    for (let i = 0; i < 6; i++) load()
    expect(workers[0]!.messages).toEqual([])
    loader.flush()
    loader.flush()
    expect(workers.map((worker) => worker.messages.map((orders) => orders.length))).toEqual([[3], [3]])
  })

  it('passes on what came and what failed', () => {
    const [a, b] = [loader.load('a', false), loader.load('b', true)]
    loader.flush()
    expect(workers[1]!.messages[0]).toEqual([{ kind: 'load', id: b, url: 'b', reload: true, copy: false }])
    loaded(0, a)
    workers[1]!.answer({ kind: 'failed', id: b, failure: 'damaged' })
    expect(told).toEqual([`${a} loaded 7`, `${b} damaged`])
    expect(loader.inFlight).toBe(0)
  })

  it('says nothing of a load that was aborted, and closes its picture if it comes all the same', () => {
    const id = load()
    loader.flush()
    loader.abort(id)
    loader.flush()
    expect([...workers[0]!.aborted.keys()]).toEqual([id])
    loaded(0, id)
    workers[0]!.answer({ kind: 'failed', id, failure: 'network' })
    loader.abort(id)
    expect(told).toEqual([])
    expect(pictures.open).toBe(0)
  })

  it('asks a worker whether it lives when it has been silent with work for 4 s, once', () => {
    workers[0]!.silent = true
    load()
    loader.flush()
    clock.advance(4000)
    loader.flush()
    expect(workers[0]!.messages.length).toBe(1)
    clock.advance(1)
    loader.flush()
    loader.flush()
    expect(workers[0]!.messages.slice(1)).toEqual([[{ kind: 'ping' }]])
  })

  it('leaves a worker alone that answers, however slow its server is', () => {
    load()
    for (let i = 0; i < 120; i++) {
      clock.advance(500)
      loader.flush()
    }
    expect(loader.replaced).toBe(0)
    expect(workers.length).toBe(2)
  })

  it('does not ask a worker that has nothing to do', () => {
    clock.advance(60_000)
    loader.flush()
    expect(workers.every((worker) => worker.messages.length === 0)).toBe(true)
  })

  it('replaces a worker that answers nothing for 2 s more, and tells which loads went down with it', () => {
    workers[0]!.silent = true
    const [a, b, c] = [load(), load(), load()]
    loader.flush()
    clock.advance(4001)
    loader.flush()
    clock.advance(2001)
    loader.flush()
    expect(told).toEqual([`${a} ${c} lost`])
    expect(workers[0]!.terminated).toBe(true)
    expect(workers.length).toBe(3)
    expect(loader.replaced).toBe(1)
    loaded(1, b)
    expect(loader.inFlight).toBe(0)
    load()
    loader.flush()
    expect(workers[2]!.pending.size).toBe(1)
  })

  it('replaces a worker that dies of an error, and closes what still comes from it', () => {
    const id = load()
    loader.flush()
    workers[0]!.onerror?.(new Error('out of memory'))
    expect(told).toEqual([`${id} lost`])
    loaded(0, id)
    expect(pictures.open).toBe(0)
    expect(told.length).toBe(1)
  })

  it('does not start workers without end when they die as soon as they start', () => {
    for (let i = 0; i < 50; i++) {
      load()
      loader.flush()
      const alive = workers.filter((worker) => !worker.terminated)
      alive.at(-1)?.onerror?.(new Error('the script did not load'))
      clock.advance(10)
    }
    expect(workers.length).toBeLessThan(8)
    clock.advance(60_000)
    load()
    load()
    loader.flush()
    expect(workers.filter((worker) => worker.pending.size > 0 && !worker.terminated).length).toBe(2)
  })

  it('sends loads to the worker that lives while the other cannot be started', () => {
    workers[1]!.onerror?.(new Error('the script did not load'))
    workers[2]!.onerror?.(new Error('the script did not load'))
    for (let i = 0; i < 3; i++) load()
    loader.flush()
    expect(workers[0]!.pending.size).toBe(3)
    expect(workers.length).toBe(3)
  })

  it('renews a worker after 160 loads, but only when it has nothing to do', () => {
    for (let i = 0; i < 160; i++) {
      const pair = [load(), load()]
      loader.flush()
      if (i < 159) for (const [at, id] of pair.entries()) loaded(at, id)
    }
    loader.flush()
    expect(workers.length).toBe(2)
    for (const worker of [0, 1]) for (const id of workers[worker]!.pending.keys()) loaded(worker, id)
    loader.flush()
    expect(workers.map((worker) => worker.terminated)).toEqual([true, true, false, false])
    expect(loader.replaced).toBe(0)
    expect(told.length).toBe(320)
    expect(told.every((line) => line.endsWith(' loaded 7'))).toBe(true)
  })

  it('ends its workers when disposed of, and closes what still comes', () => {
    const id = load()
    loader.flush()
    loader.dispose()
    loader.dispose()
    loaded(0, id)
    expect(workers.every((worker) => worker.terminated)).toBe(true)
    expect(pictures.open).toBe(0)
    expect(told).toEqual([])
  })
})
