import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Day } from '../manifest/index.ts'
import type { PlayState } from './PlayState.ts'

/** A fault the visitor can do something about. */
export interface VisitMessage {
  /** The error's code; the interface has a sentence for it in the visitor's language. */
  readonly code: string
  /** Whether trying again may help. */
  readonly retry: boolean
  /** Whether there is a place to go back to. */
  readonly back: boolean
}

/** Where the visit stands. Plain data: it can be written down and read back. */
export interface VisitState {
  /** Ids of where the visitor is, or is going while `picture` is `loading`. */
  readonly scene: string
  readonly dressing: string
  readonly picture: 'loading' | 'ready'
  /** Address of a flat illustration that stands for the room; null where the room is all around. */
  readonly flat: string | null
  readonly message: VisitMessage | null
  readonly online: boolean
}

export type PlayStore = StoreApi<PlayState>

/**
 * The state of one visit, at a place, with nothing done yet.
 * @throws RangeError when the day has no such scene or dressing
 */
export function createVisitStore(day: Day, scene: string, dressing: string, online: boolean): PlayStore {
  findDressing(day, scene, dressing)
  return createStore<PlayState>(() => ({
    scene,
    dressing,
    picture: 'loading',
    flat: null,
    message: null,
    online,
    cut: 'free',
    moment: day.moments.find((moment) => moment.scene === scene)?.id ?? day.moments[0]!.id,
    opened: null,
    paused: null,
    story: { script: null, cue: 0, state: 'ended' },
    nudge: null,
    found: [],
    kept: [],
    visited: [],
    skipped: [],
    heard: [],
    agreed: [],
    without: [],
    tasks: {},
    stars: {},
    noticed: [],
    likes: {},
  }))
}

/**
 * Finds a scene and one of its dressings, the first one when none is named.
 * @throws RangeError naming what is missing
 */
export function findDressing(day: Day, sceneId: string, dressingId?: string) {
  const scene = day.scenes.find((candidate) => candidate.id === sceneId)
  if (!scene) throw new RangeError(`The day "${day.id}" has no scene "${sceneId}".`)
  const dressing =
    dressingId === undefined ? scene.dressings[0] : scene.dressings.find(({ id }) => id === dressingId)
  if (!dressing) throw new RangeError(`The scene "${sceneId}" has no dressing "${dressingId ?? ''}".`)
  return { scene, dressing }
}
