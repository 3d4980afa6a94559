import { brackets, tick } from '../paint/paintMarker.ts'
import { CHALK, DISPLAY_FACE, INK, YOU } from '../paint/palette.ts'
import { box, inDegrees, line, write } from '../paint/pen.ts'
import type { Brush } from '../paint/Painter.ts'
import { paintWave } from './paintWave.ts'
import { LEADING, type BoardPlan, type BoardText } from './BoardPlan.ts'

const FRAME = '#B9C6CC'
const WHITE = '#FDFEFE'
const CHALK_2 = '#EFE7DA'
const GREY = '#5F556B'

/**
 * The board of a task: a small whiteboard handed to the visitor, with what there is to read. Magnets are drawn apart.
 * @param who the narrator's colours: light under ink, deep on white
 */
export function paintBoardPanel(
  brush: Brush,
  size: { readonly width: number; readonly height: number },
  plan: BoardPlan,
  who: { readonly light: string; readonly deep: string },
): void {
  inDegrees(brush, size, plan.width, plan.height, () => {
    box(brush, 0, 0, plan.width, plan.height, INK)
    box(brush, 0.16, 0.16, plan.width - 0.32, plan.height - 0.32, FRAME)
    box(brush, 0.6, 0.6, plan.width - 1.2, plan.height - 1.2, WHITE)
    for (const leader of plan.leaders) line(brush, leader, 0.12, INK)
    for (const text of plan.texts) TEXTS[text.kind](brush, text, who)
  })
}

type DrawText = (brush: Brush, text: BoardText, who: { readonly deep: string }) => void

const TEXTS: { readonly [kind in BoardText['kind']]: DrawText } = {
  title(brush, text, who) {
    text.lines.forEach((words, k) =>
      write(brush, words, text.x, text.y + text.em * (k * 1.1 + 0.9), {
        em: text.em,
        color: INK,
        weight: 800,
        face: DISPLAY_FACE,
      }),
    )
    const y = text.y + text.height - 0.9
    line(brush, [text.x, y, text.x + text.width, y], 0.16, who.deep)
    line(brush, [text.x, y + 0.34, text.x + text.width, y + 0.34], 0.16, who.deep)
  },
  rule(brush, text, who) {
    box(brush, text.x, text.y, text.width, text.height - 1, CHALK_2)
    box(brush, text.x, text.y, 0.4, text.height - 1, who.deep)
    lines(brush, text, 1.1, 0.75, INK, 550)
  },
  card(brush, text) {
    const high = text.height - 1
    box(brush, text.x, text.y, text.width, high, INK)
    box(brush, text.x + 0.24, text.y + 0.24, text.width - 0.48, high - 0.48, CHALK)
    lines(brush, text, 1.2, 0.9, INK, 700)
  },
  settled(brush, text) {
    text.lines.forEach((answers, k) => {
      const y = text.y + text.em * (k * LEADING + 0.95)
      tick(brush, text.x + 0.5, y - 0.45, 0.48, INK)
      write(brush, answers, text.x + 1.4, y, { em: text.em, color: GREY, weight: 600 })
    })
  },
  sound(brush, text, who) {
    const high = text.height - 1
    box(brush, text.x, text.y, text.width, high, INK)
    write(brush, text.lines.join(' '), text.x + 1, text.y + 2, { em: text.em, color: CHALK })
    const wave = { x: text.x + 1, y: text.y + 2.7, width: text.width - 2, height: high - 3.4 }
    paintWave(brush, wave, text.name ?? '', YOU)
    line(brush, [wave.x, wave.y + wave.height, wave.x + wave.width, wave.y + wave.height], 0.08, who.deep)
  },
  row(brush, text) {
    const y = text.y + text.em * 1.2
    const color = text.settled ? INK : GREY
    write(brush, text.lines.join(' '), text.x, y, { em: text.em, color, weight: 600 })
    const end = text.x + text.width - 2.6
    write(brush, text.value ?? '', end, y, { em: text.em, color, align: 'right' })
    if (text.settled) tick(brush, text.x + text.width - 1, y - 0.6, 0.7, INK)
    line(brush, [text.x, text.y + 2.7, text.x + text.width, text.y + 2.7], 0.07, FRAME)
  },
  control(brush, text) {
    const { x, y, width, height, em } = text
    write(brush, text.lines[0] ?? '', x, y + em * 1.05, { em, color: INK, weight: 600 })
    write(brush, text.value ?? '', x, y + height - 0.45, { em: 1.8, color: INK })
    if (!text.settled) return
    tick(brush, x + width - 1.3, y + height - 1, 0.75, INK)
    brackets(brush, x + width - 1.3, y + height - 1, 1.15, 1.15, 0.6, 0.2, INK)
  },
}

function lines(
  brush: Brush,
  text: BoardText,
  padX: number,
  padY: number,
  color: string,
  weight: number,
): void {
  text.lines.forEach((words, k) =>
    write(brush, words, text.x + padX, text.y + padY + text.em * (k * LEADING + 0.92), {
      em: text.em,
      color,
      weight,
    }),
  )
}
