import { Backlog, type Decoded } from './Backlog.ts'
import { isThere } from './isThere.ts'
import { LinkPace } from './LinkPace.ts'
import { createSelection, SCORE_ONE, selectTiles, type Selection } from './selectTiles.ts'
import type { SlotOwner, SlotTable } from './SlotTable.ts'
import { TileState, type StreamedPanorama, type TilePicture } from './StreamedPanorama.ts'
import type { TileFailure } from './fetchTile.ts'
import { TileLoader } from './TileLoader.ts'
import type { TileStreamOptions } from './TileStreamOptions.ts'
import { PlanPace } from './PlanPace.ts'
import { retryDelay } from './retry.ts'
import type { ViewBasis } from './viewBasis.ts'
import { WantedList } from './WantedList.ts'

/** Order of urgency; each class is wholly before the next. Scores within a class run from 0 to 2.5. */
export const TileClass = { visible: 0, soon: 1, coarse: 2, hinted: 3 } as const
const CLASS_STEP = 4 * SCORE_ONE
const NOT_WANTED = 4 * CLASS_STEP
/** After all that has a direction of its own. */
const LAST_IN_CLASS = 2.5 * SCORE_ONE

/** A load that has had no answer for this long counts as a network failure. */
const TIMEOUT_MS = 12_000
/** Decoded pictures waiting for their upload; more would only be memory. */
const MAX_DECODED = 64

/** Loads under way at most. Fewer do not fill 10 Mbit/s when a round trip takes 120 ms: with 24 it stood idle a third of the time. */
const MOST_IN_FLIGHT = 48

const LATENCY_LEARNING = 0.1
/** The coarsest level all round comes so long after the view is there: its 70 KB shall not hold up what is looked at. */
const COARSE_AFTER_MS = 400

interface Load {
  readonly owner: StreamedPanorama
  readonly tile: number
  readonly since: number
}

interface Hint {
  readonly owner: StreamedPanorama
  readonly selection: Selection
}

/** Decides which tiles are worth having now, has them fetched and decoded, and hands them out for upload, best first. */
export class TileStream {
  /** Tiles that make up the view, and those that will in a moment. Read by who draws. */
  readonly visible: Selection = createSelection()
  private readonly soon: Selection = createSelection()
  private readonly hints = new Set<Hint>()
  private readonly loads = new Map<number, Load>()
  private readonly decoded = new Backlog()
  private readonly wanted = new WantedList()
  private readonly link = new LinkPace()
  readonly loader: TileLoader
  private readonly options: Required<Omit<TileStreamOptions, 'workers' | 'createWorker'>>
  private target: StreamedPanorama | undefined
  private plan = 0
  private readonly pace = new PlanPace()
  /** Clock ms from which on the coarsest level of the target is wanted. */
  private coarseAt = Infinity
  private arrivals = 0
  private readonly owners = new Map<StreamedPanorama, SlotOwner>()
  /** Called when something has arrived that the next frame can use. */
  onArrived: () => void = () => undefined
  /** Bytes received in all, for the figures. */
  bytes = 0
  failures = 0
  /** How long a tile has taken of late from being asked for to being decoded, in clock ms. */
  latencyMs = 100
  aborted = 0

  constructor(options: TileStreamOptions) {
    this.options = {
      clock: options.clock,
      slots: options.slots,
      maxInFlight: options.maxInFlight ?? MOST_IN_FLIGHT,
      online: options.online ?? (() => true),
      random: options.random ?? Math.random,
    }
    this.loader = new TileLoader({
      clock: options.clock,
      createWorker: options.createWorker,
      workers: options.workers ?? 2,
      onLoaded: (id, picture, bytes) => this.loaded(id, picture, bytes),
      onFailed: (id, failure) => this.failed(id, failure),
      onLost: (ids) => {
        for (const id of ids) this.forget(id)
        this.pace.due = true
        this.onArrived()
      },
    })
  }

