import { takeawayAddress } from '../../page/afterwards/takeawayAddress.ts'
import { CHALK, INK } from '../../scene/paint/palette.ts'
import type { DayFace } from '../day/DayFace.ts'
import { buttonRows } from '../kit/buttonRows.ts'
import { bulletRows } from '../kit/bulletRows.ts'
import { joined, moved, type Row } from '../kit/Row.ts'
import { textRows } from '../kit/textRows.ts'
import { heading } from '../day/taskEndPanel.ts'

const CODE = 11
const QUIET = 3

/** What is taken along: a short address with its code, and the questions that were kept, each to be let go of again. */
export function takeawayRows(face: DayFace, width: number): Row[] {
  const { ui, t, type } = face
  const { play } = ui
  const { kept } = play.store.getState()
  return [
    codeRow(face, width),
    ...(kept.length > 0 ? heading(face, t('takeaway.kept'), width) : []),
    ...kept.flatMap((id) => {
      const question = t(`${id}.ask`)
      return [
        ...bulletRows(question, width, type, { colour: INK, gap: 0.6, keeps: true }),
        ...buttonRows(
          [
            {
              id: `keep/${id}`,
              label: t('takeaway.letGoOf', { question }),
              short: t('takeaway.letGo'),
              select: () => play.keep(id, false),
            },
          ],
          width,
          type,
          { gap: 0.4 },
        ),
      ]
    }),
  ]
}

/** The code, and beside it the address in letters, for who cannot scan it through a headset. */
function codeRow(face: DayFace, width: number): Row {
  const { ui, t, type, page, qr } = face
  const address = takeawayAddress(page, ui.play.day.id, ui.language.language)
  const code = qr(address)
  const words = joined(
    [
      ...textRows(t('takeaway.later'), width - CODE - 1.6, type, { colour: INK }),
      ...textRows(address.replace(/^https?:\/\//, ''), width - CODE - 1.6, type, {
        role: 'heading',
        colour: INK,
        gap: 0.6,
      }),
      ...textRows(t('panel.onPaper'), width - CODE - 1.6, type, { role: 'small', colour: INK, gap: 0.6 }),
      ...textRows(t('takeaway.private'), width - CODE - 1.6, type, { role: 'small', colour: INK, gap: 0.6 }),
    ],
    0,
  )
  const unit = code ? CODE / (code.side + 2 * QUIET) : 0
  return {
    ...words,
    height: Math.max(CODE, words.height),
    marks: [
      { kind: 'box', x: 0, y: 0, width: CODE, height: CODE, fill: CHALK, edge: INK, thick: 0.12 },
      ...(code
        ? ([
            {
              kind: 'path',
              path: code.path,
              grid: code.side,
              fill: INK,
              x: QUIET * unit,
              y: QUIET * unit,
              width: code.side * unit,
              height: code.side * unit,
            },
          ] as const)
        : []),
      ...words.marks.map((mark) => moved(mark, CODE + 1.6, 0)),
    ],
    words: [t('takeaway.code'), ...(words.words ?? [])],
  }
}
