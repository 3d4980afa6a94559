import type { DayUi, DoorOptions, PaperOptions, SceneFace } from '../ui/index.ts'

/** What is on, for a display that shows it in its own way. */
export type Shown =
  | { readonly kind: 'door'; readonly options: DoorOptions }
  | { readonly kind: 'paper'; readonly options: PaperOptions; readonly view: 'read' | 'routes' | 'promise' }
  /** `face` comes a little later than the visit: the things of the room. */
  | { readonly kind: 'visit'; readonly ui: DayUi; readonly face?: SceneFace }
