/** Most bytes of pictures given to the graphics card after one frame: four tiles of 256 × 256 RGBA. */
export const BYTES_PER_FRAME = 4 * 256 * 256 * 4

const LEAST_MS = 0.5
const MOST_MS = 4
const GROWTH_MS = 0.05
const REST_FRAMES = 20
/** How quickly a machine's usual pace is learned: a tenth of the difference with each frame. */
const LEARNING = 0.1
/**
 * Part of the time by which a machine's usual frame is longer than the display's that may go into uploads. Where
 * drawing alone takes 80 ms, halving the uploads makes no frame earlier; it only keeps the picture blurred.
 */
const SHARE_OF_SLOWNESS = 0.1
/** While a blink covers the view, or while it stands still, nobody sees a late frame. */
const UNSEEN_FACTOR = 4

/**
 * How much work may follow a frame, in bytes and in milliseconds. Grows slowly, halves when a frame came late (by what
 * is usual on this machine) and then rests. At least one step is always allowed, so that nothing starves.
 */
export class FrameBudget {
  private allowedMs = 2
  private rest = 0
  private startedAt = 0
  private steps = 0
  private periodMs = 1000 / 60
  private usualMs = 0
  /** Bytes spent after the current frame. */
  bytes = 0
  missed = 0
  covered = false
  /** The view stands still: set each frame by who draws it. */
  still = false
  /** Why the allowance is what it is, for `?perf`. */
  why:
    | 'growing'
    | 'full'
    | 'halved: a frame came late'
    | 'resting after a late frame'
    | 'larger: the view is covered'
    | 'larger: the view stands still' = 'growing'

  get ms(): number {
    const ms = Math.max(this.leastMs, this.allowedMs)
    return this.covered || this.still ? ms * UNSEEN_FACTOR : ms
  }

  /** The display's frame period in ms: 1000 / 72 in a headset. */
  set period(ms: number) {
    this.periodMs = ms
  }

  /**
   * Learns from the time since the frame before.
   * @param intervalMs between two frames that followed each other; Infinity after a pause
   */
  frame(intervalMs: number): void {
    const usual = Math.max(this.periodMs, this.usualMs)
    if (Number.isFinite(intervalMs)) this.usualMs = usual + (intervalMs - usual) * LEARNING
    if (Number.isFinite(intervalMs) && intervalMs > 1.5 * usual) {
      this.missed++
      this.allowedMs = Math.max(this.leastMs, this.allowedMs / 2)
      this.rest = REST_FRAMES
      this.why = 'halved: a frame came late'
    } else if (this.rest > 0) {
      this.rest--
      this.why = 'resting after a late frame'
    } else {
      this.allowedMs = Math.max(this.leastMs, Math.min(MOST_MS, this.allowedMs + GROWTH_MS))
      this.why = this.allowedMs >= MOST_MS ? 'full' : 'growing'
    }
    if (this.still) this.why = 'larger: the view stands still'
    if (this.covered) this.why = 'larger: the view is covered'
  }

  /** Halves it for good measure: the graphics card has just been lost. */
  halve(): void {
    this.allowedMs = Math.max(this.leastMs, this.allowedMs / 2)
    this.rest = REST_FRAMES
  }

  private get leastMs(): number {
    return LEAST_MS + Math.max(0, this.usualMs - this.periodMs) * SHARE_OF_SLOWNESS
  }

  /** Work begins, at `nowMs` of real time. */
  open(nowMs: number): void {
    this.startedAt = nowMs
    this.steps = 0
    this.bytes = 0
  }

  /** Whether a step that uploads `bytes` may still be taken; counts it if so. */
  spend(bytes: number, nowMs: number): boolean {
    const first = this.steps === 0
    if (!first && (this.bytes + bytes > BYTES_PER_FRAME || nowMs - this.startedAt > this.ms)) return false
    this.steps++
    this.bytes += bytes
    return true
  }
}