  get slots(): SlotTable {
    return this.options.slots
  }

  /** The panorama that is being looked at, or gone to. */
  get current(): StreamedPanorama | undefined {
    return this.target
  }

  /** From now on this panorama's tiles come first; loads of the one left behind are aborted at the next plan. */
  aim(target: StreamedPanorama): void {
    if (this.target === target) return
    this.target = target
    this.visible.count = 0
    this.soon.count = 0
    this.pace.hurry()
    this.coarseAt = Infinity
  }

  /**
   * Tells where the visitor looks. Cheap; call it in each frame in which the view has moved.
   * @param ahead where the view will be in a moment, or undefined when it stands still
   * @param sharpness texels per device pixel
   */
  look(view: ViewBasis, ahead: ViewBasis | undefined, sharpness: number): void {
    const target = this.target
    if (!target) return
    const finest = target.pyramid.levels.length - 1
    selectTiles(target.pyramid, view, (ahead ?? view).forward, sharpness, finest, this.visible)
    if (ahead) selectTiles(target.pyramid, ahead, ahead.forward, sharpness, finest, this.soon)
    else this.soon.count = 0
    this.pace.due = true
  }

  /** Fetches, in the lowest class, what another panorama will show first. @returns takes the hint back */
  hint(owner: StreamedPanorama, view: ViewBasis, sharpness: number): () => void {
    const hint: Hint = { owner, selection: createSelection(256) }
    selectTiles(owner.pyramid, view, view.forward, sharpness, owner.pyramid.levels.length - 1, hint.selection)
    this.hints.add(hint)
    this.pace.due = true
    return () => {
      this.pace.due = this.hints.delete(hint) || this.pace.due
    }
  }

  /** Makes a plan if one is due. */
  update(): void {
    const now = this.options.clock.now()
    if (this.pace.in(now, this.loads.size > 0) === 0) this.makePlan(now)
  }

  /** Ms until the next plan can be due, or Infinity when nothing is wanted, under way or waiting. */
  get planIn(): number {
    return this.pace.in(this.options.clock.now(), this.loads.size > 0)
  }

  /** The decoded tile that is wanted most, taken out of the stream; the caller uploads it or closes it. */
  takeDecoded(): Decoded | undefined {
    // So many were waiting that loads were held back for them; now there is room.
    if (this.decoded.count > MAX_DECODED - this.options.maxInFlight) this.pace.due = true
    return this.decoded.takeBest(this.scoreOf)
  }

  private readonly scoreOf = (owner: StreamedPanorama, tile: number): number =>
    owner.wantedIn[tile] === this.plan ? owner.score[tile]! : NOT_WANTED

  /** Puts a tile back that found no slot. */
  putBack(decoded: Decoded): void {
    this.decoded.add(decoded)
  }

  /** This browser cannot upload what a worker hands over (WebKitGTK): has `tile`, and all on its way, made as copies. */
  askForCopies(owner: StreamedPanorama, tile: number): void {
    this.loader.copies = true
    owner.move(tile, TileState.idle)
    for (const id of this.loads.keys()) this.abort(id)
    this.decoded.drop(() => true)
    this.retryNow()
  }

  get decodedCount(): number {
    return this.decoded.count
  }

  /** The tile is in the pool. */
  uploaded(owner: StreamedPanorama, tile: number, slot: number): void {
    owner.move(tile, TileState.resident)
    owner.slot[tile] = slot
    owner.residentAt[tile] = this.options.clock.now()
    this.pace.due = true
  }

  /** Whom the slot table tells when a tile of `owner` loses its slot. */
  slotOwner(owner: StreamedPanorama): SlotOwner {
    let slotOwner = this.owners.get(owner)
    if (!slotOwner) {
      slotOwner = {
        slotLost: (key) => {
          if (key < 0) owner.previewSlot = -1
          else owner.move(key, TileState.idle)
        },
      }
      this.owners.set(owner, slotOwner)
    }
    return slotOwner
  }

