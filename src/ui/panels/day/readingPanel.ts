import { nameOf } from '../../page/nameOf.ts'
import { INK } from '../../scene/paint/palette.ts'
import { buttonRows } from '../kit/buttonRows.ts'
import type { PanelPlan } from '../kit/PanelPlan.ts'
import { innerOf, planPlate } from '../kit/planPlate.ts'
import type { Row } from '../kit/Row.ts'
import { textRows } from '../kit/textRows.ts'
import { standingOn } from '../zones.ts'
import { aloudButton } from './aloudButton.ts'
import type { DayFace } from './DayFace.ts'
import { heading } from './taskEndPanel.ts'

/** This scene in words: what the room is like, what is said, what can be found. */
export function readingPanel(face: DayFace, floorDeg: number): PanelPlan {
  const { ui, t, type, who, place, remember } = face
  const { scene, dressing } = place
  const inner = innerOf()
  const description = t(`${scene.id}.${dressing.id}.description`)
  const things = ui.play.hotspots()
  const said = saidRows(face, inner)
  return planPlate(
    {
      id: 'reading',
      title: t('reading.title', { room: t(`${scene.id}.title`) }),
      tape: who.light,
      most: 40,
      body: [
        ...heading(face, t('reading.room'), inner),
        ...textRows(description, inner, type, { colour: INK, gap: 0.3 }),
        ...buttonRows(aloudButton(face, 'reading', description, t('plate.say')), inner, type),
        ...(said.length > 0 ? heading(face, t('reading.story'), inner) : []),
        ...said,
        ...(things.length > 0 ? heading(face, t('reading.things'), inner) : []),
        ...things.flatMap(({ hotspot }) =>
          textRows(
            `*${t(`${hotspot.id}.title`)}.* ${t(`${hotspot.id}.body`).replaceAll('*', '')}`,
            inner,
            type,
            {
              colour: INK,
              gap: 0.5,
            },
          ),
        ),
      ],
      buttons: [
        {
          id: 'reading/done',
          label: t('reading.done'),
          icon: 'tick',
          look: 'dark',
          select: () => remember({ reading: false }),
        },
      ],
    },
    face.paging,
    type,
    standingOn(floorDeg),
    face.mirrored,
  )
}

/** The present story in words, its speakers marked where they change. */
function saidRows({ ui, t, type }: DayFace, width: number): Row[] {
  const { play } = ui
  const { script: id } = play.store.getState().story
  const script = play.day.scripts.find((one) => one.id === id)
  if (!script) return []
  return script.cues.flatMap((cue, k) => {
    const isNew = cue.speaker !== script.cues[k - 1]?.speaker
    const words = t(`${script.id}.${cue.id}`)
    return textRows(isNew ? `*${nameOf(play.day, cue.speaker, t)}:* ${words}` : words, width, type, {
      colour: INK,
      gap: isNew ? 0.6 : 0.2,
    })
  })
}
