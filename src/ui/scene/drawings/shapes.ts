import type { Brush } from '../paint/Painter.ts'

/** Paper, inks and skins of the drawings: flat colours, no shading but a second tone. */
export const PAPER = {
  ink: '#21122E',
  chalk: '#FCF8F0',
  cream: '#F1E6CF',
  blue: '#2A57C8',
  pale: '#DCE8EE',
  steel: '#9FB0B8',
  skin: '#E9B890',
  skinShade: '#CF9468',
  nail: '#F6D6BC',
  hard: '#D9B25F',
  cloth: '#3F6C78',
  clothDark: '#2B4D57',
  green: '#6FDE95',
  you: '#FFCF33',
  grey: '#6B6170',
} as const

/** Fills an ellipse. */
export function oval(
  brush: Brush,
  x: number,
  y: number,
  rx: number,
  ry: number,
  color: string,
  turn = 0,
): void {
  brush.fillStyle = color
  brush.beginPath()
  brush.ellipse(x, y, rx, ry, turn, 0, 2 * Math.PI)
  brush.fill()
}

/** A closed shape through points, each leg a curve: [control x, control y, x, y]; the first is where it begins. */
export function shape(
  brush: Brush,
  from: readonly [number, number],
  legs: readonly (readonly [number, number, number, number])[],
  color: string,
  edge?: { readonly color: string; readonly width: number },
): void {
  brush.beginPath()
  brush.moveTo(from[0], from[1])
  for (const [cx, cy, x, y] of legs) brush.quadraticCurveTo(cx, cy, x, y)
  brush.fillStyle = color
  brush.fill()
  if (!edge) return
  brush.strokeStyle = edge.color
  brush.lineWidth = edge.width
  brush.lineJoin = 'round'
  brush.stroke()
}

/** A thick line with round ends through points, given as x, y, x, y … */
export function limb(brush: Brush, points: readonly number[], thick: number, color: string): void {
  brush.strokeStyle = color
  brush.lineWidth = thick
  brush.lineCap = 'round'
  brush.lineJoin = 'round'
  brush.beginPath()
  brush.moveTo(points[0]!, points[1]!)
  for (let k = 2; k < points.length; k += 2) brush.lineTo(points[k]!, points[k + 1]!)
  brush.stroke()
}

/** A ring in the visitor's yellow with an edge of ink: where something is meant to come to. */
export function ring(brush: Brush, x: number, y: number, radius: number): void {
  for (const [color, width] of [
    [PAPER.ink, 0.67],
    [PAPER.you, 0.35],
  ] as const) {
    brush.strokeStyle = color
    brush.lineWidth = width * radius
    brush.beginPath()
    brush.ellipse(x, y, radius, radius, 0, 0, 2 * Math.PI)
    brush.stroke()
  }
}
