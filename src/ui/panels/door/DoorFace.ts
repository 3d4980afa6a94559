import type { StoreApi } from 'zustand/vanilla'
import type { DoorOptions } from '../../page/door/DoorOptions.ts'
import type { PanelContext, Remembered } from '../PanelContext.ts'

/** What the door is made with, without what only a page can do: keeping days on the device. */
export type DoorPanelOptions = Omit<DoorOptions, 'offline'>

/** What the panels of the door remember. */
export interface DoorRemembered extends Remembered {
  /** Whose day was chosen; how long is being asked. */
  readonly chosen: string | null
  /** The ways to the pages to read lie open. */
  readonly others: boolean
}

export const NOTHING_CHOSEN: DoorRemembered = {
  pages: {},
  section: null,
  forgetting: false,
  chosen: null,
  others: false,
}

/** What every panel of the door is made with. */
export interface DoorFace extends PanelContext {
  readonly options: DoorPanelOptions
  readonly memory: DoorRemembered
  readonly remember: StoreApi<DoorRemembered>['setState']
  /** Address of somebody's portrait; undefined where there is none, and until it has been drawn. */
  portrait(person: string): string | undefined
}
