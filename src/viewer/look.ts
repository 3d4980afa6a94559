/** Where a flat display looks, in degrees: yaw to the right and pitch up are positive; the field of view is vertical. */
export interface Look {
  yawDeg: number
  pitchDeg: number
  fovDeg: number
}

/** Reads and changes where the visitor looks. Every change asks for a frame. */
export interface LookControl {
  readonly look: Readonly<Look>
  readonly limits: { readonly minFovDeg: number; readonly maxFovDeg: number }
  /** Pitch and field of view are kept within their limits, yaw within −180…180. */
  set(look: Partial<Look>): void
}

export const LOOK_LIMITS = { minFovDeg: 30, maxFovDeg: 90 } as const

/** Brings an angle into −180…180 degrees. */
export function wrapDegrees(angle: number): number {
  const turned = (angle + 180) % 360
  return turned < 0 ? turned + 180 : turned - 180
}

export function createLookControl(look: Look, changed: () => void): LookControl {
  return {
    look,
    limits: LOOK_LIMITS,
    set(next) {
      if (next.yawDeg !== undefined) look.yawDeg = wrapDegrees(next.yawDeg)
      if (next.pitchDeg !== undefined) look.pitchDeg = Math.min(90, Math.max(-90, next.pitchDeg))
      if (next.fovDeg !== undefined) {
        look.fovDeg = Math.min(LOOK_LIMITS.maxFovDeg, Math.max(LOOK_LIMITS.minFovDeg, next.fovDeg))
      }
      changed()
    },
  }
}
