import type { Clock } from '../shared/index.ts'
import type { DecodeAnswer, DecodeOrder } from './decodeMessages.ts'
import type { TileFailure } from './fetchTile.ts'
import { retryDelay } from './retry.ts'
import type { TilePicture } from './StreamedPanorama.ts'

/** The part of a `Worker` that is used, so that tests can stand in for it. */
export interface DecodeWorker {
  postMessage(orders: readonly DecodeOrder[]): void
  terminate(): void
  onmessage: ((event: { data: DecodeAnswer }) => void) | null
  onerror: ((event: unknown) => void) | null
}

export interface TileLoaderOptions {
  readonly clock: Clock
  readonly createWorker: () => DecodeWorker
  readonly workers: number
  onLoaded(id: number, picture: TilePicture, bytes: number): void
  onFailed(id: number, failure: TileFailure): void
  /** These loads went down with their worker; ask again. */
  onLost(ids: readonly number[]): void
}

/** A worker that has said nothing for this long while it had work is asked whether it lives. */
const SILENCE_MS = 4000
const PONG_MS = 2000
/**
 * A worker is replaced after this many loads, once idle: the blobs it went through are only given back for certain
 * when it ends. The page's process after 200 scenes: never replaced, 129 MB and growing; after 640 loads 91 MB, after
 * 160 loads 84, after 40 loads 83.
 */
const LOADS_PER_WORKER = 160

interface Lane {
  /** Undefined while the next one waits to be started. */
  worker: DecodeWorker | undefined
  readonly jobs: Set<number>
  orders: DecodeOrder[]
  loads: number
  heardAt: number
  pingedAt: number
  /** How many workers in a row died here before they had said a word: their script may not load just now. */
  readonly deaths: number
  /** Clock ms before which no worker is started, so that they do not start and die without end. */
  readonly startAt: number
  spoke: boolean
}

/**
 * A small pool of decode workers. Loads go to the least busy one; orders are gathered and sent in one message per
 * worker by `flush`. A worker that dies (or that the system ends without a word, as iOS does in the background) is
 * replaced and its loads are reported as lost.
 */
export class TileLoader {
  private readonly lanes: Lane[] = []
  private readonly laneOf = new Map<number, Lane>()
  private readonly options: TileLoaderOptions
  private nextId = 1
  /** Whether pictures come as copies from now on: see `TileStream.askForCopies`. */
  copies = false
  /** How many workers were replaced because they died. */
  replaced = 0

  constructor(options: TileLoaderOptions) {
    this.options = options
  }

  /** Starts the workers, which else happens with the first load: it costs the page's first moments a little. */
  warm(): void {
    while (this.lanes.length < this.options.workers) this.lanes.push(this.open())
  }

  get inFlight(): number {
    return this.laneOf.size
  }

  /** Orders a tile; it is sent at the next `flush`. @returns the id that the answer will bear */
  load(url: string, reload: boolean): number {
    const id = this.nextId++
    this.warm()
    let lane = this.lanes[0]!
    const now = this.options.clock.now()
    for (let i = 1; i < this.lanes.length; i++) {
      if (busyness(this.lanes[i]!, now) < busyness(lane, now)) lane = this.lanes[i]!
    }
    if (lane.jobs.size === 0) lane.heardAt = now
    lane.jobs.add(id)
    lane.loads++
    this.laneOf.set(id, lane)
    lane.orders.push({ kind: 'load', id, url, reload, copy: this.copies })
    return id
  }

  /** Forgets a load; no answer will come. */
  abort(id: number): void {
    const lane = this.laneOf.get(id)
    if (!lane) return
    this.laneOf.delete(id)
    lane.jobs.delete(id)
    lane.orders.push({ kind: 'abort', id })
  }

  /** Sends what was ordered, looks for dead workers, renews idle ones that have done enough. */
  flush(): void {
    const now = this.options.clock.now()
    for (let i = 0; i < this.lanes.length; i++) {
      const lane = this.lanes[i]!
      if (lane.orders.length > 0) {
        if (now < lane.startAt) continue
        const worker = lane.worker ?? this.start(lane)
        worker.postMessage(lane.orders)
        lane.orders = []
      }
      if (lane.jobs.size === 0) {
        if (lane.loads >= LOADS_PER_WORKER) this.renew(i)
      } else if (lane.pingedAt > 0 && now - lane.pingedAt > PONG_MS) {
        this.bury(i)
      } else if (lane.pingedAt === 0 && now - lane.heardAt > SILENCE_MS) {
        lane.pingedAt = now
        lane.worker?.postMessage([{ kind: 'ping' }])
      }
    }
  }

  dispose(): void {
    for (const lane of this.lanes) lane.worker?.terminate()
    this.lanes.length = 0
    this.laneOf.clear()
  }

  private open(deaths = 0): Lane {
    const now = this.options.clock.now()
    const lane: Lane = {
      worker: undefined,
      jobs: new Set(),
      orders: [],
      loads: 0,
      heardAt: now,
      pingedAt: 0,
      deaths,
      // One that dies is replaced at once; only when that one dies too is there a wait.
      startAt: deaths > 1 ? now + retryDelay(deaths - 1, 0.5) : now,
      spoke: false,
    }
    if (deaths < 2) this.start(lane)
    return lane
  }

  private start(lane: Lane): DecodeWorker {
    const worker = this.options.createWorker()
    lane.worker = worker
    lane.heardAt = this.options.clock.now()
    worker.onmessage = (event) => this.heard(lane, event.data)
    worker.onerror = () => {
      const index = this.lanes.indexOf(lane)
      if (index >= 0) this.bury(index)
    }
    return worker
  }

  private renew(index: number, deaths = 0): void {
    this.lanes[index]!.worker?.terminate()
    this.lanes[index] = this.open(deaths)
  }

  private bury(index: number): void {
    const { jobs, deaths, spoke } = this.lanes[index]!
    const lost = [...jobs]
    this.replaced++
    this.renew(index, spoke ? 1 : deaths + 1)
    for (const id of lost) this.laneOf.delete(id)
    if (lost.length > 0) this.options.onLost(lost)
  }

  private heard(lane: Lane, answer: DecodeAnswer): void {
    lane.heardAt = this.options.clock.now()
    lane.pingedAt = 0
    lane.spoke = true
    if (answer.kind === 'pong') return
    const wanted = this.laneOf.delete(answer.id)
    lane.jobs.delete(answer.id)
    if (answer.kind === 'loaded') {
      if (wanted) this.options.onLoaded(answer.id, answer.picture, answer.bytes)
      else answer.picture.close()
    } else if (wanted) {
      this.options.onFailed(answer.id, answer.failure)
    }
  }
}

/** How many loads a lane has; one that cannot start yet is the last choice. */
function busyness(lane: Lane, now: number): number {
  return now < lane.startAt ? Infinity : lane.jobs.size
}
