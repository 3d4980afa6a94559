import { createManualClock, type ManualClock } from '../../src/shared/index.ts'
import {
  createViewBasis,
  setViewBasis,
  SlotTable,
  TileState,
  TileStream,
  type StreamedPanorama,
  type ViewBasis,
} from '../../src/streaming/index.ts'
import type { TileFailure } from '../../src/streaming/fetchTile.ts'
import type { TileStreamOptions } from '../../src/streaming/TileStreamOptions.ts'
import { FakeDecodeWorker, type LoadOrder } from './FakeDecodeWorker.ts'
import { createFakePictures, type FakePictures } from './fakePictures.ts'

/** What the server does with a request: a picture, or a way of failing; nothing leaves it without an answer. */
export type Answer = 'picture' | TileFailure | undefined

export interface StreamRig {
  readonly clock: ManualClock
  readonly slots: SlotTable
  readonly stream: TileStream
  readonly pictures: FakePictures
  /** Every worker that was ever started; the ended ones too. */
  readonly workers: FakeDecodeWorker[]
  /** Every load order in the order of sending. */
  readonly asked: () => LoadOrder[]
  /** Loads that wait for an answer. */
  readonly waiting: () => LoadOrder[]
  /** Turns to a view of 800 × 600 pixels. */
  look(yawDeg: number, pitchDeg?: number, fovDeg?: number): void
  /** Lets time pass and the stream plan. @returns whether the stream will plan again */
  tick(ms?: number): boolean
  /** Answers what waits. */
  serve(answer?: (load: LoadOrder) => Answer): void
  /** Uploads up to `most` decoded tiles, as the viewer does after a frame that drew the view. */
  upload(most?: number): void
  /** Plans, serves and uploads until nothing is left to do. */
  settle(answer?: (load: LoadOrder) => Answer): void
}

/** The view that `look` turns to. */
export function viewOf(yawDeg: number, pitchDeg = 0, fovDeg = 60): ViewBasis {
  const view = createViewBasis()
  setViewBasis(view, yawDeg, pitchDeg, fovDeg, 800, 600)
  return view
}

/** A tile stream with everything around it replaced by things that a test holds in its hands. */
export function createStreamRig(
  target: StreamedPanorama | undefined,
  options: Partial<TileStreamOptions> & { slotCount?: number } = {},
): StreamRig {
  const clock = createManualClock(1000)
  const slots = new SlotTable(options.slotCount ?? 160)
  const pictures = createFakePictures()
  const workers: FakeDecodeWorker[] = []
  const createWorker = (): FakeDecodeWorker => {
    const worker = new FakeDecodeWorker()
    workers.push(worker)
    return worker
  }
  const stream = new TileStream({
    clock,
    slots,
    createWorker,
    random: () => 0.5,
    maxInFlight: 16,
    ...options,
  })
  stream.loader.warm()
  if (target) stream.aim(target)

  const serve = (answer: (load: LoadOrder) => Answer = () => 'picture'): void => {
    for (const worker of workers) {
      if (worker.terminated || worker.silent) continue
      for (const load of Array.from(worker.pending.values())) {
        const what = answer(load)
        if (what === 'picture')
          worker.answer({ kind: 'loaded', id: load.id, picture: pictures.make(), bytes: 9000 })
        else if (what) worker.answer({ kind: 'failed', id: load.id, failure: what })
      }
    }
  }
  const upload = (most = Infinity): void => {
    slots.beginFrame()
    const { current, visible } = stream
    for (let i = 0; current && i < visible.count; i++) {
      const tile = visible.tiles[i]!
      if (current.state[tile] === TileState.resident) slots.touch(current.slot[tile]!)
    }
    for (let n = 0; n < most; n++) {
      const decoded = stream.takeDecoded()
      if (!decoded) return
      const slot = slots.take(stream.slotOwner(decoded.owner), decoded.tile)
      if (slot < 0) return stream.putBack(decoded)
      decoded.picture.close()
      stream.uploaded(decoded.owner, decoded.tile, slot)
    }
  }
  const tick = (ms = 100): boolean => {
    clock.advance(ms)
    stream.update()
    return stream.planIn < Infinity
  }
  return {
    clock,
    slots,
    stream,
    pictures,
    workers,
    asked: () =>
      workers
        .flatMap((worker) => worker.messages.flat())
        .filter((order) => order.kind === 'load')
        .sort((a, b) => a.id - b.id),
    waiting: () =>
      workers
        .filter((worker) => !worker.terminated)
        .flatMap((worker) => [...worker.pending.values()])
        .sort((a, b) => a.id - b.id),
    look: (yawDeg, pitchDeg, fovDeg) => stream.look(viewOf(yawDeg, pitchDeg, fovDeg), undefined, 1),
    tick,
    serve,
    upload,
    settle(answer) {
      for (let round = 0; round < 1000; round++) {
        const more = tick()
        if (!more && stream.inFlight === 0 && stream.decodedCount === 0) return
        serve(answer)
        upload()
      }
      throw new Error('The stream did not come to rest in 1000 rounds of 100 ms.')
    },
  }
}
