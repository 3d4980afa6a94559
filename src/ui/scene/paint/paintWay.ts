import { CHALK, INK, TEXT_FACE, YOU } from './palette.ts'
import type { Brush } from './Painter.ts'

/** Heights and widths of a way's marker, in degrees of the view. */
const DOOR = { width: 3.3, height: 4.9 }
const DOT = 1.35
const LABEL_EM = 1.25
const LABEL_LEADING = 1.7
const LABEL_PAD = 0.6
const EDGE = 0.16
const GAP = 0.35
const MARGIN = 0.5
/** Wider labels take a second line. */
const LABEL_MOST = 15

/** A way's marker laid out: all in degrees, from the top left. */
export interface WayLayout {
  readonly width: number
  readonly height: number
  readonly lines: readonly string[]
  readonly labelWidth: number
}

/**
 * Finds the size of the marker for a label.
 * @param measure width of a text written 1 high
 */
export function layoutWay(label: string, measure: (text: string) => number): WayLayout {
  const lines: string[] = []
  for (const word of label.split(' ')) {
    const last = lines.at(-1)
    const longer = last === undefined ? word : `${last} ${word}`
    if (last !== undefined && measure(longer) * LABEL_EM <= LABEL_MOST) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  const labelWidth = Math.max(...lines.map((line) => measure(line) * LABEL_EM)) + 2 * LABEL_PAD
  return {
    width: Math.max(labelWidth, DOOR.width + 2 * (GAP + 2 * DOT)) + 2 * MARGIN,
    height: DOOR.height + GAP + lines.length * LABEL_EM * LABEL_LEADING + 2 * MARGIN,
    lines,
    labelWidth,
  }
}

/** The face labels are measured and written in. */
export const WAY_FACE = `700 1px ${TEXT_FACE}`

/**
 * Draws the marker of a way on: an open door, the visitor's dot beside it (inside it once pointed at), and the name
 * of the room behind on tape. Chalk and ink edges keep it legible on any picture.
 */
export function paintWay(
  brush: Brush,
  width: number,
  height: number,
  layout: WayLayout,
  pointed: boolean,
): void {
  brush.clearRect(0, 0, width, height)
  brush.save()
  brush.scale(width / layout.width, height / layout.height)
  const middle = layout.width / 2
  const left = middle - DOOR.width / 2
  box(brush, left - EDGE, MARGIN - EDGE, DOOR.width + 2 * EDGE, DOOR.height + 2 * EDGE, pointed ? YOU : CHALK)
  box(brush, left, MARGIN, DOOR.width, DOOR.height, INK)
  const frame = 0.48
  brush.strokeStyle = CHALK
  brush.lineWidth = 0.26
  brush.beginPath()
  brush.moveTo(left + frame, MARGIN + DOOR.height)
  brush.lineTo(left + frame, MARGIN + frame)
  brush.lineTo(left + DOOR.width - frame, MARGIN + frame)
  brush.lineTo(left + DOOR.width - frame, MARGIN + DOOR.height)
  brush.stroke()
  // The leaf stands open towards us, hinged at its left.
  brush.fillStyle = YOU
  brush.beginPath()
  brush.moveTo(left + frame, MARGIN + frame)
  brush.lineTo(left + frame + 1.25, MARGIN + frame + 0.55)
  brush.lineTo(left + frame + 1.25, MARGIN + DOOR.height - 0.12)
  brush.lineTo(left + frame, MARGIN + DOOR.height - 0.12)
  brush.fill()
  dot(brush, left + frame + 0.95, MARGIN + DOOR.height * 0.55, 0.16, INK)
  const dotX = pointed ? left + DOOR.width - frame - 0.62 : left + DOOR.width + GAP + DOT / 2
  const dotSize = pointed ? 0.42 : DOT / 2
  dot(brush, dotX, MARGIN + DOOR.height * 0.62, dotSize + 0.26, INK)
  dot(brush, dotX, MARGIN + DOOR.height * 0.62, dotSize, YOU)
  drawLabel(brush, layout, middle, pointed)
  brush.restore()
}

function drawLabel(brush: Brush, layout: WayLayout, middle: number, pointed: boolean): void {
  const top = MARGIN + DOOR.height + GAP
  const tall = layout.lines.length * LABEL_EM * LABEL_LEADING
  const left = middle - layout.labelWidth / 2
  box(brush, left - EDGE, top - EDGE, layout.labelWidth + 2 * EDGE, tall + 2 * EDGE, pointed ? INK : CHALK)
  box(brush, left, top, layout.labelWidth, tall, pointed ? YOU : INK)
  brush.fillStyle = pointed ? INK : CHALK
  brush.textAlign = 'center'
  brush.textBaseline = 'alphabetic'
  // Fonts below a pixel are not honoured everywhere: write at a hundred times the size, and scale.
  brush.font = WAY_FACE.replace('1px', `${LABEL_EM * 100}px`)
  layout.lines.forEach((line, k) => {
    brush.save()
    brush.translate(middle, top + (k + 0.66) * LABEL_EM * LABEL_LEADING)
    brush.scale(0.01, 0.01)
    brush.fillText(line, 0, 0)
    brush.restore()
  })
}

function box(brush: Brush, x: number, y: number, width: number, height: number, color: string): void {
  brush.fillStyle = color
  brush.fillRect(x, y, width, height)
}

function dot(brush: Brush, x: number, y: number, radius: number, color: string): void {
  brush.fillStyle = color
  brush.beginPath()
  brush.arc(x, y, radius, 0, 2 * Math.PI)
  brush.fill()
}
