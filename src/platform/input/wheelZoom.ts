import { directionAt, lookThatHolds, type Direction } from './holdDirection.ts'
import type { Look, LookControl } from './LookControl.ts'
import { magnify } from './zoom.ts'

const EASE_MS = 55

/** Zooms towards a point of the view: what is under the pointer stays under it. */
export interface WheelZoom {
  /**
   * Asks for a picture `scale` times as large.
   * @param x,y the point to zoom at, -1 (left, bottom) to 1 (right, top)
   */
  by(scale: number, x: number, y: number, aspect: number): void
  stop(): void
  /** False once the goal is reached. `smooth` false: at once. */
  step(dtMs: number, smooth: boolean): boolean
}

export function createWheelZoom(control: LookControl): WheelZoom {
  const held: Direction = { yawDeg: 0, pitchDeg: 0 }
  const next: Look = { yawDeg: 0, pitchDeg: 0, fovDeg: 0 }
  let goal = 0
  let [atX, atY, shape] = [0, 0, 1]
  return {
    by(scale, x, y, aspect) {
      const { minFovDeg, maxFovDeg } = control.limits
      goal = Math.max(minFovDeg, Math.min(maxFovDeg, magnify(goal || control.look.fovDeg, scale)))
      atX = x
      atY = y
      shape = aspect
      directionAt(control.look, x, y, aspect, held)
    },
    stop() {
      goal = 0
    },
    step(dtMs, smooth) {
      if (goal === 0) return false
      const left = (goal - control.look.fovDeg) * (smooth ? Math.exp(-dtMs / EASE_MS) : 0)
      const arrived = Math.abs(left) < 0.05
      next.pitchDeg = control.look.pitchDeg
      next.fovDeg = arrived ? goal : goal - left
      lookThatHolds(held, next, atX, atY, shape, next)
      control.set(next)
      if (arrived) goal = 0
      return !arrived
    },
  }
}
