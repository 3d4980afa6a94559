import { CALM, INK } from '../../scene/paint/palette.ts'
import type { PanelPlan } from '../kit/PanelPlan.ts'
import { innerOf, planPlate } from '../kit/planPlate.ts'
import { textRows } from '../kit/textRows.ts'
import { standingOn } from '../zones.ts'
import { aloudButton } from './aloudButton.ts'
import type { DayFace } from './DayFace.ts'

/** Somewhere quiet: one warm colour, three lines, no hurry. The visit is kept meanwhile. */
export function calmPanel(face: DayFace, floorDeg: number): PanelPlan {
  const { ui, t, type } = face
  const inner = innerOf()
  const lines = [t('calm.line1'), t('calm.line2'), t('calm.line3')]
  return planPlate(
    {
      id: 'calm',
      title: t('calm.title'),
      tape: CALM,
      ground: CALM,
      body: lines.flatMap((line, k) =>
        textRows(line, inner, type, { colour: INK, gap: k === 0 ? 0.6 : 1, role: 'heading' }),
      ),
      buttons: [
        {
          id: 'calm/ready',
          label: t('calm.ready'),
          icon: 'tick',
          look: 'dark',
          select: () => ui.play.resume(),
        },
        ...aloudButton(face, 'calm', lines.join(' '), t('plate.say')),
        { id: 'calm/leave', label: t('pause.leave'), icon: 'leave', select: () => ui.leave() },
      ],
    },
    face.paging,
    type,
    standingOn(floorDeg),
    face.mirrored,
  )
}
