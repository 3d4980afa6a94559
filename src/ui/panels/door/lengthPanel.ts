import { cutsOf, minutesOf } from '../../page/door/cutsOf.ts'
import { firstName } from '../../page/door/dayLook.ts'
import type { OpenDay } from '../../page/door/DoorOptions.ts'
import { INK } from '../../scene/paint/palette.ts'
import { buttonRows } from '../kit/buttonRows.ts'
import type { PanelPlan } from '../kit/PanelPlan.ts'
import { innerOf, planPlate } from '../kit/planPlate.ts'
import { textRows } from '../kit/textRows.ts'
import { standingOn } from '../zones.ts'
import type { DoorFace } from './DoorFace.ts'

/** How long one would like to stay: one more press. */
export function lengthPanel(face: DoorFace, day: OpenDay, floorDeg: number): PanelPlan {
  const { t, type, options, remember } = face
  const { door } = day
  const inner = innerOf()
  return planPlate(
    {
      id: `length/${day.id}`,
      title: t('door.howLong', { name: firstName(t(door.name)) }),
      tape: door.look.light,
      body: [
        ...buttonRows(
          cutsOf(day).map((cut, k) => ({
            id: `cut/${cut.id}`,
            label: `${t(`door.cut.${cut.id}`)}: ${minutesOf(cut, t)}`,
            icon: 'on',
            iconLast: true,
            look: k === 0 ? 'main' : 'chalk',
            select: () => options.onChoose(day.id, cut.id),
          })),
          inner,
          type,
          { stacked: true },
        ),
        ...(door.note === null ? [] : textRows(t(door.note), inner, type, { colour: INK, gap: 1 })),
      ],
      buttons: [
        {
          id: 'length/close',
          label: t('door.notNow'),
          icon: 'back',
          select: () => remember({ chosen: null }),
        },
      ],
    },
    face.paging,
    type,
    standingOn(floorDeg),
    face.mirrored,
  )
}
