import type { Brush } from '../paint/Painter.ts'
import type { Drawing, DrawingNow } from './Drawing.ts'
import { oval, PAPER, ring } from './shapes.ts'

/*
 * The crossing of the lasers in the treatment room, in the visitor's own frame: metres to the right, up and ahead. The
 * room's picture has the lines themselves; here they are found again, so that they can brighten where marks come to lie.
 */
type Vector = readonly [right: number, up: number, ahead: number]
const CROSSING: Vector = [0, -0.4, 2.086]
/** The couch's axes: towards the patient's right, towards the head, up. */
const AXES = {
  'left-right': [-0.719, 0, -0.695],
  'head-foot': [-0.695, 0, 0.719],
  'up-down': [0, 1, 0],
} as const satisfies Record<string, Vector>
/** On the mask: at his right side, which is towards the visitor, and on top. */
const SIDE = add(CROSSING, AXES['left-right'], 0.08)
const TOP = add(CROSSING, AXES['up-down'], 0.133)
/** Centimetres are drawn so many times their size: half a centimetre is to be seen from where one stands. */
const LARGER = 2
const LINE_M = 0.13
const GREEN = '#48E08A'
const BRIGHT = '#B6FFD3'

/** The card that is painted: its middle's direction and its size, in degrees. */
export const COUCH_CARD = { yaw: -1, pitch: -9.5, distance: 2, size: 16 } as const

/**
 * The marks on the mask, and the light of the lasers where they are to come: in the room, at their own places. A line
 * is thin, and bright and thick once the marks lie on it. What a plan asks for is a ring that comes to the crossing.
 */
export const couchLasers: Drawing = {
  width: COUCH_CARD.size,
  height: COUCH_CARD.size,
  live: true,
  draw(brush, now) {
    brush.lineCap = 'round'
    line(brush, SIDE, 'head-foot', now.settled['up-down'])
    line(brush, SIDE, 'up-down', now.settled['head-foot'])
    line(brush, TOP, 'head-foot', now.settled['left-right'])
    line(brush, TOP, 'left-right', now.settled['head-foot'])
    const planned = Object.values(now.targets).some((target) => target !== 0)
    for (const place of [SIDE, TOP]) {
      mark(brush, moved(place, now, false))
      if (planned) ring(brush, ...onCard(moved(place, now, true)), 0.05)
    }
    const all = Object.keys(AXES).every((axis) => now.settled[axis])
    if (all)
      for (const place of [SIDE, TOP]) {
        const [x, y] = onCard(place)
        oval(brush, x, y, 0.035, 0.035, GREEN)
        oval(brush, x, y, 0.018, 0.018, '#F4FFF8')
      }
  },
}

/** Where a point of the patient is now. @param planned the point that the plan means, rather than the mark */
function moved(place: Vector, { values, targets }: DrawingNow, planned: boolean): Vector {
  let at = place
  for (const [axis, along] of Object.entries(AXES)) {
    const cm = (values[axis] ?? 0) - (planned ? (targets[axis] ?? 0) : 0)
    at = add(at, along, (cm / 100) * LARGER)
  }
  return at
}

function line(brush: Brush, middle: Vector, axis: keyof typeof AXES, bright = false): void {
  const [from, to] = [onCard(add(middle, AXES[axis], -LINE_M)), onCard(add(middle, AXES[axis], LINE_M))]
  brush.strokeStyle = bright ? BRIGHT : GREEN
  brush.lineWidth = bright ? 0.022 : 0.008
  brush.beginPath()
  brush.moveTo(...from)
  brush.lineTo(...to)
  brush.stroke()
}

/** A cross of tape, as it is drawn on a mask. */
function mark(brush: Brush, at: Vector): void {
  const [x, y] = onCard(at)
  for (const [color, width, size] of [
    [PAPER.ink, 0.034, 0.05],
    [PAPER.chalk, 0.017, 0.042],
  ] as const) {
    brush.strokeStyle = color
    brush.lineWidth = width
    brush.beginPath()
    brush.moveTo(x - size, y)
    brush.lineTo(x + size, y)
    brush.moveTo(x, y - size)
    brush.lineTo(x, y + size)
    brush.stroke()
  }
}

const RAD = Math.PI / 180

/** Where on the card a point of the room is seen, in heights of the card from its top left. */
function onCard([right, up, ahead]: Vector): [x: number, y: number] {
  const { yaw, pitch, size } = COUCH_CARD
  const [sin, cos] = [Math.sin(yaw * RAD), Math.cos(yaw * RAD)]
  const across = right * cos - ahead * sin
  const level = right * sin + ahead * cos
  const deep = level * Math.cos(pitch * RAD) + up * Math.sin(pitch * RAD)
  const high = up * Math.cos(pitch * RAD) - level * Math.sin(pitch * RAD)
  const half = Math.tan((size * RAD) / 2)
  return [0.5 + across / deep / half / 2, 0.5 - high / deep / half / 2]
}

function add(from: Vector, along: Vector, metres: number): Vector {
  return [from[0] + along[0] * metres, from[1] + along[1] * metres, from[2] + along[2] * metres]
}
