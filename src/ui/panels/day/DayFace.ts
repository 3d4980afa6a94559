import type { StoreApi } from 'zustand/vanilla'
import type { DayUi } from '../../DayUi.ts'
import type { DayPlace } from '../../page/findPlace.ts'
import type { AfterSection } from '../afterwards/sections.ts'
import type { PanelContext, Remembered } from '../PanelContext.ts'

/** What the panels of a day remember beyond the play itself. */
export interface DayRemembered extends Remembered {
  /** The scene in words lies open; the journey lies open. Both over the pause. */
  readonly reading: boolean
  readonly journey: boolean
  readonly after: AfterSection
  /** What is read aloud: the id of its panel. */
  readonly aloud: string | null
  /** Where one had come to when the name of the room had been told. */
  readonly arrivalTold: string
  /** Where one had come to when its sounds had been told. */
  readonly soundTold: string
}

export const NOTHING_REMEMBERED: DayRemembered = {
  pages: {},
  section: null,
  forgetting: false,
  reading: false,
  journey: false,
  after: 'notice',
  aloud: null,
  arrivalTold: '',
  soundTold: '',
}

/** On which side of the view something is. */
export type ViewSide = 'here' | 'left' | 'right' | 'behind'

/** What changes with the view and with time rather than with the play. */
export interface DayNow {
  /** What is said at this moment: one page of a cue; null in silence. */
  readonly said: { readonly speaker: string; readonly words: string } | null
  /** Where its speaker is. */
  readonly speakerSide: ViewSide
  /** Where the nearest thing is that is still to be found and out of view; `here` where all are in view. */
  readonly findSide: 'here' | 'left' | 'right'
  /** How full the ring of a touch is, in tenths. */
  readonly held: number
}

/** What every panel of a day is made with. */
export interface DayFace extends PanelContext {
  readonly ui: DayUi
  readonly place: DayPlace
  readonly memory: DayRemembered
  readonly now: DayNow
  readonly remember: StoreApi<DayRemembered>['setState']
  /** The page's own address, for the takeaway. */
  readonly page: { readonly origin: string; readonly pathname: string }
  /** A code for a phone's camera; undefined until what makes it has come. */
  qr(text: string): { readonly path: string; readonly side: number } | undefined
  /** The narrator's colours. */
  readonly who: { readonly light: string; readonly deep: string }
}
