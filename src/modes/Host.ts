import type { CutId, SettingsStore } from '../experience/index.ts'
import type { Catalogue } from '../manifest/index.ts'
import type { Language, OfflinePort, Storage } from '../platform/index.ts'
import type { Stage } from '../visit/index.ts'
import type { ModeEvents } from './ModeEvents.ts'

/** The building as a host has it: its stage, its words, and its days, which can be opened and closed. */
export interface House {
  readonly stage: Stage
  readonly page: HTMLElement
  readonly settings: SettingsStore
  readonly language: Language
  /** What is kept of visitors; a host that keeps nothing forgets it. */
  readonly storage: Storage
  readonly catalogue: Catalogue
  /** Days kept on the device, and newer versions of the app. */
  readonly offline: OfflinePort
  readonly events: ModeEvents
  /**
   * Opens a visit in the place of whatever is on; resolves when its page is there.
   * @throws what it could not be opened for
   */
  visit(day: string, cut: CutId): Promise<void>
  /** Ends the visit that is on, if one is. */
  close(): void
}

/** Decides what is on, where that is not up to the address and the door. */
export interface Host {
  begin(house: House): Promise<void>
  /** The visitor leaves the visit by one of its own ways out. */
  left(): void
  /** Something failed that leaves the visitor without a page. */
  failed(error: unknown): void
}
