import type { StoreApi } from 'zustand/vanilla'
import type { CutId, Settings } from '../../../experience/index.ts'
import type { Catalogue, CatalogueDay, CatalogueDoor } from '../../../manifest/index.ts'
import type { Language, OfflinePort } from '../../../platform/index.ts'
import type { WayIn } from '../../WayIn.ts'

/** What the door shows, and whom it tells of a choice. */
export interface DoorOptions {
  readonly catalogue: Catalogue
  readonly language: Language
  readonly settings: StoreApi<Settings>
  /** BCP 47 tags that can be chosen. */
  readonly languages: readonly string[]
  /** A visit that was left in the middle. */
  readonly resume?: { readonly day: string; readonly moment: string } | undefined
  /** The way into a view all around, where there may be one. */
  readonly wayIn?: WayIn | undefined
  /** Somebody is being looked at: their room can be got ready. */
  onPoint(day: string): void
  onChoose(day: string, cut: CutId): void
  onResume(day: string, moment: string): void
  onRead(day?: string): void
  onRoutes(day?: string): void
  onPromise(): void
  /** Everything kept on this device is to be forgotten. It was asked already. */
  onForget(): void
  /** Days kept on this device. */
  readonly offline: OfflinePort
}

/** A day that has somebody to stand at the door for it. */
export type OpenDay = CatalogueDay & { readonly door: CatalogueDoor }

/** Days that can be stepped into, the earliest riser first: pictures are there, and the day shows itself. */
export function openDays(catalogue: Catalogue): readonly OpenDay[] {
  return catalogue.days
    .filter((day): day is OpenDay => day.door !== undefined && day.scenes.length > 0)
    .toSorted((a, b) => a.door.from.localeCompare(b.door.from))
}

/** Adds what the door says of each day, in every language, to the words in use. */
export function speakDoor(catalogue: Catalogue, language: Language): void {
  for (const { door } of openDays(catalogue))
    for (const [spoken, words] of Object.entries(door.words)) language.add(spoken, words)
}
