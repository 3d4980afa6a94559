import { layoutBoard, type BoardLine, type BoardRow, type LineStyle } from './layoutBoard.ts'
import { markerText } from './markerText.ts'
import { CHALK, DISPLAY_FACE, INK, TEXT_FACE } from './palette.ts'
import type { Brush } from './Painter.ts'

/** What a board's writing stands on. */
export type BoardSurface = 'whiteboard' | 'screen' | 'sign'

interface Inks {
  readonly plain: string
  readonly colors: { readonly [style in LineStyle]: string }
  readonly rule: string
  readonly face: string
}

const PENS: Inks = {
  plain: '#1E2A4A',
  colors: {
    heading: '#1E3C8C',
    box: '#B3261E',
    green: '#146C35',
    amber: '#9A4F00',
    red: '#B3261E',
    purple: '#5A2E9D',
  },
  rule: 'rgba(52,66,96,0.45)',
  face: `600 1px ${DISPLAY_FACE}`,
}
const LIGHTS: Inks = {
  plain: '#F1F5FA',
  colors: {
    heading: '#9FD3FF',
    box: '#FFD97A',
    green: '#7BE3A1',
    amber: '#FFC15E',
    red: '#FF9C8F',
    purple: '#CDB8FF',
  },
  rule: 'rgba(190,210,230,0.28)',
  face: `550 1px ${TEXT_FACE}`,
}
const PRINT: Inks = { ...PENS, plain: INK, face: `650 1px ${TEXT_FACE}` }
const INKS: { readonly [surface in BoardSurface]: Inks } = { whiteboard: PENS, screen: LIGHTS, sign: PRINT }

/**
 * Writes the lines of a whiteboard (marker on nothing: the board itself stands in the picture of the room), a wall
 * screen or a printed sign. Counted lines stand in a grid with their number at the right.
 */
export function paintBoard(
  brush: Brush,
  width: number,
  height: number,
  surface: BoardSurface,
  lines: readonly BoardLine[],
): void {
  const inks = INKS[surface]
  brush.clearRect(0, 0, width, height)
  if (surface !== 'whiteboard') {
    brush.fillStyle = surface === 'screen' ? '#0E1D2E' : CHALK
    brush.fillRect(0, 0, width, height)
  }
  const font = (size: number): string => inks.face.replace('1px', `${size}px`)
  brush.font = font(100)
  const measure = (text: string): number => brush.measureText(text).width / 100
  for (const row of layoutBoard(lines, width, height, measure)) {
    brush.font = font(row.size)
    drawRow(brush, row, width, inks, surface === 'whiteboard')
  }
}

function drawRow(brush: Brush, row: BoardRow, width: number, inks: Inks, byHand: boolean): void {
  const color = row.style ? inks.colors[row.style] : inks.plain
  const write = (text: string, x: number): void => {
    brush.fillStyle = color
    if (byHand) markerText(brush, text, x, row.y, row.size)
    else {
      brush.textAlign = 'left'
      brush.fillText(text, x, row.y)
    }
  }
  const inset = row.style === 'box' ? row.size * 0.6 : 0
  write(row.text, row.x + inset)
  const right = width - row.x
  if (row.value !== undefined) {
    const text = String(row.value)
    write(text, right - brush.measureText(text).width - row.size * 0.3)
  }
  brush.strokeStyle = row.style === 'box' || row.style === 'heading' ? color : inks.rule
  brush.lineWidth = Math.max(1, row.size * (row.style === 'box' ? 0.07 : 0.045))
  if (row.style === 'box') {
    if (row.rows === 0) return
    brush.strokeRect(row.x, row.top + row.size * 0.08, right - row.x, row.height * row.rows - row.size * 0.16)
  } else if (row.style === 'heading' || row.value !== undefined) {
    const y = row.top + row.height - row.size * 0.12
    brush.beginPath()
    brush.moveTo(row.x, y)
    brush.lineTo(right, y)
    brush.stroke()
  }
}
