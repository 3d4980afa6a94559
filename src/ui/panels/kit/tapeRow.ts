import { CHALK, INK } from '../../scene/paint/palette.ts'
import { joined, moved, widthOf, type Row } from './Row.ts'

const PAD = { x: 1, y: 0.45 }
const EDGE = 0.1

/** Words on a tape as wide as they are: ink with a chalk edge, anything else with an ink one. */
export function tapeRow(rows: readonly Row[], ground: string): Row {
  const lines = joined(rows, 0)
  const height = lines.height + 2 * PAD.y
  return {
    ...lines,
    gap: 0.6,
    height,
    marks: [
      {
        kind: 'box',
        x: 0,
        y: 0,
        width: widthOf(lines) + 2 * PAD.x,
        height,
        fill: ground,
        edge: ground === INK ? CHALK : INK,
        thick: EDGE,
      },
      ...lines.marks.map((mark) => moved(mark, PAD.x, PAD.y)),
    ],
  }
}
