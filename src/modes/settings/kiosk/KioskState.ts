import type { CutId } from '../../../experience/index.ts'

/** Why a visit ended, or the screen was made new without one. */
export type ResetReason =
  /** Nobody answered "Still there?". */
  | 'idle'
  /** The visitor said so. */
  | 'finished'
  /** Its time was over, and others wait. */
  | 'long'
  /** The headset was taken off, or the page was hidden. */
  | 'gone'
  /** Something failed. */
  | 'fault'
  /** A member of staff was here. */
  | 'staff'

/** What is on the screen. `pin` and `staff` are for whoever looks after it. */
export type Screen =
  | 'attract'
  /** Outside opening hours: near black. */
  | 'closed'
  | 'choosing'
  | 'visiting'
  | 'warning'
  | 'resetting'
  | 'pin'
  | 'staff'

/** Somebody is here. Times are of the clock, in milliseconds. */
export interface Guest {
  readonly begunMs: number
  /** The last time they did something. */
  readonly inputMs: number
  readonly language: string
  readonly day: string | null
  readonly cut: CutId | null
  /** Since when the day they chose is being opened; null when it is open. */
  readonly openingMs: number | null
  /** Since when a line has been said; null in silence. */
  readonly lineMs: number | null
  /** The day was seen to its end. */
  readonly completed: boolean
  /** More time than the longest visit has, given once. */
  readonly extraMs: number
}

/** A countdown that somebody may stop. */
export interface Warning {
  readonly reason: 'idle' | 'long'
  readonly from: 'choosing' | 'visiting'
  readonly endsMs: number
  /** False once the extra time was given. */
  readonly mayStay: boolean
}

/** How the screen stands: plain data. */
export interface KioskState {
  readonly screen: Screen
  readonly sinceMs: number
  /** Within opening hours. */
  readonly open: boolean
  readonly guest: Guest | null
  readonly warning: Warning | null
  readonly reset: ResetReason | null
  /** What the PIN pad lies over. */
  readonly behind: 'attract' | 'closed' | 'choosing' | 'visiting' | null
  /** The last time anything at all was touched. */
  readonly inputMs: number
}

export type KioskEvent =
  /** Somebody touches the screen that attracts, perhaps one of its languages. */
  | { readonly kind: 'begun'; readonly language: string }
  | { readonly kind: 'touched' }
  | { readonly kind: 'spoke'; readonly language: string }
  | { readonly kind: 'chosen'; readonly day: string; readonly cut: CutId }
  | { readonly kind: 'opened' }
  /** A line begins to be said, or silence does. */
  | { readonly kind: 'line'; readonly speaking: boolean }
  | { readonly kind: 'completed' }
  /** "I'm still here." */
  | { readonly kind: 'stayed' }
  | { readonly kind: 'ended'; readonly reason: 'finished' | 'gone' | 'fault' }
  /** Everything of the visit is gone. */
  | { readonly kind: 'wiped' }
  | { readonly kind: 'staffAsked' }
  | { readonly kind: 'pinRight' }
  | { readonly kind: 'pinLeft' }
  | { readonly kind: 'staffLeft' }
  | { readonly kind: 'hours'; readonly open: boolean }
  /** Time has passed. */
  | { readonly kind: 'tick' }

/** Times in milliseconds. */
export interface KioskRules {
  readonly idleMs: number
  readonly countdownMs: number
  /** Null where visits may be as long as they like. */
  readonly longestMs: number | null
}
