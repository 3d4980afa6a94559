import type { StoreApi } from 'zustand/vanilla'
import type { Settings } from '../../../experience/index.ts'
import type { Catalogue, Day } from '../../../manifest/index.ts'
import type { Language, Speech } from '../../../platform/index.ts'
import type { Clock } from '../../../shared/index.ts'

/** What the pages that are read rather than visited need: the reading view and the ways into a job. */
export interface PaperOptions {
  readonly catalogue: Catalogue
  /** The day shown, whose words are in `language`; null where one is to be chosen first. */
  readonly day: Day | null
  readonly language: Language
  readonly settings: StoreApi<Settings>
  /** BCP 47 tags that can be chosen. */
  readonly languages: readonly string[]
  /** Tasks take their time from it. */
  readonly clock: Clock
  /** The device's own voice. */
  readonly speech: Speech
  onDoor(): void
  /** Into the rooms, at a moment if one is named. */
  onStep(day: string, moment?: string): void
  /** Without a day: the choice of days. */
  onRead(day?: string): void
  onRoutes(day?: string): void
  onForget(): void
}
