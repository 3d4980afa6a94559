import type { Brush } from '../paint/Painter.ts'
import type { Drawing, DrawingNow } from './Drawing.ts'
import { limb, oval, PAPER, ring, shape } from './shapes.ts'

/** Centimetres that fill half a view. */
const REACH_CM = 4.5
const GREEN = '#48E08A'

/**
 * The patient's marks and the lasers in two views: from above (left–right, head–foot) and from the side (up–down). The
 * lasers stand still; the marks move with the couch, and so does what a plan asks for, a ring. A crossing is thin, and bright and thick once it is in place.
 */
export const lasers: Drawing = {
  width: 36,
  height: 12,
  draw(brush, now) {
    view(brush, 0.02, now, 'left-right', 'head-foot', true)
    view(brush, 1.54, now, 'head-foot', 'up-down', false)
  },
}

/** One view: what is drawn of the patient moves with the couch, the lasers stand in the middle. */
function view(
  brush: Brush,
  left: number,
  now: DrawingNow,
  across: string,
  along: string,
  above: boolean,
): void {
  const unit = 0.5 / REACH_CM
  const value = (control: string): number => now.values[control] ?? 0
  const toGo = (control: string): number => value(control) - (now.targets[control] ?? 0)
  const middle = left + WIDE / 2
  brush.save()
  brush.beginPath()
  brush.rect(left, 0, WIDE, 1)
  brush.clip()
  brush.fillStyle = '#17131F'
  brush.fillRect(left, 0, WIDE, 1)
  // Seen from above, face up, his right is on our left: left and right belong to the patient.
  const way = above ? -1 : 1
  const x = middle + way * value(across) * unit
  const y = 0.5 - value(along) * unit
  brush.save()
  brush.translate(x, y)
  if (above) fromAbove(brush)
  else fromTheSide(brush)
  mark(brush)
  brush.restore()
  // What a plan asks for from the marks on: the point that is to come to the lasers.
  if ([across, along].some((control) => now.targets[control]))
    ring(brush, middle + way * toGo(across) * unit, 0.5 - toGo(along) * unit, 0.075)
  ray(brush, [middle, 0, middle, 1], now.settled[across] ?? false)
  ray(brush, [left, 0.5, left + WIDE, 0.5], now.settled[along] ?? false)
  if (now.settled[across] && now.settled[along]) {
    oval(brush, middle, 0.5, 0.055, 0.055, GREEN)
    oval(brush, middle, 0.5, 0.028, 0.028, '#F4FFF8')
  }
  brush.restore()
}

const WIDE = 1.44
const COUCH = '#3A4652'
const JUMPER = '#4E7F5B'
const SKIN = '#B97F5B'
const HAIR = '#4A4640'

function fromAbove(brush: Brush): void {
  brush.fillStyle = COUCH
  brush.fillRect(-0.42, -1, 0.84, 2.2)
  limb(brush, [-0.31, 0.0, -0.36, 0.5, -0.34, 1], 0.12, JUMPER)
  limb(brush, [0.31, 0.0, 0.36, 0.5, 0.34, 1], 0.12, JUMPER)
  shape(
    brush,
    [-0.34, -0.08],
    [
      [-0.1, -0.2, 0, -0.2],
      [0.1, -0.2, 0.34, -0.08],
      [0.32, 0.6, 0.26, 1.1],
      [0, 1.2, -0.26, 1.1],
      [-0.32, 0.6, -0.34, -0.08],
    ],
    JUMPER,
  )
  limb(brush, [0, -0.16, 0, -0.26], 0.13, SKIN)
  oval(brush, 0, -0.41, 0.145, 0.17, HAIR)
  oval(brush, 0, -0.38, 0.12, 0.14, SKIN)
  oval(brush, 0, -0.36, 0.016, 0.03, '#9E6846')
}

/** From his left, his head to our right. */
function fromTheSide(brush: Brush): void {
  brush.fillStyle = COUCH
  brush.fillRect(-1.4, 0.19, 2.6, 0.09)
  shape(
    brush,
    [0.16, 0.18],
    [
      [0.2, 0.0, 0.06, -0.02],
      [-0.4, -0.06, -1.2, 0.04],
      [-1.25, 0.12, -1.2, 0.19],
      [-0.4, 0.2, 0.16, 0.18],
    ],
    JUMPER,
  )
  limb(brush, [0.16, 0.1, 0.26, 0.09], 0.12, SKIN)
  oval(brush, 0.4, 0.08, 0.16, 0.12, HAIR)
  oval(brush, 0.38, 0.055, 0.13, 0.1, SKIN)
  oval(brush, 0.37, -0.045, 0.025, 0.03, SKIN)
}

/** A tattoo the size of a freckle, drawn large. */
function mark(brush: Brush): void {
  for (const [color, width, size] of [
    [PAPER.ink, 0.05, 0.075],
    [PAPER.chalk, 0.026, 0.06],
  ] as const) {
    brush.strokeStyle = color
    brush.lineWidth = width
    brush.lineCap = 'butt'
    brush.beginPath()
    brush.moveTo(-size, 0)
    brush.lineTo(size, 0)
    brush.moveTo(0, -size)
    brush.lineTo(0, size)
    brush.stroke()
  }
}

function ray(brush: Brush, [x, y, x2, y2]: readonly [number, number, number, number], bright: boolean): void {
  brush.lineCap = 'butt'
  brush.strokeStyle = bright ? GREEN : '#2E8F58'
  brush.lineWidth = bright ? 0.028 : 0.01
  brush.beginPath()
  brush.moveTo(x, y)
  brush.lineTo(x2, y2)
  brush.stroke()
}
