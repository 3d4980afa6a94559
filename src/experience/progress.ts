import type { Day } from '../manifest/index.ts'
import type { CutId, PlayState } from './PlayState.ts'
import type { TaskState } from './tasks/TaskState.ts'

/** The newest way progress is written down that this build reads. */
const PROGRESS_FORMAT = 1

/** What is kept of a visit between two: no word of it says who somebody is. */
export type Progress = Pick<
  PlayState,
  | 'cut'
  | 'moment'
  | 'found'
  | 'kept'
  | 'visited'
  | 'skipped'
  | 'heard'
  | 'agreed'
  | 'without'
  | 'stars'
  | 'noticed'
  | 'likes'
> & {
  /** Tasks that were finished or left; one in the middle begins anew. */
  readonly tasks: Readonly<Record<string, TaskState>>
}

/** Writes down how a day stands, as plain data. */
export function writeProgress(day: Day, state: PlayState): unknown {
  const { cut, moment, found, kept, visited, skipped, heard, agreed, without, stars, noticed, likes } = state
  const tasks = Object.fromEntries(
    Object.entries(state.tasks).filter(([, { status }]) => status === 'finished' || status === 'skipped'),
  )
  const progress: Progress = {
    cut,
    moment,
    found,
    kept,
    visited,
    skipped,
    heard,
    agreed,
    without,
    stars,
    noticed,
    likes,
    tasks,
  }
  return { format: PROGRESS_FORMAT, day: day.id, ...progress }
}

/**
 * Reads what was written down. Ids that the day no longer has are left out, so that a new version of a day takes up
 * what an old one left; anything that makes no sense at all counts as nothing written.
 */
export function readProgress(day: Day, written: unknown): Progress | undefined {
  if (!isRecord(written) || written['format'] !== PROGRESS_FORMAT || written['day'] !== day.id)
    return undefined
  const moments = day.moments.map(({ id }) => id)
  const scenes = day.scenes.map(({ id }) => id)
  const hotspots = day.scenes.flatMap((scene) => scene.hotspots.map(({ id }) => id))
  const notes = day.scenes.flatMap(({ care }) => care.choices.map(({ note }) => note))
  const moment = moments.find((id) => id === written['moment'])
  if (moment === undefined) return undefined
  const list = (key: keyof Progress, known: readonly string[]): string[] =>
    Array.isArray(written[key])
      ? [...new Set(known.filter((id) => (written[key] as unknown[]).includes(id)))]
      : []
  return {
    cut: (['short', 'day', 'free'] as const).find((cut): cut is CutId => cut === written['cut']) ?? 'free',
    moment,
    found: list('found', hotspots),
    kept: list('kept', hotspots),
    visited: list('visited', moments),
    skipped: list('skipped', moments),
    heard: list('heard', moments),
    agreed: list('agreed', scenes),
    without: list('without', notes),
    stars: readStars(day, written['stars']),
    noticed: list('noticed', moments),
    likes: readLikes(written['likes'], [...hotspots, ...moments, ...day.tasks.map(({ id }) => id)]),
    tasks: readTasks(day, written['tasks']),
  }
}

function readStars(day: Day, written: unknown): PlayState['stars'] {
  if (!isRecord(written)) return {}
  return Object.fromEntries(
    day.tasks.flatMap(({ id, stars }) => {
      const won = written[id]
      return Array.isArray(won)
        ? [[id, stars.map((star) => star.id).filter((star) => won.includes(star))]]
        : []
    }),
  )
}

function readLikes(written: unknown, known: readonly string[]): PlayState['likes'] {
  if (!isRecord(written)) return {}
  return Object.fromEntries(
    known.flatMap((id): [string, 'like' | 'not'][] => {
      const liked = written[id]
      return liked === 'like' || liked === 'not' ? [[id, liked]] : []
    }),
  )
}

function readTasks(day: Day, written: unknown): Progress['tasks'] {
  if (!isRecord(written)) return {}
  return Object.fromEntries(
    day.tasks.flatMap((task): [string, TaskState][] => {
      const state = written[task.id]
      if (!isRecord(state)) return []
      const { status } = state
      if (status !== 'finished' && status !== 'skipped') return []
      const names = (key: string): string[] =>
        Array.isArray(state[key]) ? (state[key] as unknown[]).filter((name) => typeof name === 'string') : []
      return [
        [
          task.id,
          {
            id: task.id,
            status,
            step: task.steps.length - 1,
            tries: 0,
            said: null,
            seed: 0,
            now: {},
            picked: names('picked'),
            done: names('done'),
            sorted: names('sorted'),
            tried: [],
            togetherMs: null,
          },
        ],
      ]
    }),
  )
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
