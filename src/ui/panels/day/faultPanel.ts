import { faultWords } from '../../page/faultWords.ts'
import { INK, YOU } from '../../scene/paint/palette.ts'
import type { ButtonSpec } from '../kit/buttonRows.ts'
import type { PanelPlan } from '../kit/PanelPlan.ts'
import { innerOf, planPlate } from '../kit/planPlate.ts'
import { textRows } from '../kit/textRows.ts'
import { standingOn } from '../zones.ts'
import type { DayFace } from './DayFace.ts'

/** Tells what stands in the way, in plain words, and what can be done about it. */
export function faultPanel(face: DayFace, floorDeg: number): PanelPlan | undefined {
  const { ui, t, type } = face
  const { message } = ui.visit.store.getState()
  if (!message) return undefined
  const buttons: ButtonSpec[] = [
    ...(message.retry
      ? [
          {
            id: 'fault/retry',
            label: t('fault.retry'),
            icon: 'again',
            look: 'main',
            select: () => ui.visit.retry(),
          } as const,
        ]
      : []),
    // Nobody is left before a plate that they cannot put away.
    ...(message.back || !message.retry
      ? [{ id: 'fault/back', label: t('fault.back'), icon: 'back', select: () => ui.visit.back() } as const]
      : []),
  ]
  return planPlate(
    {
      id: 'fault',
      title: t('fault.title'),
      tape: YOU,
      body: textRows(faultWords(message.code, t), innerOf(), type, { colour: INK }),
      buttons,
    },
    face.paging,
    type,
    standingOn(floorDeg),
    face.mirrored,
  )
}
