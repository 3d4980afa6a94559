import { createGlide } from './glide.ts'
import type { Grip } from './grip.ts'
import { directionAt, lookThatHolds, wrapDeg, type Direction } from './holdDirection.ts'
import type { Look, LookControl } from './LookControl.ts'
import { magnify } from './zoom.ts'

/** Near a pole a small move would spin the view: it turns at most this many times faster than at the horizon. */
const SPIN_LIMIT = 5

/** After the last move the frames go on this long, so that the time between moves, and so their speed, is known. */
const PATIENCE_MS = 120

/** The size of the view in CSS pixels. */
export interface ViewSize {
  width: number
  height: number
}

/** Moves the view so that the picture stays under the fingers, and lets it glide on when they let go. */
export interface DragView {
  /** The set of pointers changed: what they hold now is held from here on. */
  regrip(): void
  /** The last pointer was lifted `restedMs` after it last moved. */
  letGo(restedMs: number, glides: boolean): void
  stop(): void
  /** False once nothing moves any more. */
  step(dtMs: number): boolean
}

/** @param grip where the pointers are; read at each step, so that many moves in one frame cost one */
export function createDragView(control: LookControl, grip: Grip, size: Readonly<ViewSize>): DragView {
  const glide = createGlide()
  const held: Direction = { yawDeg: 0, pitchDeg: 0 }
  const next: Look = { yawDeg: 0, pitchDeg: 0, fovDeg: 0 }
  let gliding = false
  let stillMs = 0
  let [lastX, lastY, lastSpread] = [0, 0, 0]
  const across = (): number => (2 * grip.x) / size.width - 1
  const upwards = (): number => 1 - (2 * grip.y) / size.height

  const anchor = (): void => {
    lastX = grip.x
    lastY = grip.y
    lastSpread = grip.spread
    directionAt(control.look, across(), upwards(), size.width / size.height, held)
  }

  const drag = (dtMs: number): void => {
    const { yawDeg, pitchDeg } = control.look
    const moved = Math.hypot(grip.x - lastX, grip.y - lastY)
    next.yawDeg = yawDeg
    next.pitchDeg = pitchDeg
    next.fovDeg = control.look.fovDeg
    if (grip.spread > 0 && lastSpread > 0) {
      const fovDeg = magnify(control.look.fovDeg, grip.spread / lastSpread)
      next.fovDeg = Math.max(control.limits.minFovDeg, Math.min(control.limits.maxFovDeg, fovDeg))
    }
    lookThatHolds(held, next, across(), upwards(), size.width / size.height, next)
    const most = (SPIN_LIMIT * moved * next.fovDeg) / size.height
    const turned = wrapDeg(next.yawDeg - yawDeg)
    const slipped = grip.spread === 0 && Math.abs(turned) > most
    if (slipped) next.yawDeg = yawDeg + Math.sign(turned) * most
    control.set(next)
    glide.drag(wrapDeg(control.look.yawDeg - yawDeg), control.look.pitchDeg - pitchDeg, dtMs)
    if (slipped) anchor()
    lastX = grip.x
    lastY = grip.y
    lastSpread = grip.spread
  }

  return {
    regrip() {
      gliding = false
      stillMs = 0
      glide.stop()
      if (grip.count > 0) anchor()
    },
    letGo(restedMs, glides) {
      gliding = glide.letGo(restedMs) && glides
      if (!gliding) glide.stop()
    },
    stop() {
      gliding = false
      glide.stop()
    },
    step(dtMs) {
      if (grip.count > 0) {
        stillMs += dtMs
        if (grip.x !== lastX || grip.y !== lastY || grip.spread !== lastSpread) {
          drag(stillMs)
          stillMs = 0
        }
        return stillMs < PATIENCE_MS
      }
      if (!gliding) return false
      gliding = glide.step(dtMs)
      next.yawDeg = control.look.yawDeg + glide.yawMoved
      next.pitchDeg = control.look.pitchDeg + glide.pitchMoved
      next.fovDeg = control.look.fovDeg
      control.set(next)
      return gliding
    },
  }
}
