import type { StoreApi } from 'zustand/vanilla'
import type { Play, Settings } from '../experience/index.ts'
import type { UiContext } from './UiContext.ts'

/** The device's own voice, for reading aloud what is on the screen. */
export interface Speech {
  /** Whether the device has one. */
  readonly can: boolean
  /** Says words at once, in place of what it was saying. */
  say(words: string, language: string): void
  stop(): void
}

/** What the faces of a day share beyond its rooms: the story, how the visitor likes things, and the way out. */
export interface DayUi extends UiContext {
  readonly play: Play
  readonly settings: StoreApi<Settings>
  readonly speech: Speech
  /** Leaves the day: back to the door. */
  leave(): void
}
