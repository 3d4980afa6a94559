import type { StoreApi } from 'zustand/vanilla'
import type { Play, Settings } from '../experience/index.ts'
import type { Speech } from '../platform/index.ts'
import type { Keepable } from './Keepable.ts'
import type { UiContext } from './UiContext.ts'
import type { WayIn } from './WayIn.ts'

/** What the faces of a day share beyond its rooms: the story, how the visitor likes things, and the way out. */
export interface DayUi extends UiContext {
  readonly play: Play
  readonly settings: StoreApi<Settings>
  readonly speech: Speech
  /** The language in which the story is heard; null where it has no voice. */
  voiceLanguage(): string | null
  /** The way into a view all around, where there may be one. */
  readonly wayIn?: WayIn
  /** Leaves the day: back to the door. */
  leave(): void
  /** The day as a page to read; the ways into the job. Both leave the visit, which can be taken up again. */
  read(): void
  routes(): void
  /** Forgets everything kept on this device. */
  forget(): void
  /** Whether one may leave the visit for other pages, print, and change what the screen is. */
  readonly freeNavigation: boolean
  /** The page has failed and shows nothing any more; left out, it says so itself. */
  readonly failed?: ((error: unknown) => void) | undefined
  /** This day, to be kept on this device; left out where visitors may not. */
  readonly keep?: Keepable | undefined
}
