import { readFileSync } from 'node:fs'
import {
  createPlay,
  createVisitStore,
  type Play,
  type PlayPolicy,
  type PlayStore,
} from '../../src/experience/index.ts'
import { cueDurationMs, parseDay, type Day } from '../../src/manifest/index.ts'
import { createManualClock, type ManualClock } from '../../src/shared/index.ts'

const POLICY: PlayPolicy = {
  goesOn: true,
  nudgeAfterMs: 12_000,
  goOnAfterMs: 40_000,
  goesOnFor: Infinity,
  liftsItself: false,
}

export interface PlayRig {
  readonly day: Day
  readonly clock: ManualClock
  readonly store: PlayStore
  readonly play: Play
  /** Every place that was entered, as `scene/dressing`. */
  readonly entered: string[]
  /** Places that fail from now on. */
  readonly broken: Set<string>
}

/** Reads a real day from the content folder. */
export function readDay(id: string): { day: Day; words: Readonly<Record<string, string>> } {
  const read = (file: string): unknown =>
    JSON.parse(readFileSync(new URL(`../../scenes/${id}/${file}`, import.meta.url), 'utf8')) as unknown
  const { words } = read('locales/en.json') as { words: Record<string, string> }
  return { day: parseDay(read('day.json'), `scenes/${id}/day.json`), words }
}

/** A real day on a clock that is moved by hand, with rooms that are there at once. */
export function createPlayRig(id: string, policy: Partial<PlayPolicy> = {}): PlayRig {
  const { day, words } = readDay(id)
  const clock = createManualClock()
  const first = day.moments[0]!
  const store = createVisitStore(day, first.scene, first.dressing, true)
  const entered: string[] = []
  const broken = new Set<string>()
  store.setState({ picture: 'ready' })
  const play = createPlay({
    day,
    clock,
    store,
    policy: () => ({
      ...POLICY,
      ...policy,
    }),
    cueMs: (script, cue) => cueDurationMs(words[`${script}.${cue}`] ?? ''),
    enter(scene, dressing) {
      const was = store.getState()
      store.setState({
        scene,
        dressing,
        picture: 'loading',
      })
      if (broken.has(scene)) {
        const message = {
          code: 'network/status',
          retry: true,
          back: false,
        }
        store.setState({
          scene: was.scene,
          dressing: was.dressing,
          picture: 'ready',
          message,
        })
        return
      }
      entered.push(`${scene}/${dressing}`)
      store.setState({
        picture: 'ready',
        message: null,
      })
    },
    offers: () => true,
    random: () => 0.5,
  })
  return { day, clock, store, play, entered, broken }
}

/** Lets a story be told to its end; gives up after five minutes. */
export function hear({ clock, store }: PlayRig): void {
  for (let s = 0; s < 300 && store.getState().story.state !== 'ended'; s++) clock.advance(1000)
}
