import { box, disc, inDegrees, line } from './pen.ts'
import { CHALK, INK, YOU } from './palette.ts'
import type { Brush } from './Painter.ts'

/** What a marker says of its thing. */
export type MarkerState = 'waiting' | 'open' | 'seen'

/** The card a marker is drawn on, in degrees, with the place at its middle: room for the largest of its states. */
export const MARKER_CARD = { width: 10, height: 6 }
/** How far the marker with its dot reaches from its place: to the left, to the right, up and down. In degrees. */
export const MARKER_REACH = { left: 2.3, right: 4.1, up: 2.3 }
/** Where pointing selects it, in degrees. */
export const MARKER_HIT = 4.9

const EDGE = 0.16
const DOT = 0.68

/**
 * The marker of a thing to find: a ring is a place, the yellow dot is the visitor. The dot waits beside the ring,
 * moves inside when it is pointed at or open, and leaves a tick.
 */
export function paintMarker(
  brush: Brush,
  size: { readonly width: number; readonly height: number },
  state: MarkerState,
  pointed: boolean,
): void {
  const { width, height } = MARKER_CARD
  inDegrees(brush, size, width, height, () => {
    const [x, y] = [width / 2, height / 2]
    if (state === 'open' || pointed) {
      disc(brush, x, y, 2.55, INK)
      disc(brush, x, y, 2.55 - EDGE, YOU)
      disc(brush, x, y, 1.95, INK)
      disc(brush, x, y, 1.72, CHALK)
      disc(brush, x, y, 1.36, INK)
      if (state === 'seen' && pointed) tick(brush, x, y, 0.95, YOU)
      else disc(brush, x, y, 0.78, YOU)
    } else if (state === 'seen') {
      disc(brush, x, y, 1.5, INK)
      disc(brush, x, y, 1.5 - EDGE, CHALK)
      disc(brush, x, y, 1.5 - EDGE - 0.2, INK)
      tick(brush, x, y, 0.82, CHALK)
    } else {
      disc(brush, x, y, 1.95, INK)
      disc(brush, x, y, 1.95 - EDGE, CHALK)
      disc(brush, x, y, 1.05, INK)
      waitingDot(brush, x + 1.95 + 0.22 + DOT + EDGE, y)
    }
  })
}

/** A task's marker: square brackets round a hand. */
export function paintTaskMarker(
  brush: Brush,
  size: { readonly width: number; readonly height: number },
  done: boolean,
  pointed: boolean,
): void {
  const { width, height } = MARKER_CARD
  inDegrees(brush, size, width, height, () => {
    const [x, y] = [width / 2, height / 2]
    const half = done ? 1.55 : 2.05
    box(brush, x - half - EDGE, y - half - EDGE, 2 * (half + EDGE), 2 * (half + EDGE), pointed ? YOU : CHALK)
    box(brush, x - half, y - half, 2 * half, 2 * half, INK)
    brackets(brush, x, y, half - 0.42, half - 0.42, 0.75, 0.24, pointed ? YOU : CHALK)
    if (done) tick(brush, x, y, 0.7, CHALK)
    else hand(brush, x, y, 1.9, CHALK)
    if (!done) {
      const at = pointed ? [x + 1.05, y + 1.1] : [x + half + EDGE + 0.22 + DOT + EDGE, y]
      if (pointed) disc(brush, at[0]!, at[1]!, 0.4, YOU)
      else waitingDot(brush, at[0]!, at[1]!)
    }
  })
}

function waitingDot(brush: Brush, x: number, y: number): void {
  disc(brush, x, y, DOT + 0.24, INK)
  disc(brush, x, y, DOT, YOU)
}

/** Four corners of a frame round (x, y), reaching `half…` each way, with arms so long and thick. */
export function brackets(
  brush: Brush,
  x: number,
  y: number,
  halfWide: number,
  halfHigh: number,
  arm: number,
  thick: number,
  color: string,
): void {
  brush.lineCap = 'butt'
  brush.lineJoin = 'miter'
  for (const [sideX, sideY] of [
    [-1, -1],
    [1, -1],
    [1, 1],
    [-1, 1],
  ] as const) {
    const [cx, cy] = [x + sideX * halfWide, y + sideY * halfHigh]
    line(brush, [cx - sideX * arm, cy, cx, cy, cx, cy - sideY * arm], thick, color)
  }
}

/** @param reach from the middle to its ends */
export function tick(brush: Brush, x: number, y: number, reach: number, color: string): void {
  brush.lineCap = 'butt'
  brush.lineJoin = 'miter'
  const points = [x - reach, y + reach * 0.1, x - reach * 0.28, y + reach * 0.76, x + reach, y - reach * 0.72]
  line(brush, points, reach * 0.38, color)
}

/** An open hand, as in the icons of the page: on a grid of 24, here `size` degrees wide. */
function hand(brush: Brush, x: number, y: number, size: number, color: string): void {
  const unit = size / 24
  const at = (points: readonly number[]): number[] =>
    points.map((value, k) => (k % 2 === 0 ? x + (value - 12) * unit : y + (value - 12) * unit))
  brush.lineCap = 'butt'
  brush.lineJoin = 'miter'
  for (const finger of [
    [8, 13.5, 8, 5],
    [12, 13, 12, 3.5],
    [16, 13.5, 16, 5.5],
  ])
    line(brush, at(finger), 2.6 * unit, color)
  line(brush, at([8, 13, 5, 10.5, 3.5, 12.5, 9, 20, 17, 20, 19.5, 14, 19.5, 8.5]), 2.6 * unit, color)
}
