import {
  decodePreview,
  type StreamedPanorama,
  type TilePicture,
  type TileStream,
} from '../streaming/index.ts'
import { SLOT_SIZE } from './drawList.ts'
import type { FrameBudget } from './FrameBudget.ts'
import type { PanoramaSurface } from './PanoramaSurface.ts'

const TILE_BYTES = SLOT_SIZE * SLOT_SIZE * 4

/** Work of somebody else's after a frame: asks `spend` for each upload by its bytes, answers whether it wants more frames. */
export type FrameWork = (spend: (bytes: number) => boolean) => boolean

export interface UploadsOptions {
  readonly stream: TileStream
  readonly surface: PanoramaSurface
  readonly budget: FrameBudget
  /** A frame is wanted: something is ready for upload. */
  ready(): void
  /** A preview (`tile` −1) or tile of `owner` is in the pool. */
  uploaded(owner: StreamedPanorama, tile: number): void
  failed(error: unknown): void
}

/** What goes to the graphics card after a frame, within its budget: previews first, then tiles, best first, then the rest. */
export class Uploads {
  private readonly options: UploadsOptions
  private readonly previews: { readonly owner: StreamedPanorama; readonly picture: TilePicture }[] = []
  private readonly preparing = new Set<StreamedPanorama>()
  private works: readonly FrameWork[] = []
  /** Uploaded pictures. Closing one takes about as long as uploading it, and nobody waits for it within a frame. */
  private readonly spent: TilePicture[] = []
  private disposed = false
  /** Whether the first tile has told if this browser uploads what a worker hands over. */
  private proven = false
  private full = false
  private opened = false
  /** The longest that one upload has taken, in ms of real time. */
  slowestMs = 0

  constructor(options: UploadsOptions) {
    this.options = options
  }

  /** Decodes a panorama's preview for upload, unless it is in the pool or on its way there. */
  prepare(owner: StreamedPanorama): void {
    if (owner.previewSlot >= 0 || this.preparing.has(owner)) return
    this.preparing.add(owner)
    const decoding = owner.takePreview() ?? decodePreview(owner.panorama)
    decoding.then(
      (picture) => {
        if (this.disposed) return picture.close()
        this.previews.push({ owner, picture })
        this.options.ready()
      },
      (error: unknown) => {
        this.preparing.delete(owner)
        this.options.failed(error)
      },
    )
  }

  /** Adds work to be done after each frame; it may leave any GL state behind. @returns its removal */
  addWork(work: FrameWork): () => void {
    this.works = [...this.works, work]
    this.options.ready()
    return () => {
      this.works = this.works.filter((other) => other !== work)
    }
  }

  /** Uploads the previews that wait: some 100 KB each. */
  runPreviews(): void {
    if (this.previews.length === 0) return
    this.open()
    while (this.uploadPreview()) continue
  }

  /** Uploads what the budget allows. @returns true while there is more */
  run(): boolean {
    const { stream, surface } = this.options
    this.open()
    this.opened = false
    this.full = false
    while (this.uploadPreview()) continue
    // The first tile's question would wait, 70 ms of a slow main thread, for all that the start has asked for.
    if (!this.proven && stream.decodedCount > 0 && surface.isBehind()) return true
    while (stream.decodedCount > 0 && this.spend(TILE_BYTES)) if (!this.uploadTile()) break
    // A pool whose every slot is in use gives none before the view moves, and that brings a frame by itself.
    let more = !this.full && (stream.decodedCount > 0 || this.previews.length > 0)
    for (let i = 0; i < this.works.length; i++) if (this.works[i]!(this.spendForWork)) more = true
    return more
  }

  /** Gives back the memory of uploaded pictures: between frames. */
  closeSpent(): void {
    for (const picture of this.spent) picture.close()
    this.spent.length = 0
  }

  get spentCount(): number {
    return this.spent.length
  }

  dispose(): void {
    this.disposed = true
    this.closeSpent()
    for (const { picture } of this.previews.splice(0)) picture.close()
  }

  /** Opens the frame's budget, once a frame. */
  private open(): void {
    if (!this.opened) this.options.budget.open(performance.now())
    this.opened = true
  }

  private readonly spend = (bytes: number): boolean => this.options.budget.spend(bytes, performance.now())

  /** Whoever spends uploads, and leaves the context in a state of its own. */
  private readonly spendForWork = (bytes: number): boolean => {
    this.options.surface.forgetState()
    return this.spend(bytes)
  }

  private uploadPreview(): boolean {
    const preview = this.previews[0]
    if (!preview || !this.spend(preview.picture.width * preview.picture.height * 4)) return false
    const { owner, picture } = preview
    const { stream, surface } = this.options
    const slot = stream.slots.take(stream.slotOwner(owner), -1)
    if (slot < 0) {
      this.full = true
      return false
    }
    this.previews.shift()
    surface.upload(slot, picture)
    this.spent.push(picture)
    owner.previewSlot = slot
    this.preparing.delete(owner)
    this.options.uploaded(owner, -1)
    return true
  }

  private uploadTile(): boolean {
    const { stream, surface } = this.options
    const decoded = stream.takeDecoded()
    if (!decoded) return false
    const { owner, tile, picture } = decoded
    const slot = stream.slots.take(stream.slotOwner(owner), tile)
    if (slot < 0) {
      this.full = true
      stream.putBack(decoded)
      return false
    }
    // What has gone wrong before is not this tile's doing.
    if (!this.proven) surface.hasFailed()
    const started = performance.now()
    surface.upload(slot, picture)
    this.spent.push(picture)
    if (!this.proven) {
      this.proven = true
      if (surface.hasFailed()) {
        stream.slots.free(slot)
        stream.askForCopies(owner, tile)
        return false
      }
    }
    this.slowestMs = Math.max(this.slowestMs, performance.now() - started)
    stream.uploaded(owner, tile, slot)
    this.options.uploaded(owner, tile)
    return true
  }
}
