/** How fast a let-go view loses its speed: after this many milliseconds 1/e of it is left. */
const SLOWING_MS = 260
/** Speeds slower than this (degrees a second) are not worth another frame. */
const STILL_DEG_PER_S = 0.8
/** How much of the past counts for the speed at letting go. */
const MEMORY_MS = 60
/** A pointer that rested this long before it was lifted was put down, not thrown. */
const RESTED_MS = 80

/** The speed of a dragged view, and how it runs out after letting go. */
export interface Glide {
  /** The speed now, degrees a second. */
  readonly yawSpeed: number
  readonly pitchSpeed: number
  /** Tells how far the view was dragged in the last `dtMs`. */
  drag(yawDeg: number, pitchDeg: number, dtMs: number): void
  /** The pointer was lifted, having rested `restedMs`. True when the view glides on. */
  letGo(restedMs: number): boolean
  /** Lets time pass; `yawMoved` and `pitchMoved` then say how far the view went. False once it stands still. */
  step(dtMs: number): boolean
  readonly yawMoved: number
  readonly pitchMoved: number
  stop(): void
}

/** A glide at rest. Its steps allocate nothing. */
export function createGlide(): Glide {
  const glide = {
    yawSpeed: 0,
    pitchSpeed: 0,
    yawMoved: 0,
    pitchMoved: 0,
    drag(yawDeg: number, pitchDeg: number, dtMs: number) {
      if (dtMs <= 0) return
      const keep = Math.exp(-dtMs / MEMORY_MS)
      glide.yawSpeed = glide.yawSpeed * keep + (yawDeg / dtMs) * 1000 * (1 - keep)
      glide.pitchSpeed = glide.pitchSpeed * keep + (pitchDeg / dtMs) * 1000 * (1 - keep)
    },
    letGo(restedMs: number) {
      if (restedMs >= RESTED_MS) glide.stop()
      return Math.hypot(glide.yawSpeed, glide.pitchSpeed) >= STILL_DEG_PER_S
    },
    step(dtMs: number) {
      const keep = Math.exp(-dtMs / SLOWING_MS)
      // The integral of the falling speed, so that the way is the same at 30 and at 120 frames a second.
      const seconds = (SLOWING_MS / 1000) * (1 - keep)
      glide.yawMoved = glide.yawSpeed * seconds
      glide.pitchMoved = glide.pitchSpeed * seconds
      glide.yawSpeed *= keep
      glide.pitchSpeed *= keep
      if (Math.hypot(glide.yawSpeed, glide.pitchSpeed) >= STILL_DEG_PER_S) return true
      glide.stop()
      return false
    },
    stop() {
      glide.yawSpeed = 0
      glide.pitchSpeed = 0
    },
  }
  return glide
}
