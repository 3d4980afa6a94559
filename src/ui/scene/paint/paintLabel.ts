import { box, breakText, inDegrees, write, type Measure } from './pen.ts'
import { CHALK, INK, YOU } from './palette.ts'
import type { Brush } from './Painter.ts'

const EM = 1.5
const LEADING = 1.34
const PAD = 0.6
const EDGE = 0.16
/** Longer labels take a second line; very long ones become wider, so that they do not become towers. */
const WIDTHS = [15, 20, 27] as const
const MOST_LINES = 3
const NOTE_EM = 1.3

/** A label laid out: sizes in degrees. */
export interface LabelLayout {
  readonly lines: readonly string[]
  /** A second, smaller line on yellow tape: what one may do. */
  readonly note: string | undefined
  readonly width: number
  readonly height: number
  /** The upper tape alone. */
  readonly tape: { readonly width: number; readonly height: number }
}

export function layoutLabel(text: string, note: string | undefined, measure: Measure): LabelLayout {
  const broken = WIDTHS.map((most) => breakText(text, most, (part) => measure(part) * EM))
  const lines = broken.find(({ length }) => length <= MOST_LINES) ?? broken.at(-1)!
  const wide = Math.max(...lines.map((part) => measure(part) * EM)) + 2 * PAD
  const high = lines.length * EM * LEADING + 0.5
  const noteWide = note === undefined ? 0 : measure(note) * NOTE_EM + 2 * PAD
  const noteHigh = note === undefined ? 0 : NOTE_EM * LEADING + 0.3
  return {
    lines,
    note,
    width: Math.max(wide, noteWide) + 2 * EDGE,
    height: high + noteHigh + 2 * EDGE,
    tape: { width: wide, height: high },
  }
}

/** The name of a thing on tape: chalk on ink, with a chalk edge so that it stands on any picture. */
export function paintLabel(
  brush: Brush,
  size: { readonly width: number; readonly height: number },
  layout: LabelLayout,
  pointed: boolean,
): void {
  inDegrees(brush, size, layout.width, layout.height, () => {
    const { width, height } = layout.tape
    if (layout.note !== undefined) {
      const high = layout.height - height - 2 * EDGE
      const wide = layout.width - 2 * EDGE
      box(brush, 0, EDGE + height, wide + 2 * EDGE, high + EDGE, INK)
      box(brush, EDGE, EDGE + height, wide, high, YOU)
      write(brush, layout.note, EDGE + PAD, EDGE + height + high * 0.72, { em: NOTE_EM, color: INK })
    }
    box(brush, 0, 0, width + 2 * EDGE, height + 2 * EDGE, pointed ? INK : CHALK)
    box(brush, EDGE, EDGE, width, height, pointed ? YOU : INK)
    layout.lines.forEach((text, k) => {
      const y = EDGE + 0.25 + EM * (k * LEADING + 1.02)
      write(brush, text, EDGE + PAD, y, { em: EM, color: pointed ? INK : CHALK })
    })
  })
}