  /** Whether every tile of the view is there (or known never to come). */
  isSharp(): boolean {
    return isThere(this.target, this.visible)
  }

  /** The connection is back, or the page is: whatever waits may go now. */
  retryNow(): void {
    for (const owner of this.owners.keys()) this.wake(owner, Infinity)
    for (const hint of this.hints) this.wake(hint.owner, Infinity)
    if (this.target) this.wake(this.target, Infinity)
    this.pace.due = true
    this.onArrived()
  }

  /** Forgets a panorama: aborts its loads, closes its pictures. Its slots fall to others by themselves. */
  close(owner: StreamedPanorama): void {
    for (const [id, load] of this.loads) if (load.owner === owner) this.abort(id)
    this.decoded.drop((decoded) => decoded.owner === owner)
    for (const hint of this.hints) if (hint.owner === owner) this.hints.delete(hint)
    this.owners.delete(owner)
    owner.closePreview()
  }

  get inFlight(): number {
    return this.loads.size
  }

  /** About how many bytes are on their way: what is being loaded times what a tile has weighed so far. */
  get bytesInFlight(): number {
    return this.arrivals === 0 ? 0 : (this.bytes / this.arrivals) * this.loads.size
  }

  dispose(): void {
    this.decoded.drop(() => true)
    this.loader.dispose()
    this.loads.clear()
  }

  private makePlan(now: number): void {
    this.pace.begin(now)
    this.plan++
    this.wanted.clear()
    this.loads.forEach(this.expireIfOld)
    this.link.observe(now, this.loads.size > 0)
    const lanes = this.link.lanes(this.options.maxInFlight)
    const room = this.options.online()
      ? Math.min(lanes, MAX_DECODED - this.decoded.count) - this.loads.size
      : 0
    // Aborting first makes room, so the capacity counts loads that this plan turns out to want no more as free.
    const capacity = Math.max(room, 0) + this.loads.size
    const { target } = this
    if (target) {
      this.wake(target, now)
      this.want(target, this.visible, TileClass.visible, capacity)
      this.want(target, this.soon, TileClass.soon, capacity)
      if (isThere(target, this.visible, true)) this.coarseAt = Math.min(this.coarseAt, now + COARSE_AFTER_MS)
      if (now >= this.coarseAt) this.wantCoarse(target, capacity)
      else this.pace.wait(this.coarseAt)
    }
    for (const hint of this.hints) {
      this.wake(hint.owner, now)
      this.want(hint.owner, hint.selection, TileClass.hinted, capacity)
      this.wantCoarse(hint.owner, capacity)
    }
    this.abortUnwanted()
    let free = Math.min(lanes, MAX_DECODED - this.decoded.count) - this.loads.size
    for (const wanted of this.wanted.rank()) {
      if (free-- <= 0 || !this.options.online()) {
        this.pace.due = this.options.online()
        break
      }
      this.start(wanted.owner, wanted.tile, now)
    }
    this.loader.flush()
  }

  private want(owner: StreamedPanorama, selection: Selection, tileClass: number, capacity: number): void {
    for (let i = 0; i < selection.count; i++) {
      this.wantTile(owner, selection.tiles[i]!, tileClass * CLASS_STEP + selection.score[i]!, capacity)
    }
  }

  /** The coarsest level all round, so that turning quickly never meets the bare preview. */
  private wantCoarse(owner: StreamedPanorama, capacity: number): void {
    const tileClass = owner === this.target ? TileClass.coarse : TileClass.hinted
    const { count } = owner.pyramid.levels[0]!
    for (let tile = 0; tile < 6 * count * count; tile++) {
      this.wantTile(owner, tile, tileClass * CLASS_STEP + LAST_IN_CLASS, capacity)
    }
  }

