import { fakeOffline } from '../fakeOffline.ts'
import { createStore, type StoreApi } from 'zustand/vanilla'
import { DEFAULT_SETTINGS, type Settings } from '../../../src/experience/index.ts'
import type { Catalogue, CatalogueDay } from '../../../src/manifest/index.ts'
import { createLanguage, type Language } from '../../../src/platform/index.ts'
import { createManualClock } from '../../../src/shared/index.ts'
import type { DoorOptions, PaperOptions } from '../../../src/ui/index.ts'
import { speakDoor } from '../../../src/ui/page/door/DoorOptions.ts'
import en from '../../../src/ui/locales/en.json' with { type: 'json' }
import { catalogueDoor } from '../../../tools/content/catalogueDoor.ts'
import { readDays, type DaySource } from '../../../tools/content/readDays.ts'

/** Every day there is, as it lies on disk. */
export const SOURCES: readonly DaySource[] = readDays(process.cwd())
export const IDS = SOURCES.map(({ day }) => day.id)

/** A catalogue in which every room of every day has a picture. */
export function fullCatalogue(): Catalogue {
  return { days: SOURCES.map(entry) }
}

function entry(source: DaySource): CatalogueDay {
  const { day } = source
  return {
    id: day.id,
    title: `${day.id}.title`,
    url: `${day.id}.json`,
    locales: { en: `${day.id}-en.json` },
    voices: {},
    scenes: day.scenes.map((scene) => ({
      id: scene.id,
      title: `${scene.id}.title`,
      asks: scene.care.level === 'ask',
      dressings: scene.dressings.map(({ id, view }) => ({
        id,
        panorama: `${scene.id}-${id}.json`,
        view,
        still: `${scene.id}-${id}.webp`,
      })),
    })),
    ...catalogueDoor(source, '/nowhere', '/'),
  }
}

/** The interface's English, what the door says, and the words of one day: days share keys. */
async function speakEnglish(id?: string): Promise<Language> {
  const source = SOURCES.find(({ day }) => day.id === id)
  const language = await createLanguage({ language: 'en', resources: { en: en.words } })
  speakDoor(fullCatalogue(), language)
  if (source) language.add('en', source.locales.get('en')!.words)
  return language
}

function likedSettings(): StoreApi<Settings> {
  const store = createStore<Settings>(() => DEFAULT_SETTINGS)
  // What is drawn on a server is drawn from the first state: here, from the state as it is.
  return Object.assign(store, { getInitialState: store.getState })
}

const nothing = (): void => undefined

export async function doorOptions(): Promise<DoorOptions> {
  return {
    catalogue: fullCatalogue(),
    language: await speakEnglish(),
    settings: likedSettings(),
    languages: ['en', 'cy'],
    onPoint: nothing,
    onChoose: nothing,
    onResume: nothing,
    onRead: nothing,
    onRoutes: nothing,
    onPromise: nothing,
    onForget: nothing,
    offline: fakeOffline(),
  }
}

/** @param id the day the page is about; none, if left out */
export async function paperOptions(id?: string): Promise<PaperOptions> {
  return {
    catalogue: fullCatalogue(),
    language: await speakEnglish(id),
    settings: likedSettings(),
    day: SOURCES.find(({ day }) => day.id === id)?.day ?? null,
    languages: ['en', 'cy'],
    speech: {
      can: true,
      say: nothing,
      stop: nothing,
    },
    clock: createManualClock(),
    onDoor: nothing,
    onStep: nothing,
    onRead: nothing,
    onRoutes: nothing,
    onForget: nothing,
  }
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&#x27;': "'",
  '&quot;': '"',
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
}
/** The words of a page, as they would be read aloud. */
export function textOf(html: string): string {
  return html
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/&#x27;|&quot;|&amp;|&lt;|&gt;/g, (entity) => ENTITIES[entity]!)
    .replaceAll(/\s+/g, ' ')
}

/** Words as they stand on a page: without the marks of weight, one space between. */
export function plain(words: string): string {
  return words.replaceAll('*', ' ').replaceAll(/\s+/g, ' ').trim()
}
