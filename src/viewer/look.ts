import type { Look, LookControl } from '../shared/index.ts'

export type { Look, LookControl } from '../shared/index.ts'

export const LOOK_LIMITS = { minFovDeg: 30, maxFovDeg: 90 } as const

/** Brings an angle into −180…180 degrees. */
export function wrapDegrees(angle: number): number {
  const turned = (angle + 180) % 360
  return turned < 0 ? turned + 180 : turned - 180
}

/** @param isHeld whether somebody's head holds the view, so that nothing else may turn it */
export function createLookControl(
  look: Look,
  changed: () => void,
  isHeld: () => boolean = () => false,
): LookControl {
  return {
    look,
    limits: LOOK_LIMITS,
    set(next) {
      if (isHeld()) return
      if (next.yawDeg !== undefined) look.yawDeg = wrapDegrees(next.yawDeg)
      if (next.pitchDeg !== undefined) look.pitchDeg = Math.min(90, Math.max(-90, next.pitchDeg))
      if (next.fovDeg !== undefined) {
        look.fovDeg = Math.min(LOOK_LIMITS.maxFovDeg, Math.max(LOOK_LIMITS.minFovDeg, next.fovDeg))
      }
      changed()
    },
  }
}
