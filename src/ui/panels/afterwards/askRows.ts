import { supportOf } from '../../page/afterwards/supportOf.ts'
import { INK } from '../../scene/paint/palette.ts'
import type { DayFace } from '../day/DayFace.ts'
import { heading } from '../day/taskEndPanel.ts'
import { bulletRows } from '../kit/bulletRows.ts'
import type { Row } from '../kit/Row.ts'
import { textRows } from '../kit/textRows.ts'

/** Who knows more about the job, and who listens after scenes that may have brought up feelings. */
export function askRows(face: DayFace, width: number): Row[] {
  const { ui, t, type } = face
  const list = (words: string): Row[] => bulletRows(words, width, type, { colour: INK, gap: 0.4 })
  const support = supportOf(ui.play)
  return [
    ...(support.length > 0 ? heading(face, t('after.talk'), width) : []),
    ...support.flatMap((id) => list(t(`support.${id}`))),
    ...textRows(t('routes.askFirst'), width, type, { colour: INK, gap: 1, keeps: true }),
    ...ui.play.day.routes.more.flatMap((id) => list(t(`more.${id}`))),
  ]
}
