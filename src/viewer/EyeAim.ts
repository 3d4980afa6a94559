import { createViewBasis, setViewBasis, type TileStream, type ViewBasis } from '../streaming/index.ts'
import type { Eyes } from './Eyes.ts'
import { Turning } from './Turning.ts'

/** 1 − cosine of a turn of 0.4 degrees. */
const FINE_TURN = 2.4e-5
/** The view for which tiles are chosen reaches so much further than the eyes. */
const WIDER = 1.04

/**
 * Tells the stream where a headset's eyes look and will look. Tiles are chosen anew when the head has turned by more
 * than what the chosen view reaches beyond the eyes; drawing goes on in every frame.
 */
export class EyeAim {
  private readonly wide = createViewBasis()
  private readonly ahead = createViewBasis()
  private readonly chosenFor = new Float64Array(3)
  private readonly turning = new Turning()
  private wasAhead = false

  /** The view of the frame, with its margin. */
  read(eyes: Eyes, stream: TileStream, sharpness: number, nowMs: number, anew: boolean): void {
    const { turning, wide, ahead } = this
    const { coming, look, view } = eyes
    turning.add(look, nowMs)
    const goal = coming === view ? turning.ahead(stream.latencyMs) : undefined
    const turned = 1 - dot(coming.forward, this.chosenFor)
    if (!anew && turned < FINE_TURN && !goal && !this.wasAhead) return
    this.chosenFor.set(coming.forward)
    this.wasAhead = goal !== undefined
    widen(coming, wide)
    if (goal) {
      setViewBasis(ahead, goal.yawDeg, goal.pitchDeg, look.fovDeg, 1, 1)
      ahead.tanX = wide.tanX
      ahead.tanY = wide.tanY
      ahead.focalPx = wide.focalPx
    }
    stream.look(wide, goal ? ahead : undefined, sharpness * turning.sharpness)
  }
}

function dot(a: Float64Array, b: Float64Array): number {
  return a[0]! * b[0]! + a[1]! * b[1]! + a[2]! * b[2]!
}

/** `from` with a margin, into `to`. */
function widen(from: ViewBasis, to: ViewBasis): void {
  to.forward.set(from.forward)
  to.right.set(from.right)
  to.up.set(from.up)
  to.tanX = from.tanX * WIDER
  to.tanY = from.tanY * WIDER
  to.focalPx = from.focalPx
}
