import en from '../../src/ui/locales/en.json' with { type: 'json' }
import { DEFAULT_SETTINGS, type Settings } from '../../src/experience/index.ts'
import { createLanguage } from '../../src/platform/index.ts'
import { createUiContext, type DayUi, type VisitPort } from '../../src/ui/index.ts'
import { createStore } from 'zustand/vanilla'
import { createPlayRig, readDay, type PlayRig } from '../experience/playRig.ts'
import { createFakeLook, createFakeLoop } from '../platform/input/fakeLook.ts'

/** A real day being played, as the page sees it, without a picture. */
export interface PlayedDay extends PlayRig {
  readonly ui: DayUi
  /** What the page asked of the program, in order. */
  readonly asked: string[]
}

/** Begins a real day on a clock that is moved by hand. */
export async function createPlayedDay(id: string, settings: Partial<Settings> = {}): Promise<PlayedDay> {
  const rig = createPlayRig(id)
  const { day, clock, store, play } = rig
  const asked: string[] = []
  const note = (what: string) => () => void asked.push(what)
  // What is drawn on a server is drawn from the first state: here, from the state as it is.
  Object.assign(store, { getInitialState: store.getState })
  const liked = createStore<Settings>(() => ({ ...DEFAULT_SETTINGS, ...settings }))
  Object.assign(liked, { getInitialState: liked.getState })
  const visit: VisitPort = {
    day,
    clock,
    store,
    look: createFakeLook(),
    loop: createFakeLoop(),
    enter: (scene) => void asked.push(`enter ${scene}`),
    hint: () => () => undefined,
    still: (scene, dressing) => `${scene}/${dressing}.webp`,
    offers: () => true,
    back: note('back'),
    retry: note('retry'),
    figures: () => ({}),
  }
  const language = await createLanguage({
    language: 'en',
    resources: { en: { ...en.words, ...readDay(id).words } },
  })
  const ui: DayUi = {
    ...createUiContext(visit, language, () => true),
    play,
    settings: liked,
    speech: { can: true, say: (words) => void asked.push(`say ${words}`), stop: note('hush') },
    voiceLanguage: () => 'en',
    leave: note('leave'),
    read: note('read'),
    routes: note('routes'),
    forget: note('forget'),
    freeNavigation: true,
  }
  return { ...rig, ui, asked }
}
