import { wrapDeg, type Direction } from './holdDirection.ts'
import type { Look, LookControl } from './LookControl.ts'

const SMOOTH_MS = 70
/** Differences below this (degrees) are the sensor's noise and not worth a frame. */
const NOISE_DEG = 0.03
/** Above this pitch a phone's compass direction means nothing. */
const STEEP_DEG = 80

/** Carries a phone's turning over to the view. */
export interface FollowDevice {
  /** Where the phone points now. True when the view has to move. */
  tell(direction: Readonly<Direction>): boolean
  /** Lets time pass. False once the view has caught up. */
  step(dtMs: number): boolean
  /** Forgets the last direction, e.g. after the phone was put away. */
  reset(): void
}

/** The view takes over each *change* of direction, so that dragging at the same time simply adds to it. */
export function createFollowDevice(control: LookControl): FollowDevice {
  const goal: Direction = { yawDeg: 0, pitchDeg: 0 }
  const shown: Direction = { yawDeg: 0, pitchDeg: 0 }
  const next: Look = { yawDeg: 0, pitchDeg: 0, fovDeg: 0 }
  let known = false
  const isFar = (): boolean =>
    Math.abs(wrapDeg(goal.yawDeg - shown.yawDeg)) > NOISE_DEG ||
    Math.abs(goal.pitchDeg - shown.pitchDeg) > NOISE_DEG
  return {
    tell(direction) {
      const { yawDeg, pitchDeg } = direction
      if (Math.abs(pitchDeg) < STEEP_DEG) goal.yawDeg = yawDeg
      goal.pitchDeg = pitchDeg
      if (!known) {
        known = true
        goal.yawDeg = yawDeg
        shown.yawDeg = yawDeg
        shown.pitchDeg = pitchDeg
      }
      return isFar()
    },
    step(dtMs) {
      if (!known || !isFar()) return false
      const part = 1 - Math.exp(-dtMs / SMOOTH_MS)
      const yaw = wrapDeg(goal.yawDeg - shown.yawDeg) * part
      const pitch = (goal.pitchDeg - shown.pitchDeg) * part
      shown.yawDeg = wrapDeg(shown.yawDeg + yaw)
      shown.pitchDeg += pitch
      next.yawDeg = control.look.yawDeg + yaw
      next.pitchDeg = control.look.pitchDeg + pitch
      next.fovDeg = control.look.fovDeg
      control.set(next)
      return isFar()
    },
    reset() {
      known = false
    },
  }
}
