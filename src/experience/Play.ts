import type { StoreApi } from 'zustand/vanilla'
import type { Cue, Day, Hotspot, Moment, Task, Way } from '../manifest/index.ts'
import type { Emitter } from '../shared/index.ts'
import type { CutId, PlayState } from './PlayState.ts'
import type { TaskView } from './tasks/TaskView.ts'

/** What may be done in a visit; modes decide it, and the stricter one wins. */
export interface PlayPolicy {
  /** Go on to the next moment by itself where nothing was ever touched. */
  readonly goesOn: boolean
  /** After this long without anything done, point at what is still to be found, in milliseconds. */
  readonly nudgeAfterMs: number
  /** After this long without anything ever done in a scene, go on, in milliseconds; see `goesOn`. */
  readonly goOnAfterMs: number
  /** How many scenes in a row it may go on from without anything done in any of them. */
  readonly goesOnFor: number
  /** What is touched lifts by itself: for one switch and for gaze, so that nothing has to be held. */
  readonly liftsItself: boolean
}

/** A cue while it is said. */
export interface Saying {
  readonly script: string
  readonly cue: Cue
  /** Locale key of its words. */
  readonly word: string
  readonly durationMs: number
  /** How much of it was said before a pause. */
  readonly offsetMs: number
}

export interface PlayEvents {
  /** A cue begins, or goes on after a rest. */
  saying: Saying
  /** What was being said rests or has been left; sound stops. */
  silent: { rests: boolean }
  /** Something small happened that has a sound: see look.md. */
  signal: 'found' | 'plate' | 'hint' | 'star' | 'onward' | 'right' | 'count'
}

/** A thing in the present dressing and how it stands. */
export interface FoundHotspot {
  readonly hotspot: Hotspot
  readonly state: 'waiting' | 'open' | 'seen'
}

/** A task that can be begun here and how it stands. */
export interface OfferedTask {
  readonly task: Task
  /** Where its marker stands, in degrees. */
  readonly at: { readonly yaw: number; readonly pitch: number }
  readonly state: 'waiting' | 'open' | 'done'
  /** Part of the chosen cut here. */
  readonly wanted: boolean
}

/** A moment on the clock-line. */
export interface JourneyMoment {
  readonly moment: Moment
  readonly state: 'done' | 'here' | 'ahead' | 'skipped'
  /** Part of the chosen cut. */
  readonly wanted: boolean
  /** False where there is no picture yet. */
  readonly offered: boolean
  readonly found: number
  readonly toFind: number
  readonly tasks: readonly { readonly id: string; readonly won: number }[]
}

/** What comes after the present moment. */
export type Onward = { readonly kind: 'moment'; readonly moment: Moment } | { readonly kind: 'afterwards' }

/**
 * A day as it is played: state, what may be done to it, and what can be read off it. It knows of no picture, sound or
 * screen; a visit joins it to those. Every method may be called at any time: one that makes no sense now does nothing.
 */
export interface Play {
  readonly day: Day
  readonly store: StoreApi<PlayState>
  readonly on: Emitter<PlayEvents>['on']

  /** Begins a cut at its first moment, or at the one named. */
  begin(cut: CutId, moment?: string): void
  /** Goes to a moment; asks first where the scene's care says so. */
  goTo(moment: string): void
  /** Goes through a way: to the nearest moment of that scene, facing as the way says. */
  through(way: Way): void
  /** Goes on to what `onward` says. */
  next(): void
  /** Answers what was asked before a scene. Skipping loses nothing and goes on to the moment after. */
  answer(choice: 'continue' | 'skip'): void
  /** Chooses the other dressing for a content note, e.g. no masks, or takes that back. */
  choose(note: string, without: boolean): void

  /** Opens a thing's plate. */
  open(hotspot: string): void
  /** Closes what is open; a task that is not finished can be taken up again. */
  close(): void
  /** Keeps a thing's question for the takeaway, or lets it go again. */
  keep(hotspot: string, kept: boolean): void

  startTask(task: string): void
  /** Selects a target of the open task. */
  select(target: string): void
  /** Asks for help: the next hint. */
  help(): void
  /** Leaves the open task for good; its stars stay as they are. */
  skipTask(): void
  /** What the open task shows; null when none is open. The same object until something changes, but for `held`. */
  taskView(): TaskView | null

  /** Lets everything stand still; `held` shows nothing of it: somebody else lies over the visit. */
  pause(kind?: 'pause' | 'calm' | 'held'): void
  resume(): void
  /** Says the present script again from its beginning. */
  replay(): void
  /** The visitor did something: looking around counts. Any method above counts by itself. */
  touch(): void

  /** Ends the day: Afterwards. */
  finish(): void
  notice(moment: string, noticed: boolean): void
  like(item: string, liked: 'like' | 'not' | null): void

  hotspots(): readonly FoundHotspot[]
  tasks(): readonly OfferedTask[]
  journey(): readonly JourneyMoment[]
  onward(): Onward
  /** Whether the way on has opened: the story here was heard, or all that the cut wants here is done. */
  isOnwardOpen(): boolean
  /** What is being said, for captions; null in silence. */
  saying(): Saying | null

  dispose(): void
}
