import type { Dressing, Scene } from '../../../manifest/index.ts'
import { offeredWays } from '../../offeredWays.ts'
import type { DayUi } from '../../DayUi.ts'
import type { CutOuts } from '../props/createCutOuts.ts'
import type { Measure } from '../paint/pen.ts'
import { markerThings, type Marked } from './markerThings.ts'
import type { RoomThing } from './RoomThing.ts'
import { wayThings, type MarkedWay } from './wayThings.ts'

export interface Listing {
  readonly ui: DayUi
  readonly scene: Scene
  readonly dressing: Dressing
  readonly measure: Measure
  readonly cutOuts: CutOuts
  readonly scale: number
  /** Width of the view divided by its height. */
  readonly aspect: number
}

/** What stands in a room while nothing is being played in it: things to find, tasks, ways on. */
export function listThings({ ui, scene, dressing, measure, scale }: Listing): RoomThing[] {
  const { play, language, aim, visit } = ui
  const faces = dressing.people ?? []
  const aimed = aim.thing
  const ways = wayThings(
    offeredWays(visit, scene).map((way) => ({
      way,
      words: language.t(`${scene.id}.way.${way.id}`),
      ...noteOf(ui, way),
    })),
    { measure, aimed, scale },
  )
  const marked: Marked[] = [
    ...play.hotspots().map(({ hotspot, state }): Marked => ({
      aims: `hotspot/${hotspot.id}`,
      kind: 'thing',
      at: hotspot,
      state,
      words: language.t(`${hotspot.id}.title`),
    })),
    ...play.tasks().map(({ task, at, state, wanted }): Marked => ({
      aims: `task/${task.id}`,
      kind: 'task',
      at,
      state: state === 'done' ? 'seen' : state,
      words: language.t(`${task.id}.title`),
      ...(wanted && state === 'waiting' && { note: language.t('room.haveAGo') }),
    })),
  ]
  const around = { faces, obstacles: ways.obstacles, measure, aimed, scale }
  return [...ways.things, ...markerThings(marked, around)]
}

/** The way on says when it leads to, once it has opened. */
function noteOf({ play, language }: DayUi, way: MarkedWay['way']): Pick<MarkedWay, 'note'> {
  const onward = play.onward()
  if (onward.kind !== 'moment' || !play.isOnwardOpen()) return {}
  const { scene, dressing, time } = onward.moment
  if (way.to !== scene || (way.dressing !== undefined && way.dressing !== dressing)) return {}
  return { note: language.t('room.whenReady', { time }) }
}
