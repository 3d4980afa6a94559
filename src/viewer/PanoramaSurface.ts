import type { TilePicture, ViewBasis } from '../streaming/index.ts'
import type { DrawList } from './drawList.ts'
import type { Eyes } from './Eyes.ts'

/**
 * How a streamed panorama is shown. The stream knows slots and pictures only; behind this interface they may be an
 * array texture drawn by us, or (later) a compositor layer of a headset.
 */
export interface PanoramaSurface {
  /** How many slots there are. */
  readonly slots: number
  /** Puts a decoded picture into a slot, at its top-left corner. The picture is not closed. */
  upload(slot: number, picture: TilePicture): void
  /** Whether the graphics card is still at work on what it was first given, so that a question to it would wait. */
  isBehind(): boolean
  /** Whether an upload has gone wrong since this was last asked. Waits for the graphics card: ask seldom. */
  hasFailed(): boolean
  /** Draws what is listed over the whole of `viewport` (x, y, width, height in device pixels). */
  draw(list: DrawList, view: ViewBasis, viewport: readonly [number, number, number, number]): void
  /** Draws what is listed for each of the eyes, into the framebuffer that is bound. */
  drawEyes(list: DrawList, eyes: Eyes): void
  /** Somebody else has used the context: nothing is known of its state any more. */
  forgetState(): void
  /** Draw calls of the last `draw`. */
  readonly drawCalls: number
  /** Makes everything anew after the graphics context was lost, with `slots` slots. All pictures are gone. */
  restore(slots: number): void
  dispose(): void
}
