import type { VisitState } from './createVisitStore.ts'
import type { TaskState } from './tasks/TaskState.ts'

/** How much of a day is played: a cut of the day, or everything at will. */
export type CutId = 'short' | 'day' | 'free'

/** What lies open before the visitor, over the room. One thing at a time. */
export type Opened =
  /** The plate of a thing that was found. */
  | { readonly kind: 'hotspot'; readonly id: string }
  | { readonly kind: 'task'; readonly id: string }
  /** Asked before a scene that not everybody wants to see. */
  | { readonly kind: 'ask'; readonly moment: string }
  /** The end of the day: what did you notice, what next. */
  | { readonly kind: 'afterwards' }

/** What the visit would show next if nothing is done; faces point there. */
export type Nudge =
  | { readonly kind: 'hotspot'; readonly id: string }
  | { readonly kind: 'task'; readonly id: string }
  | { readonly kind: 'onward' }

/** Where the story stands. */
export interface StoryState {
  /** The script of the present moment; null where there is none. */
  readonly script: string | null
  /** Index of the cue that is said now, or was said last. */
  readonly cue: number
  /** before: not begun; saying; resting: between a pause and going on; ended. */
  readonly state: 'before' | 'saying' | 'resting' | 'ended'
}

/** How a day stands. Plain data: it can be written down and read back. */
export interface PlayState extends VisitState {
  readonly cut: CutId
  /** Id of the present moment on the clock-line. */
  readonly moment: string
  readonly opened: Opened | null
  /** Everything stands still: with the journey and the settings, in the calm place, or behind something else. */
  readonly paused: 'pause' | 'calm' | 'held' | null
  readonly story: StoryState
  readonly nudge: Nudge | null
  /** Hotspots whose plate was opened. */
  readonly found: readonly string[]
  /** Hotspots whose question was kept for the takeaway. */
  readonly kept: readonly string[]
  /** Moments that were entered, and those that were passed over at "Ask first". */
  readonly visited: readonly string[]
  readonly skipped: readonly string[]
  /** Moments whose script was heard to its end. */
  readonly heard: readonly string[]
  /** Scenes whose "Ask first" was answered with Continue. */
  readonly agreed: readonly string[]
  /** Content notes for which another dressing was chosen, e.g. `masks`. */
  readonly without: readonly string[]
  readonly tasks: Readonly<Record<string, TaskState>>
  /** Stars won, by task. Never taken away. */
  readonly stars: Readonly<Record<string, readonly string[]>>
  /** Afterwards: moments that were noticed, and parts liked and not liked. */
  readonly noticed: readonly string[]
  readonly likes: Readonly<Record<string, 'like' | 'not'>>
}
