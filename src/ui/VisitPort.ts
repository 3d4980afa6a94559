import type { Day } from '../manifest/index.ts'
import type { LookControl, LookLoop } from '../platform/index.ts'
import type { Clock } from '../shared/index.ts'

/** What the interface reads of a visit. */
export interface VisitState {
  /** Ids of where the visitor is, or is going while `picture` is `loading`. */
  readonly scene: string
  readonly dressing: string
  readonly picture: 'loading' | 'ready'
  /** Address of a flat illustration that stands for the room; null where the room is all around. */
  readonly flat: string | null
  /** A fault the visitor can do something about; `code` is that of the error. */
  readonly message: { readonly code: string; readonly retry: boolean; readonly back: boolean } | null
  readonly online: boolean
}

/** The parts of a visit that the interface uses. Nothing here knows how pictures are streamed. */
export interface VisitPort {
  readonly day: Day
  readonly clock: Clock
  /** Address of the day's table of cut-outs; undefined where there is none. */
  readonly props?: string | undefined
  readonly look: LookControl
  readonly loop: LookLoop
  readonly store: {
    getState(): VisitState
    subscribe(listener: () => void): () => void
  }
  enter(scene: string, dressing?: string, arrival?: { readonly yaw: number; readonly pitch: number }): void
  /** Gets a scene ready that is likely to be entered. Returns what takes that back. */
  hint(scene: string): () => void
  /** Address of a small picture of a place; undefined where there is none. */
  still(scene: string, dressing: string): string | undefined
  /** Whether a scene has a picture and can be entered. */
  offers(scene: string): boolean
  /** Leaves for where the visitor was before. */
  back(): void
  /** Tries again what `message` says has failed. */
  retry(): void
  /** Every figure the frame loop knows, keyed by group and name. */
  figures(): Readonly<Record<string, number | string>>
}
