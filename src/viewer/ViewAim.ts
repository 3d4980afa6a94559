import { createViewBasis, setViewBasis, type TileStream, type ViewBasis } from '../streaming/index.ts'
import type { Look } from './look.ts'
import { Turning } from './Turning.ts'

/** What became of the look since the frame before. `rested`: it has just come to rest. */
export type Movement = 'moving' | 'rested' | 'still'

/** Turns the look of each frame into a view, and tells the stream where the view is and where it is going. */
export class ViewAim {
  /** The view of the present frame. */
  readonly view: ViewBasis = createViewBasis()
  private readonly ahead = createViewBasis()
  private readonly turning = new Turning()
  private readonly stream: TileStream
  private readonly sharpness: number
  private moved = true

  /** @param sharpness texels wanted per device pixel at rest */
  constructor(stream: TileStream, sharpness: number) {
    this.stream = stream
    this.sharpness = sharpness
  }

  /** The look, or the size of the picture, has changed. */
  touch(): void {
    this.moved = true
  }

  /** Reads the look for a frame at clock time `nowMs`, for a picture of `width` × `height` device pixels. */
  read(look: Readonly<Look>, width: number, height: number, nowMs: number): Movement {
    const { turning, view, ahead } = this
    // The frame after the last movement looks once more: what comes to rest is wanted at its full sharpness.
    const moving = this.moved
    if (!moving && turning.degPerSecond === 0) return 'still'
    this.moved = false
    setViewBasis(view, look.yawDeg, look.pitchDeg, look.fovDeg, width, height)
    if (moving) turning.add(look, nowMs)
    else turning.rest()
    const goal = turning.ahead(this.stream.latencyMs)
    if (goal) setViewBasis(ahead, goal.yawDeg, goal.pitchDeg, look.fovDeg, width, height)
    this.stream.look(view, goal ? ahead : undefined, this.sharpness * turning.sharpness)
    return moving ? 'moving' : 'rested'
  }
}
