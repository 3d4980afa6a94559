/** Where the visitor looks. Yaw grows to the right, pitch upwards; `fovDeg` is the vertical field of view. All degrees. */
export interface Look {
  yawDeg: number
  pitchDeg: number
  fovDeg: number
}

/** The one place that holds the look. Whoever moves the view, moves it through this. */
export interface LookControl {
  readonly look: Readonly<Look>
  readonly limits: { readonly minFovDeg: number; readonly maxFovDeg: number }
  /** Takes over what is given, holds it within bounds (pitch ±90°, field of view, yaw wrapped) and asks for a frame. */
  set(look: Partial<Look>): void
}

/** The part of the frame loop that moving the view needs. Rendering is on demand: steps run only when a frame does. */
export interface LookLoop {
  /** `step` runs at the start of each frame and answers whether another frame is needed. Returns its removal. */
  addStep(step: (nowMs: number, dtMs: number) => boolean): () => void
  /** Asks for a frame. */
  invalidate(): void
}
