import { offeredWays } from '../../offeredWays.ts'
import { mirrorThings } from '../../page/mirrorThings.ts'
import { buttonRows } from '../kit/buttonRows.ts'
import type { PanelPlan } from '../kit/PanelPlan.ts'
import { innerOf, planPlate } from '../kit/planPlate.ts'
import { standingOn } from '../zones.ts'
import type { DayFace } from './DayFace.ts'

/** A room that is a flat picture: the picture, and all that would be in the room as buttons below it. */
export function flatPanel(face: DayFace, floorDeg: number): PanelPlan | undefined {
  const { ui, t, type, place, who } = face
  const { visit, play, aim } = ui
  const { flat } = visit.store.getState()
  if (flat === null) return undefined
  const inner = innerOf()
  const height = (inner * 9) / 16 / 2
  const things = mirrorThings(
    {
      play,
      ways: offeredWays(visit, place.scene),
      scene: place.scene.id,
      startYaw: place.dressing.view.yaw,
      take(way) {
        aim.at(undefined)
        play.through(way)
      },
    },
    t,
  )
  return planPlate(
    {
      id: 'flat',
      title: t(`${place.scene.id}.title`),
      tape: who.light,
      body: [
        { height, gap: 0, marks: [face.picture(flat, { x: 0, y: 0, width: inner, height })] },
        ...buttonRows(
          things.map(({ key, words, state, press }) => ({
            id: key,
            label: state === undefined ? words : `${words} (${state})`,
            select: press,
          })),
          inner,
          type,
        ),
      ],
    },
    face.paging,
    type,
    standingOn(floorDeg),
    face.mirrored,
  )
}
