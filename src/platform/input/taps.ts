/** A pointer that moved further than this (CSS px) was dragging. */
export const TAP_SLACK_PX = 8
const TAP_MS = 600
const DOUBLE_MS = 320
const DOUBLE_SLACK_PX = 28

/** What lifting a pointer meant. */
export type Tap = 'none' | 'tap' | 'double'

/** Tells a tap from a drag, and a double tap from two. Times come from the caller's clock, in milliseconds. */
export interface Taps {
  down(x: number, y: number, nowMs: number): void
  move(x: number, y: number): void
  up(x: number, y: number, nowMs: number): Tap
  /** A second finger came, or the pointer was lost: what is held now is no tap. */
  spoil(): void
}

export function createTaps(): Taps {
  let held = false
  let [downX, downY, downMs] = [0, 0, 0]
  let [lastX, lastY, lastMs] = [0, 0, -Infinity]
  return {
    down(x, y, nowMs) {
      held = true
      downX = x
      downY = y
      downMs = nowMs
    },
    move(x, y) {
      if (Math.hypot(x - downX, y - downY) > TAP_SLACK_PX) held = false
    },
    up(x, y, nowMs) {
      const isTap = held && nowMs - downMs <= TAP_MS && Math.hypot(x - downX, y - downY) <= TAP_SLACK_PX
      held = false
      if (!isTap) return 'none'
      if (nowMs - lastMs <= DOUBLE_MS && Math.hypot(x - lastX, y - lastY) <= DOUBLE_SLACK_PX) {
        lastMs = -Infinity
        return 'double'
      }
      lastX = x
      lastY = y
      lastMs = nowMs
      return 'tap'
    },
    spoil() {
      held = false
      lastMs = -Infinity
    },
  }
}
