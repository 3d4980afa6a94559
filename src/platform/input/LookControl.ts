export type { Look, LookControl } from '../../shared/index.ts'

/** The part of the frame loop that moving the view needs. Rendering is on demand: steps run only when a frame does. */
export interface LookLoop {
  /** `step` runs at the start of each frame and answers whether another frame is needed. Returns its removal. */
  addStep(step: (nowMs: number, dtMs: number) => boolean): () => void
  /** Asks for a frame. */
  invalidate(): void
}
