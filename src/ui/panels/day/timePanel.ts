import { INK, YOU } from '../../scene/paint/palette.ts'
import type { PanelPlan } from '../kit/PanelPlan.ts'
import { innerOf, planPlate } from '../kit/planPlate.ts'
import { textRows } from '../kit/textRows.ts'
import { standingOn } from '../zones.ts'
import type { DayFace } from './DayFace.ts'

/** One has been in here long enough for now: look back on the day, or finish what is open first. */
export function timePanel(face: DayFace, floorDeg: number): PanelPlan {
  const { ui, t, type, actions } = face
  return planPlate(
    {
      id: 'time',
      title: t('panel.time'),
      tape: YOU,
      body: textRows(t('panel.timeWhat'), innerOf(), type, { colour: INK }),
      buttons: [
        {
          id: 'time/afterwards',
          label: t('cue.afterwards'),
          icon: 'door',
          look: 'main',
          select() {
            actions.time?.extend()
            ui.play.finish()
          },
        },
        { id: 'time/extend', label: t('panel.timeMore'), select: () => actions.time?.extend() },
      ],
    },
    face.paging,
    type,
    standingOn(floorDeg),
    face.mirrored,
  )
}
