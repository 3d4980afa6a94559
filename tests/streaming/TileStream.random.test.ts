import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { TileState, type StreamedPanorama } from '../../src/streaming/index.ts'
import { openSmall } from './smallPanorama.ts'
import { createStreamRig, viewOf, type Answer, type StreamRig } from './streamRig.ts'

/** Everything that can happen to a stream, as data, so that a failing sequence can be shrunk and read. */
const happening = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('look'), yaw: fc.integer({ min: -180, max: 180 }) }) },
  { weight: 8, arbitrary: fc.record({ do: fc.constant('serve'), seed: fc.nat(1e6) }) },
  { weight: 6, arbitrary: fc.record({ do: fc.constant('tick'), ms: fc.integer({ min: 1, max: 3000 }) }) },
  { weight: 6, arbitrary: fc.record({ do: fc.constant('upload'), most: fc.nat(8) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('aim'), room: fc.nat(2) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('hint'), room: fc.nat(2) }) },
  fc.record({ do: fc.constant('unhint') }),
  fc.record({ do: fc.constant('close'), room: fc.nat(2) }),
  fc.record({ do: fc.constant('late') }),
  fc.record({ do: fc.constant('die'), silently: fc.boolean() }),
  fc.record({ do: fc.constant('lose context') }),
  fc.record({ do: fc.constant('connection'), online: fc.boolean() }),
)
type Happening = { do: string } & Partial<
  Record<'yaw' | 'seed' | 'ms' | 'most' | 'room', number> & Record<'silently' | 'online', boolean>
>

describe('TileStream, whatever happens in whatever order', () => {
  it('keeps its limits, leaks no picture, and is sharp in the end', () => {
    fc.assert(
      fc.property(fc.array(happening, { minLength: 20, maxLength: 150 }), (happenings) => {
        const play = createPlay()
        for (const event of happenings) {
          play.happen(event)
          checkFigures(play.rig, play.rooms)
        }
        play.recover()
        expect(play.rig.stream.isSharp()).toBe(true)
        play.rig.stream.dispose()
        for (const worker of play.rig.workers) {
          for (const id of [...worker.pending.keys(), ...worker.aborted.keys()]) {
            worker.answer({ kind: 'loaded', id, picture: play.rig.pictures.make(), bytes: 1 })
          }
        }
        expect(play.rig.pictures.open).toBe(0)
      }),
      { numRuns: 120 },
    )
  }, 30_000)
})

function createPlay() {
  let online = true
  const rooms = [openSmall('a'), openSmall('b'), openSmall('c')]
  const rig = createStreamRig(rooms[0], { online: () => online, slotCount: 120 })
  const hints: (() => void)[] = []
  const happen = (event: Happening): void => {
    const room = rooms[event.room ?? 0]!
    if (event.do === 'look')
      rig.stream.look(viewOf(event.yaw!), event.yaw! % 2 ? viewOf(event.yaw! + 30) : undefined, 1)
    else if (event.do === 'serve') rig.serve(fates(event.seed!, online))
    else if (event.do === 'tick') rig.tick(event.ms)
    else if (event.do === 'upload') rig.upload(event.most)
    else if (event.do === 'aim') rig.stream.aim(room)
    else if (event.do === 'hint') hints.push(rig.stream.hint(room, viewOf(0), 1))
    else if (event.do === 'unhint') hints.pop()?.()
    else if (event.do === 'close') {
      if (rig.stream.current !== room) rig.stream.close(room)
    } else if (event.do === 'late') answerLate(rig)
    else if (event.do === 'die') {
      const worker = rig.workers.find((one) => !one.terminated)!
      if (event.silently) worker.silent = true
      else worker.onerror?.(new Error('gone'))
    } else if (event.do === 'lose context') rig.slots.clear()
    else {
      online = event.online!
      if (online) rig.stream.retryNow()
    }
  }
  const recover = (): void => {
    online = true
    rig.stream.retryNow()
    rig.look(0)
    rig.settle()
  }
  return { rig, rooms, happen, recover }
}

/** Half of the loads are answered, a few of them badly. */
function fates(seed: number, online: boolean): () => Answer {
  let state = seed
  return () => {
    state = (state * 1103515245 + 12345) % 2147483648
    const dice = state / 2147483648
    if (dice < 0.5) return undefined
    if (!online || dice < 0.6) return 'network'
    if (dice < 0.65) return 'damaged'
    return dice < 0.67 ? 'missing' : 'picture'
  }
}

/** Pictures arrive for loads that were aborted while their answer was on its way. */
function answerLate(rig: StreamRig): void {
  for (const worker of rig.workers) {
    for (const id of worker.aborted.keys())
      worker.answer({ kind: 'loaded', id, picture: rig.pictures.make(), bytes: 1 })
  }
}

/** What the stream says agrees with the state of each tile, and no limit is passed. */
function checkFigures({ stream, pictures, slots }: StreamRig, rooms: readonly StreamedPanorama[]): void {
  const count = (state: TileState): number => rooms.reduce((sum, room) => sum + room.count(state), 0)
  expect(stream.inFlight).toBeLessThanOrEqual(16)
  expect(stream.inFlight + stream.decodedCount).toBeLessThanOrEqual(64)
  expect(count(TileState.loading)).toBe(stream.inFlight)
  expect(count(TileState.decoded)).toBe(stream.decodedCount)
  expect(pictures.open).toBe(stream.decodedCount)
  expect(count(TileState.resident)).toBe(slots.used)
  const held = rooms.flatMap((room) => [...room.slot].filter((slot) => slot >= 0))
  expect(new Set(held).size).toBe(held.length)
}
