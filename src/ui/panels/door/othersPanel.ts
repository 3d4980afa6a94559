import { INK, YOU } from '../../scene/paint/palette.ts'
import { buttonRows } from '../kit/buttonRows.ts'
import type { PanelPlan } from '../kit/PanelPlan.ts'
import { innerOf, planPlate } from '../kit/planPlate.ts'
import { textRows } from '../kit/textRows.ts'
import { standingOn } from '../zones.ts'
import type { DoorFace } from './DoorFace.ts'

/** The pages to read, which open on the screen; what becomes of what a visitor leaves here; and forgetting it. */
export function othersPanel(face: DoorFace, floorDeg: number): PanelPlan {
  const { t, type, options, actions, remember } = face
  const inner = innerOf()
  const onScreen = (open: () => void) => () => {
    actions.leaveHeadset()
    open()
  }
  return planPlate(
    {
      id: 'others',
      title: t('panel.others'),
      tape: YOU,
      body: [
        ...textRows(t('panel.othersWhat'), inner, type, { colour: INK }),
        ...buttonRows(
          [
            {
              id: 'others/read',
              label: t('door.read'),
              icon: 'read',
              select: onScreen(() => options.onRead()),
            },
            {
              id: 'others/promise',
              label: t('door.promise'),
              icon: 'keep',
              select: onScreen(() => options.onPromise()),
            },
            {
              id: 'others/routes',
              label: t('door.routes'),
              icon: 'door',
              select: onScreen(() => options.onRoutes()),
            },
          ],
          inner,
          type,
        ),
        ...textRows(t('door.privacy'), inner, type, { colour: INK, gap: 1 }),
      ],
      buttons: [
        {
          id: 'others/forget',
          label: t('door.forget'),
          select: () => remember({ others: false, section: 'forget' }),
        },
        {
          id: 'others/done',
          label: t('settings.done'),
          icon: 'tick',
          look: 'dark',
          select: () => remember({ others: false }),
        },
      ],
    },
    face.paging,
    type,
    standingOn(floorDeg),
    face.mirrored,
  )
}
