import type { Panorama, PictureFormat } from '../manifest/index.ts'
import { createPyramid, tileUrl, type Pyramid } from './pyramid.ts'

/**
 * The life of a tile:
 *
 *     idle ──▶ loading ──▶ decoded ──▶ resident ──▶ idle (slot taken by another, context lost)
 *      ▲          │            └─────▶ idle (no longer wanted)
 *      │          ├──▶ idle (aborted: the view has left it)
 *      └─ waiting ◀┤    (failed in a way that may pass; back to idle when its time has come)
 *                 └──▶ missing (not on the server, or damaged twice: its parent stands in for good)
 */
export const TileState = {
  idle: 0,
  loading: 1,
  decoded: 2,
  resident: 3,
  waiting: 4,
  missing: 5,
} as const
export type TileState = (typeof TileState)[keyof typeof TileState]

const FROM: readonly (readonly TileState[])[] = [
  [TileState.loading, TileState.decoded, TileState.resident, TileState.waiting],
  [TileState.idle],
  [TileState.loading],
  [TileState.decoded],
  [TileState.loading],
  [TileState.loading],
]

/** A decoded picture that waits for its upload; an `ImageBitmap` in a browser. */
export interface TilePicture {
  readonly width: number
  readonly height: number
  close(): void
}

/** A panorama that is being streamed: its pyramid and what has become of each tile. Figures are computed from states. */
export class StreamedPanorama {
  readonly panorama: Panorama
  readonly baseUrl: string
  readonly format: PictureFormat
  readonly pyramid: Pyramid
  readonly state: Uint8Array
  /** Pool slot of a resident tile, else −1. */
  readonly slot: Int16Array
  /** Clock ms at which a tile became resident: where its fade begins. */
  readonly residentAt: Float64Array
  /** How often a tile has failed on its way since it last came. */
  readonly attempts: Uint8Array
  /** How often what came for a tile was no picture. */
  readonly damaged: Uint8Array
  /** Clock ms at which a waiting tile may be asked for again. */
  readonly retryAt: Float64Array
  /** Plan in which the tile was last wanted; loads wanted by no recent plan are aborted. */
  readonly wantedIn: Uint32Array
  /** Class and nearness of the tile when last wanted, a whole number; smaller is sooner. */
  readonly score: Int32Array
  /** Slot of the preview, or −1 while it isn't in the pool. */
  previewSlot = -1
  /** The preview's picture, where it is being decoded ahead of its upload. */
  private preview: Promise<TilePicture> | undefined

  constructor(panorama: Panorama, baseUrl: string, format: PictureFormat) {
    this.panorama = panorama
    this.baseUrl = baseUrl
    this.format = format
    this.pyramid = createPyramid(panorama)
    const { tileCount } = this.pyramid
    this.state = new Uint8Array(tileCount)
    this.slot = new Int16Array(tileCount).fill(-1)
    this.residentAt = new Float64Array(tileCount)
    this.attempts = new Uint8Array(tileCount)
    this.damaged = new Uint8Array(tileCount)
    this.retryAt = new Float64Array(tileCount)
    this.wantedIn = new Uint32Array(tileCount)
    this.score = new Int32Array(tileCount)
  }

  /** The only place where a tile's state changes. Throws on a step that the life of a tile does not have. */
  move(tile: number, to: TileState): void {
    const from = this.state[tile]! as TileState
    if (!FROM[to]!.includes(from)) throw new Error(`Tile ${tile} cannot go from state ${from} to ${to}.`)
    this.state[tile] = to
    if (to !== TileState.resident) this.slot[tile] = -1
  }

  /** Keeps the preview's picture until it is taken. */
  keepPreview(picture: Promise<TilePicture>): void {
    this.closePreview()
    this.preview = picture
    // Whoever takes it learns of its failure.
    picture.catch(() => undefined)
  }

  /** The preview's picture if it was decoded ahead; it is the caller's from now on. */
  takePreview(): Promise<TilePicture> | undefined {
    const { preview } = this
    this.preview = undefined
    return preview
  }

  closePreview(): void {
    this.takePreview()?.then(
      (picture) => picture.close(),
      () => undefined,
    )
  }

  url(tile: number): string {
    return tileUrl(this.pyramid, this.baseUrl, this.format, tile)
  }

  /** How many tiles are in a state. */
  count(state: TileState): number {
    let n = 0
    for (let tile = 0; tile < this.state.length; tile++) if (this.state[tile] === state) n++
    return n
  }
}
