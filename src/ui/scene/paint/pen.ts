import { TEXT_FACE } from './palette.ts'
import type { Brush } from './Painter.ts'

/** Draws on a canvas in degrees of the view: `draw` sees a surface of `wide` × `high` degrees, from the top left. */
export function inDegrees(
  brush: Brush,
  size: { readonly width: number; readonly height: number },
  wide: number,
  high: number,
  draw: () => void,
): void {
  brush.clearRect(0, 0, size.width, size.height)
  brush.save()
  brush.scale(size.width / wide, size.height / high)
  draw()
  brush.restore()
}

export function box(brush: Brush, x: number, y: number, width: number, height: number, color: string): void {
  brush.fillStyle = color
  brush.fillRect(x, y, width, height)
}

export function disc(brush: Brush, x: number, y: number, radius: number, color: string): void {
  brush.fillStyle = color
  brush.beginPath()
  brush.arc(x, y, radius, 0, 2 * Math.PI)
  brush.fill()
}

/** A line through points, given as x, y, x, y … */
export function line(brush: Brush, points: readonly number[], thick: number, color: string): void {
  brush.strokeStyle = color
  brush.lineWidth = thick
  brush.beginPath()
  for (let k = 0; k < points.length; k += 2) {
    if (k === 0) brush.moveTo(points[0]!, points[1]!)
    else brush.lineTo(points[k]!, points[k + 1]!)
  }
  brush.stroke()
}

/** How letters are set: `em` is their size in degrees. */
export interface Lettering {
  readonly em: number
  readonly color: string
  readonly weight?: number
  readonly face?: string
  readonly align?: CanvasTextAlign
}

/** Fonts below a pixel are not honoured everywhere: letters are written at a hundred times their size, and scaled. */
const LARGER = 100

/** Writes one line; `y` is its baseline. */
export function write(brush: Brush, text: string, x: number, y: number, lettering: Lettering): void {
  const { em, color, weight = 700, face = TEXT_FACE, align = 'left' } = lettering
  brush.save()
  brush.translate(x, y)
  brush.scale(1 / LARGER, 1 / LARGER)
  brush.font = `${weight} ${em * LARGER}px ${face}`
  brush.textAlign = align
  brush.textBaseline = 'alphabetic'
  brush.fillStyle = color
  brush.fillText(text, 0, 0)
  brush.restore()
}

/** Width of a text written one degree high. */
export type Measure = (text: string, weight?: number, face?: string) => number

/** Measures with the browser's own letters. @throws when the browser gives no 2D canvas */
export function createMeasure(): Measure {
  const brush = document.createElement('canvas').getContext('2d')
  if (!brush) throw new Error('This browser gives no 2D canvas.')
  return (text, weight = 700, face = TEXT_FACE) => {
    brush.font = `${weight} ${LARGER}px ${face}`
    return brush.measureText(text).width / LARGER
  }
}

/** Breaks a text into lines no wider than `room`; a word that is wider stands alone. */
export function breakText(text: string, room: number, widthOf: (text: string) => number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    const longer = last === undefined ? word : `${last} ${word}`
    if (last !== undefined && widthOf(longer) <= room) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}
