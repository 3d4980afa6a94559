import { nameOf } from '../../page/nameOf.ts'
import { INK, YOU } from '../../scene/paint/palette.ts'
import { buttonRows } from '../kit/buttonRows.ts'
import type { PanelPlan } from '../kit/PanelPlan.ts'
import { innerOf, planPlate } from '../kit/planPlate.ts'
import { textRows } from '../kit/textRows.ts'
import { sectionButtons } from '../settingsPanel.ts'
import { standingOn } from '../zones.ts'
import type { DayFace } from './DayFace.ts'

/** Everything stands still: go on, rest, look over the day, change how things are, or leave. */
export function pausePanel(face: DayFace, floorDeg: number): PanelPlan {
  const { ui, t, type, remember } = face
  const { play } = ui
  const inner = innerOf()
  const name = nameOf(play.day, play.day.narrator, t)
  return planPlate(
    {
      id: 'pause',
      title: t('pause.title'),
      tape: YOU,
      body: [
        ...textRows(t('pause.waits', { name }), inner, type, { colour: INK }),
        ...buttonRows(
          [
            {
              id: 'pause/on',
              label: t('pause.carryOn'),
              icon: 'play',
              look: 'main',
              select: () => play.resume(),
            },
            {
              id: 'pause/again',
              label: t('pause.again'),
              icon: 'again',
              select() {
                play.resume()
                play.replay()
              },
            },
            {
              id: 'pause/day',
              label: t('panel.day'),
              icon: 'next',
              select: () => remember({ journey: true }),
            },
            {
              id: 'pause/read',
              label: t('pause.read'),
              icon: 'read',
              select: () => remember({ reading: true }),
            },
          ],
          inner,
          type,
        ),
        ...buttonRows(
          sectionButtons(face, (section) => remember({ section })),
          inner,
          type,
          { equal: true },
        ),
      ],
      buttons: [
        {
          id: 'pause/leave',
          label: t('pause.leave'),
          icon: 'leave',
          look: 'dark',
          select() {
            play.resume()
            play.finish()
          },
        },
      ],
    },
    face.paging,
    type,
    standingOn(floorDeg),
    face.mirrored,
  )
}
