import type { Stage } from '../../../../src/visit/index.ts'

/** What a page of the bench has on its window: from the bench build, and from the scripts that a bench puts there. */
export interface BenchWindow {
  readonly __stage: Stage
  readonly __drive: {
    setView(yawDeg: number, pitchDeg: number, fovDeg: number): void
    switchTo(scene: string): void
    prefetch(scene: string): void
  }
  /** Every upload so far, one record after the other: the frame's time, bytes, ms. Present where `watchUploads` ran. */
  readonly __uploads: { readonly records: Float64Array; count: number }
  /** Bytes of all living textures. Present where `watchTextures` ran. */
  readonly __textures: { bytes: number; most: number }
}
