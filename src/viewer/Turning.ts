import { wrapDegrees, type Look } from './look.ts'

/** A tile that will be seen is asked for as early as tiles take to come here, and a little more. */
const LEAST_AHEAD_MS = 250
const MOST_AHEAD_MS = 700
const MARGIN_MS = 150
const SLOWEST_DEG_PER_S = 6
const FAST_DEG_PER_S = 90
/** Older movement says nothing about where the view goes. */
const STALE_MS = 200
/** Frames come unevenly; so long a movement tells its speed. */
const FOLLOW_MS = 120

/** Learns from the looks of past frames where the view will be in a moment. Allocates nothing. */
export class Turning {
  private yaw = 0
  private pitch = 0
  private at = -Infinity
  private yawSpeed = 0
  private pitchSpeed = 0
  private speed = 0
  private readonly predicted = { yawDeg: 0, pitchDeg: 0 }

  /** Takes in this frame's look; `nowMs` is clock time. */
  add(look: Readonly<Look>, nowMs: number): void {
    const dt = nowMs - this.at
    if (dt > 0 && dt < STALE_MS) {
      const follow = Math.min(1, dt / FOLLOW_MS)
      const perSecond = 1000 / dt
      this.yawSpeed += (wrapDegrees(look.yawDeg - this.yaw) * perSecond - this.yawSpeed) * follow
      // Most turns are level; sums that are left out are not put on the heap while this is not compiled.
      if (look.pitchDeg !== this.pitch || this.pitchSpeed !== 0) {
        this.pitchSpeed += ((look.pitchDeg - this.pitch) * perSecond - this.pitchSpeed) * follow
      }
      this.speed =
        this.pitchSpeed === 0 ? Math.abs(this.yawSpeed) : Math.hypot(this.yawSpeed, this.pitchSpeed)
    } else if (dt !== 0) {
      this.rest()
    }
    this.yaw = look.yawDeg
    this.pitch = look.pitchDeg
    this.at = nowMs
  }

  /** The view stands still. */
  rest(): void {
    this.yawSpeed = 0
    this.pitchSpeed = 0
    this.speed = 0
  }

  get degPerSecond(): number {
    return this.speed
  }

  /**
   * Where the view will be when a tile asked for now is there, or undefined while it hardly moves. One object,
   * rewritten.
   * @param latencyMs how long tiles take to come
   */
  ahead(latencyMs: number): { readonly yawDeg: number; readonly pitchDeg: number } | undefined {
    if (this.degPerSecond < SLOWEST_DEG_PER_S) return undefined
    const seconds = Math.min(MOST_AHEAD_MS, Math.max(LEAST_AHEAD_MS, latencyMs + MARGIN_MS)) / 1000
    this.predicted.yawDeg = wrapDegrees(this.yaw + this.yawSpeed * seconds)
    this.predicted.pitchDeg = Math.min(90, Math.max(-90, this.pitch + this.pitchSpeed * seconds))
    return this.predicted
  }

  /** Factor on the wanted sharpness: nobody sees fine detail in a fast turn, and half the bytes arrive in time. */
  get sharpness(): number {
    return this.degPerSecond > FAST_DEG_PER_S ? 0.5 : 1
  }
}
