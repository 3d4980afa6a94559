import { createManualClock } from '../../../src/shared/index.ts'
import {
  createSelection,
  createViewBasis,
  selectTiles,
  setViewBasis,
  SlotTable,
  StreamedPanorama,
  TileState,
  TileStream,
  type ViewBasis,
} from '../../../src/streaming/index.ts'
import { TileQueue } from '../../../src/streaming/TileQueue.ts'
import { createDrawList, fillDrawList } from '../../../src/viewer/drawList.ts'
import { smallPanorama } from '../../streaming/smallPanorama.ts'
import { PromptWorker } from './PromptWorker.ts'

/** Something small to measure. */
export interface Case {
  readonly name: string
  readonly calls: number
  /** Prepares, and returns what is measured. */
  prepare(): (call: number) => void
}

const LEVELS = [254, 508, 1016, 2032]
const VIEWS = 360

/** One look for each degree of a turn, so that making views is not measured. */
function views(): readonly ViewBasis[] {
  return Array.from({ length: VIEWS }, (_, yaw) => {
    const view = createViewBasis()
    setViewBasis(view, yaw, 10 * Math.sin(yaw / 20), 65, 1280, 720)
    return view
  })
}

function open(): StreamedPanorama {
  const panorama = smallPanorama({ levels: LEVELS, source: { width: 8192, height: 4096 } })
  return new StreamedPanorama(panorama, '/room/', panorama.formats[0]!)
}

/** A panorama whose tiles are all in the pool. */
function filled(): { owner: StreamedPanorama; slots: SlotTable } {
  const owner = open()
  const slots = new SlotTable(owner.pyramid.tileCount + 1)
  owner.previewSlot = slots.take({ slotLost: () => undefined }, -1)
  for (let tile = 0; tile < owner.pyramid.tileCount; tile++) {
    for (const state of [TileState.loading, TileState.decoded, TileState.resident]) owner.move(tile, state)
    owner.slot[tile] = slots.take({ slotLost: () => undefined }, tile)
  }
  return { owner, slots }
}

/** A stream whose workers answer at once; everything is loaded and uploaded by `settle`. */
function streaming(): { stream: TileStream; clock: ReturnType<typeof createManualClock>; work(): void } {
  const clock = createManualClock(1000)
  const owner = open()
  const workers: PromptWorker[] = []
  const stream = new TileStream({
    clock,
    slots: new SlotTable(240),
    createWorker: () => {
      const worker = new PromptWorker()
      workers.push(worker)
      return worker
    },
  })
  stream.aim(owner)
  return {
    stream,
    clock,
    work() {
      clock.advance(100)
      stream.update()
      for (const worker of workers) worker.work()
      stream.slots.beginFrame()
      for (let taken = stream.takeDecoded(); taken; taken = stream.takeDecoded()) {
        taken.picture.close()
        stream.uploaded(taken.owner, taken.tile, stream.slots.take(stream.slotOwner(taken.owner), taken.tile))
      }
    },
  }
}

/** What the frame loop does over and over, each by itself. */
export const CASES: readonly Case[] = [
  {
    name: 'selectTiles, 8192 px, 1280 × 720',
    calls: 100_000,
    prepare() {
      const { pyramid } = open()
      const looks = views()
      const out = createSelection()
      return (call) => {
        const view = looks[call % VIEWS]!
        selectTiles(pyramid, view, view.forward, 1.15, 3, out)
      }
    },
  },
  {
    name: 'fillDrawList, all resident',
    calls: 100_000,
    prepare() {
      const { owner, slots } = filled()
      const list = createDrawList()
      const selections = views().map((view) => {
        const selection = createSelection()
        selectTiles(owner.pyramid, view, view.forward, 1.15, 3, selection)
        return selection
      })
      return (call) => fillDrawList(owner, selections[call % VIEWS]!, slots, 1e6, 150, list)
    },
  },
  {
    name: 'TileQueue, 500 offered, 32 kept, drained',
    calls: 20_000,
    prepare() {
      const queue = new TileQueue<number>()
      const scores = Float64Array.from({ length: 500 }, (_, i) => ((i * 7919) % 500) / 100)
      const ranked: number[] = []
      return () => {
        for (let i = 0; i < 500; i++) queue.offer(i, scores[i]!, 32)
        queue.drain(ranked)
      }
    },
  },
  {
    name: 'look and plan, all resident',
    calls: 20_000,
    prepare() {
      const { stream, clock, work } = streaming()
      const [view] = views()
      stream.look(view!, undefined, 1.15)
      for (let i = 0; i < 60; i++) work()
      if (!stream.isSharp()) throw new Error('The view did not fill.')
      return () => {
        clock.advance(100)
        stream.look(view!, undefined, 1.15)
        stream.update()
      }
    },
  },
  {
    name: 'look, plan, load and evict, one step of a turn',
    calls: 4_000,
    prepare() {
      const { stream, work } = streaming()
      const looks = views()
      return (call) => {
        stream.look(looks[call % VIEWS]!, looks[(call + 10) % VIEWS], 1.15)
        work()
      }
    },
  },
]
