import { box, breakText, disc, write } from './pen.ts'
import { CHALK, INK, YOU } from './palette.ts'
import type { Brush } from './Painter.ts'

/** Heights and widths of a way's marker, in degrees of the view. */
const DOOR = { width: 3.3, height: 4.9 }
const DOT = 1.35
const LABEL_EM = 1.5
const LABEL_LEADING = 1.5
const LABEL_PAD = 0.6
const NOTE_EM = 1.3
const NOTE_HEIGHT = 2.1
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
  /** Beneath the name, on yellow tape: where it is the way on, when, and that there is no hurry. */
  readonly note: string | undefined
}

/**
 * Finds the size of the marker for a label.
 * @param measure width of a text written 1 high
 */
export function layoutWay(label: string, measure: (text: string) => number, note?: string): WayLayout {
  const lines = breakText(label, LABEL_MOST, (part) => measure(part) * LABEL_EM)
  const widest = Math.max(...lines.map((line) => measure(line) * LABEL_EM))
  const noteWidth = note === undefined ? 0 : measure(note) * NOTE_EM
  const labelWidth = Math.max(widest, noteWidth) + 2 * LABEL_PAD
  return {
    width: Math.max(labelWidth, DOOR.width + 2 * (GAP + 2 * DOT)) + 2 * MARGIN,
    height:
      DOOR.height + GAP + lines.length * LABEL_EM * LABEL_LEADING + (note ? NOTE_HEIGHT : 0) + 2 * MARGIN,
    lines,
    labelWidth,
    note,
  }
}

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
  disc(brush, left + frame + 0.95, MARGIN + DOOR.height * 0.55, 0.16, INK)
  const dotX = pointed ? left + DOOR.width - frame - 0.62 : left + DOOR.width + GAP + DOT / 2
  const dotSize = pointed ? 0.42 : DOT / 2
  disc(brush, dotX, MARGIN + DOOR.height * 0.62, dotSize + 0.26, INK)
  disc(brush, dotX, MARGIN + DOOR.height * 0.62, dotSize, YOU)
  drawLabel(brush, layout, middle, pointed)
  brush.restore()
}

function drawLabel(brush: Brush, layout: WayLayout, middle: number, pointed: boolean): void {
  const top = MARGIN + DOOR.height + GAP
  const tall = layout.lines.length * LABEL_EM * LABEL_LEADING
  const left = middle - layout.labelWidth / 2
  box(brush, left - EDGE, top - EDGE, layout.labelWidth + 2 * EDGE, tall + 2 * EDGE, pointed ? INK : CHALK)
  box(brush, left, top, layout.labelWidth, tall, pointed ? YOU : INK)
  layout.lines.forEach((text, k) => {
    const y = top + (k + 0.7) * LABEL_EM * LABEL_LEADING
    write(brush, text, middle, y, { em: LABEL_EM, color: pointed ? INK : CHALK, align: 'center' })
  })
  if (layout.note === undefined) return
  box(brush, left - EDGE, top + tall, layout.labelWidth + 2 * EDGE, NOTE_HEIGHT + EDGE, INK)
  box(brush, left, top + tall, layout.labelWidth, NOTE_HEIGHT, YOU)
  const y = top + tall + NOTE_HEIGHT * 0.7
  write(brush, layout.note, middle, y, { em: NOTE_EM, color: INK, align: 'center' })
}
