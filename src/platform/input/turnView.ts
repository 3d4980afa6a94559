import { wrapDeg } from './holdDirection.ts'
import type { Look, LookControl, LookLoop } from './LookControl.ts'

/** How long a view takes to turn to something. */
export const TURN_MS = 220

/** Turns the view to a direction by the shortest way, slowing down at the end. */
export interface ViewTurn {
  /** Starts a turn; one under way is replaced. What is not given stays as it is. */
  to(look: Partial<Look>): void
  stop(): void
  dispose(): void
}

/**
 * A turn gives way at once when anybody else moves the view, so that it never fights with a finger.
 * @param reducedMotion asked at each turn: true makes it a cut
 */
export function createViewTurn(
  control: LookControl,
  loop: LookLoop,
  reducedMotion: () => boolean,
  durationMs = TURN_MS,
): ViewTurn {
  const from: Look = { yawDeg: 0, pitchDeg: 0, fovDeg: 0 }
  const way: Look = { yawDeg: 0, pitchDeg: 0, fovDeg: 0 }
  const last: Look = { yawDeg: 0, pitchDeg: 0, fovDeg: 0 }
  let startMs: number | undefined
  let turning = false

  const step = (nowMs: number): boolean => {
    if (!turning) return false
    const look = control.look
    if (look.yawDeg !== last.yawDeg || look.pitchDeg !== last.pitchDeg || look.fovDeg !== last.fovDeg)
      return (turning = false)
    startMs ??= nowMs
    const part = Math.min(1, (nowMs - startMs) / durationMs)
    const eased = 1 - (1 - part) ** 3
    // `last` serves as the message too, so that a frame allocates nothing; it is then read back as it was bounded.
    last.yawDeg = from.yawDeg + way.yawDeg * eased
    last.pitchDeg = from.pitchDeg + way.pitchDeg * eased
    last.fovDeg = from.fovDeg + way.fovDeg * eased
    control.set(last)
    copy(control.look, last)
    turning = part < 1
    return turning
  }
  const remove = loop.addStep(step)

  return {
    to(look) {
      if (reducedMotion()) {
        turning = false
        control.set(look)
        return
      }
      copy(control.look, from)
      copy(from, last)
      way.yawDeg = wrapDeg((look.yawDeg ?? from.yawDeg) - from.yawDeg)
      way.pitchDeg = (look.pitchDeg ?? from.pitchDeg) - from.pitchDeg
      way.fovDeg = (look.fovDeg ?? from.fovDeg) - from.fovDeg
      startMs = undefined
      turning = true
      loop.invalidate()
    },
    stop() {
      turning = false
    },
    dispose() {
      turning = false
      remove()
    },
  }
}

function copy(from: Readonly<Look>, to: Look): void {
  to.yawDeg = from.yawDeg
  to.pitchDeg = from.pitchDeg
  to.fovDeg = from.fovDeg
}
