import { livedMoments } from '../../page/afterwards/livedMoments.ts'
import { ICON_PATHS } from '../../page/iconPaths.ts'
import { INK } from '../../scene/paint/palette.ts'
import type { DayFace } from '../day/DayFace.ts'
import { APART_DEG } from '../kit/buttonRows.ts'
import type { Mark } from '../kit/Mark.ts'
import { heightOf, joined, moved, type Row } from '../kit/Row.ts'
import { textRows } from '../kit/textRows.ts'

const COLUMNS = 2
const STILL = { width: 7.4, height: 4.2 }
const PAD = 0.7

/** The moments of the day that were lived, to pick those that stayed: two side by side. */
export function noticedRows(face: DayFace, width: number): Row[] {
  const { ui, t, type } = face
  const moments = livedMoments(ui.play)
  const cardWidth = (width - APART_DEG * (COLUMNS - 1)) / COLUMNS
  const rows: Row[] = textRows(t('after.noticeHow'), width, type, { colour: INK })
  for (let k = 0; k < moments.length; k += COLUMNS) {
    const cards = moments.slice(k, k + COLUMNS).map((moment) => card(face, moment, cardWidth))
    const height = Math.max(...cards.map((one) => one.height))
    rows.push({
      height,
      gap: APART_DEG,
      marks: cards.flatMap((one, n) =>
        one.marks.map((mark) =>
          moved(mark.kind === 'button' ? { ...mark, height } : mark, n * (cardWidth + APART_DEG), 0),
        ),
      ),
      targets: cards.flatMap((one, n) =>
        (one.targets ?? []).map((target) => ({ ...target, x: n * (cardWidth + APART_DEG), height })),
      ),
      words: cards.flatMap((one) => one.words ?? []),
    })
  }
  return rows
}

function card(
  { ui, t, type, picture }: DayFace,
  { id, time, scene, dressing }: { id: string; time: string; scene: string; dressing: string },
  width: number,
): Row {
  const { play, visit } = ui
  const on = play.store.getState().noticed.includes(id)
  const still = visit.still(scene, dressing)
  const left = PAD + STILL.width + 0.7
  const right = on ? 2.4 : PAD
  const lines = [
    ...textRows(time, width - left - right, type, { role: 'small', colour: INK }),
    ...textRows(t(`${id}.title`), width - left - right, type, { role: 'button', colour: INK }),
  ]
  const text = joined(lines, 0)
  const height = Math.max(STILL.height, heightOf(lines)) + 2 * PAD
  const target = `notice/${id}`
  const marks: Mark[] = [
    { kind: 'button', target, look: 'card', on, disabled: false, x: 0, y: 0, width, height },
    ...(still === undefined ? [] : [picture(still, { x: PAD, y: PAD, ...STILL })]),
    ...text.marks.map((mark) => moved(mark, left, (height - text.height) / 2)),
    ...(on
      ? ([
          {
            kind: 'path',
            path: ICON_PATHS.tick,
            grid: 24,
            stroke: INK,
            thick: 3,
            x: width - 2.1,
            y: height / 2 - 0.8,
            width: 1.6,
            height: 1.6,
          },
        ] as const)
      : []),
  ]
  const words = `${time} ${t(`${id}.title`)}`
  return {
    height,
    gap: 0,
    marks,
    targets: [
      {
        id: target,
        label: words,
        x: 0,
        y: 0,
        width,
        height,
        select: () => play.notice(id, !play.store.getState().noticed.includes(id)),
      },
    ],
    words: [words],
  }
}
