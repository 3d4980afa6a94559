import { INK } from '../../scene/paint/palette.ts'
import { notesToRead } from '../../page/notesToRead.ts'
import type { PanelPlan } from '../kit/PanelPlan.ts'
import { bulletRows } from '../kit/bulletRows.ts'
import { innerOf, planPlate } from '../kit/planPlate.ts'
import { standingOn } from '../zones.ts'
import { aloudButton } from './aloudButton.ts'
import type { DayFace } from './DayFace.ts'

/** What is good to know before a day, and on coming into a room that has notes. It waits until it was read. */
export function notesPanel(face: DayFace, notes: readonly string[], floorDeg: number): PanelPlan {
  const { ui, t, type, who } = face
  const inner = innerOf()
  const words = notes.map((note) => t(`note.${note}`))
  return planPlate(
    {
      id: 'notes',
      title: t('notes.title'),
      tape: who.light,
      most: 24,
      body: words.flatMap((note, k) =>
        bulletRows(note, inner, type, { colour: INK, gap: k === 0 ? 0 : 0.5 }),
      ),
      buttons: [
        {
          id: 'notes/read',
          label: t('notes.done'),
          icon: 'tick',
          look: 'main',
          select: () => notesToRead.read(ui.play, notes),
        },
        ...aloudButton(face, 'notes', words.join('. '), t('plate.say')),
      ],
    },
    face.paging,
    type,
    standingOn(floorDeg),
    face.mirrored,
  )
}
