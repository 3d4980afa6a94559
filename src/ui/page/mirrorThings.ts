import type { Play } from '../../experience/index.ts'
import type { Way } from '../../manifest/index.ts'
import type { Language } from '../../platform/index.ts'
import { inViewOrder } from './inViewOrder.ts'

/** Something of the room as a button: its words, where it is, what pressing it does. */
export interface MirrorThing {
  /** What it is to the aim: `hotspot/…`, `task/…`, `way/…`. */
  readonly key: string
  readonly words: string
  readonly state: string | undefined
  readonly yaw: number
  readonly pitch: number
  readonly way?: Way
  press(): void
}

interface Source {
  readonly play: Play
  readonly ways: readonly Way[]
  readonly scene: string
  readonly startYaw: number
  take(way: Way): void
}

/** All that can be opened, begun or gone through here, in view order. */
export function mirrorThings({ play, ways, scene, startYaw, take }: Source, t: Language['t']): MirrorThing[] {
  const states = { waiting: 'mirror.waiting', open: 'mirror.open', seen: 'mirror.seen' } as const
  const things: MirrorThing[] = [
    ...play.hotspots().map(({ hotspot, state }) => ({
      key: `hotspot/${hotspot.id}`,
      words: t(`${hotspot.id}.title`),
      state: t(states[state]),
      yaw: hotspot.yaw,
      pitch: hotspot.pitch,
      press: () => play.open(hotspot.id),
    })),
    ...play.tasks().map(({ task, at, state }) => ({
      key: `task/${task.id}`,
      words: t('mirror.task', { task: t(`${task.id}.title`) }),
      state: state === 'done' ? t('mirror.taskDone') : undefined,
      yaw: at.yaw,
      pitch: at.pitch,
      press: () => play.startTask(task.id),
    })),
    ...ways.map((way) => ({
      key: `way/${way.id}`,
      words: t('mirror.way', { way: t(`${scene}.way.${way.id}`) }),
      state: undefined,
      yaw: way.yaw,
      pitch: way.pitch,
      way,
      press: () => take(way),
    })),
  ]
  return inViewOrder(things, startYaw)
}
