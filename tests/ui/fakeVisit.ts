import type { Day } from '../../src/manifest/index.ts'
import { createLanguage, type Words } from '../../src/platform/index.ts'
import { createManualClock } from '../../src/shared/index.ts'
import { createUiContext, type UiContext, type VisitPort, type VisitState } from '../../src/ui/index.ts'
import { createFakeLook, createFakeLoop } from '../platform/input/fakeLook.ts'

const WORDS: Words = {
  'theatre.title': 'Theatre 4',
  'theatre.day.description': 'A large room.',
  'theatre.way.out': 'On to recovery',
  'theatre.way.back': 'Back to setting up',
  'theatre.way.nowhere': 'To a room that has no picture yet',
}
const way = (id: string, to: string, yaw: number) => ({
  id,
  to,
  yaw,
  pitch: -5,
  arrival: { yaw: 10, pitch: 0 },
})

/** A day of one room, as far as the interface reads it. */
const DAY = {
  scenes: [
    {
      id: 'theatre',
      dressings: [{ id: 'day', view: { yaw: 350, pitch: 0 }, overlays: [] }],
      overlays: [],
      ways: [way('out', 'recovery', 40), way('nowhere', 'nowhere', 0), way('back', 'setting-up', 300)],
    },
  ],
  moments: [{ id: 'm', time: '09:15', scene: 'theatre', dressing: 'day', script: 's' }],
} as unknown as Day

/** A visit that writes down what it is asked to do. */
export interface FakeVisit {
  readonly ui: UiContext
  readonly asked: string[]
  set(state: Partial<VisitState>): void
}

export async function createFakeVisit(
  interfaceWords: Words,
  state: Partial<VisitState> = {},
): Promise<FakeVisit> {
  let now: VisitState = {
    scene: 'theatre',
    dressing: 'day',
    picture: 'ready',
    flat: null,
    message: null,
    online: true,
    ...state,
  }
  const asked: string[] = []
  const listeners = new Set<() => void>()
  const visit: VisitPort = {
    day: DAY,
    clock: createManualClock(),
    look: createFakeLook(),
    loop: createFakeLoop(),
    store: {
      getState: () => now,
      subscribe(listener) {
        listeners.add(listener)
        return () => listeners.delete(listener)
      },
    },
    enter: (scene, dressing, arrival) =>
      asked.push(`enter ${scene} ${dressing ?? '-'} ${arrival?.yaw ?? '-'}`),
    hint(scene) {
      asked.push(`hint ${scene}`)
      return () => asked.push(`drop ${scene}`)
    },
    still: () => undefined,
    offers: (scene) => scene !== 'nowhere',
    back: () => asked.push('back'),
    retry: () => asked.push('retry'),
    figures: () => ({}),
  }
  const language = await createLanguage({
    language: 'en',
    resources: { en: { ...interfaceWords, ...WORDS } },
  })
  return {
    ui: createUiContext(visit, language),
    asked,
    set(next) {
      now = { ...now, ...next }
      for (const listener of listeners) listener()
    },
  }
}
