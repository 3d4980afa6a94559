import type { Brush } from '../paint/Painter.ts'
import type { Drawing, DrawingNow } from './Drawing.ts'
import { oval, PAPER, shape } from './shapes.ts'

/** Centimetres that fill half a view. */
const REACH_CM = 4.5
const GREEN = '#48E08A'

/**
 * The patient's marks and the lasers in two views: from above (left–right, head–foot) and from the side (up–down). The
 * lasers stand still; the marks move with the couch. A crossing is thin, and bright and thick once it is in place.
 */
export const lasers: Drawing = {
  width: 36,
  height: 12,
  draw(brush, now) {
    view(brush, 0.02, now, 'left-right', 'head-foot', true)
    view(brush, 1.54, now, 'head-foot', 'up-down', false)
  },
}

function view(
  brush: Brush,
  left: number,
  now: DrawingNow,
  across: string,
  along: string,
  above: boolean,
): void {
  const wide = 1.44
  const unit = 0.5 / REACH_CM
  const off = (control: string): number => (now.values[control] ?? 0) - (now.targets[control] ?? 0)
  const middle = left + wide / 2
  brush.save()
  brush.beginPath()
  brush.rect(left, 0, wide, 1)
  brush.clip()
  brush.fillStyle = '#17131F'
  brush.fillRect(left, 0, wide, 1)
  // The couch with the patient moves; what is seen of it is plain, so that the marks stand out.
  const x = middle + off(across) * unit
  const y = 0.5 - off(along) * unit
  brush.fillStyle = '#3A4652'
  brush.fillRect(x - 0.5, above ? y - 0.7 : y + 0.16, 1, above ? 1.6 : 0.12)
  if (above) body(brush, x, y)
  else oval(brush, x, y + 0.02, 0.62, 0.16, '#7C8F9C')
  for (const size of [0.075, 0.055]) {
    brush.strokeStyle = size > 0.06 ? PAPER.ink : PAPER.chalk
    brush.lineWidth = size > 0.06 ? 0.05 : 0.026
    cross(brush, x, y, size)
  }
  const settled = now.settled[across] !== false && now.settled[along] !== false
  ray(brush, [middle, 0, middle, 1], now.settled[across] ?? false)
  ray(brush, [left, 0.5, left + wide, 0.5], now.settled[along] ?? false)
  if (settled) {
    oval(brush, middle, 0.5, 0.05, 0.05, GREEN)
    oval(brush, middle, 0.5, 0.025, 0.025, '#F4FFF8')
  }
  brush.restore()
}

function body(brush: Brush, x: number, y: number): void {
  shape(
    brush,
    [x - 0.24, y - 0.6],
    [
      [x, y - 0.7, x + 0.24, y - 0.6],
      [x + 0.3, y, x + 0.22, y + 0.7],
      [x, y + 0.8, x - 0.22, y + 0.7],
      [x - 0.3, y, x - 0.24, y - 0.6],
    ],
    '#7C8F9C',
  )
}

function cross(brush: Brush, x: number, y: number, size: number): void {
  brush.beginPath()
  brush.moveTo(x - size, y)
  brush.lineTo(x + size, y)
  brush.moveTo(x, y - size)
  brush.lineTo(x, y + size)
  brush.stroke()
}

function ray(brush: Brush, [x, y, x2, y2]: readonly [number, number, number, number], bright: boolean): void {
  brush.strokeStyle = bright ? GREEN : '#2E8F58'
  brush.lineWidth = bright ? 0.028 : 0.01
  brush.beginPath()
  brush.moveTo(x, y)
  brush.lineTo(x2, y2)
  brush.stroke()
}