  private wantTile(owner: StreamedPanorama, tile: number, score: number, capacity: number): void {
    if (owner.wantedIn[tile] === this.plan) {
      owner.score[tile] = Math.min(owner.score[tile]!, score)
      return
    }
    owner.wantedIn[tile] = this.plan
    owner.score[tile] = score
    if (owner.state[tile] !== TileState.idle) return
    this.wanted.offer(owner, tile, score, capacity)
  }

  // Loads are walked by functions made once: a loop over a map's entries makes an array for each, at every plan.
  private readonly abortIfUnwanted = (load: Load, id: number): void => {
    if (load.owner.wantedIn[load.tile] === this.plan) return
    this.abort(id)
    this.aborted++
  }

  private readonly expireIfOld = (load: Load, id: number): void => {
    if (this.pace.plannedAt - load.since < TIMEOUT_MS) return
    this.loader.abort(id)
    this.loads.delete(id)
    this.fail(load.owner, load.tile, 'network')
  }

  private abortUnwanted(): void {
    this.loads.forEach(this.abortIfUnwanted)
    if (this.decoded.count > MAX_DECODED / 2) {
      this.decoded.drop((decoded) => decoded.owner.wantedIn[decoded.tile] !== this.plan)
    }
  }

  private start(owner: StreamedPanorama, tile: number, now: number): void {
    // Asked for again, a tile comes past the cache: a server in trouble may have sent its failure with a long life.
    const again = owner.damaged[tile]! + owner.attempts[tile]! > 0
    const id = this.loader.load(owner.url(tile), again)
    this.loads.set(id, { owner, tile, since: now })
    owner.move(tile, TileState.loading)
  }

  private loaded(id: number, picture: TilePicture, bytes: number): void {
    const load = this.loads.get(id)
    if (!load) return picture.close()
    this.loads.delete(id)
    this.bytes += bytes
    this.arrivals++
    this.link.arrived(bytes)
    this.latencyMs += (this.options.clock.now() - load.since - this.latencyMs) * LATENCY_LEARNING
    load.owner.attempts[load.tile] = 0
    load.owner.damaged[load.tile] = 0
    load.owner.move(load.tile, TileState.decoded)
    this.decoded.add({ owner: load.owner, tile: load.tile, picture })
    if (this.loads.size < this.link.lanes(this.options.maxInFlight) / 2) this.pace.refill()
    this.onArrived()
  }

  private failed(id: number, failure: TileFailure): void {
    const load = this.loads.get(id)
    if (!load) return
    this.loads.delete(id)
    this.fail(load.owner, load.tile, failure)
  }

  private fail(owner: StreamedPanorama, tile: number, failure: TileFailure): void {
    this.failures++
    this.pace.due = true
    // A damaged copy is asked for again at once, past the cache; once.
    if (failure === 'missing' || (failure === 'damaged' && ++owner.damaged[tile]! > 1)) {
      owner.move(tile, TileState.missing)
    } else {
      let delay = 0
      if (failure === 'network') {
        owner.attempts[tile] = Math.min(255, owner.attempts[tile]! + 1)
        delay = retryDelay(owner.attempts[tile], this.options.random())
      }
      owner.move(tile, TileState.waiting)
      owner.retryAt[tile] = this.options.clock.now() + delay
      this.pace.wait(owner.retryAt[tile])
    }
    this.onArrived()
  }

  /** Tiles whose wait is over may be asked for again; notes when the next one's is. */
  private wake(owner: StreamedPanorama, now: number): void {
    for (let tile = 0; tile < owner.state.length; tile++) {
      if (owner.state[tile] !== TileState.waiting) continue
      if (owner.retryAt[tile]! <= now) owner.move(tile, TileState.idle)
      else this.pace.wait(owner.retryAt[tile]!)
    }
  }

  private abort(id: number): void {
    this.loader.abort(id)
    this.forget(id)
  }

  private forget(id: number): void {
    const load = this.loads.get(id)
    if (!load) return
    this.loads.delete(id)
    load.owner.move(load.tile, TileState.idle)
  }
}
