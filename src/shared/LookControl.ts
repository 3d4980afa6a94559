/** Where a flat display looks, in degrees: yaw to the right and pitch up are positive; the field of view is vertical. */
export interface Look {
  yawDeg: number
  pitchDeg: number
  fovDeg: number
}

/** The one place that holds the look. Whoever moves the view, moves it through this; every change asks for a frame. */
export interface LookControl {
  readonly look: Readonly<Look>
  readonly limits: { readonly minFovDeg: number; readonly maxFovDeg: number }
  /** Pitch and field of view are kept within their limits, yaw within −180…180. */
  set(look: Partial<Look>): void
}
