import type { Point } from '../roomGeometry.ts'

const DEG = Math.PI / 180
/** A look is told to move by how far it is from where it was so long ago, roughly. */
const LAG_MS = 150
const MOVES = 0.7 * DEG
/** From where something came up under a resting look, the look has to go so far before it can choose. */
const LEAVES = 2.5 * DEG
/** A look that slips off and comes back within this has not left. */
const GONE_MS = 300

/**
 * Tells looks that went to a thing from those that rested where it came up: a card that appears before the eyes is to
 * be read, and nobody's day begins because they looked straight ahead. Allocates nothing.
 */
export class ArrivingLook {
  private readonly lagged: Point = [0, 0, 0]
  private readonly anchor: Point = [0, 0, 0]
  private target: string | undefined
  private seenMs = -Infinity
  private lastMs = -Infinity
  private isHeld = false

  /**
   * Takes in a frame.
   * @param along where the look goes, of length 1
   * @param target what it is on
   * @returns whether the look may choose that
   */
  mayChoose(nowMs: number, along: Readonly<Point>, target: string | undefined): boolean {
    const isMoving = this.lag(nowMs, along)
    if (target !== undefined) {
      if (target !== this.target || nowMs - this.seenMs > GONE_MS) {
        this.isHeld = !isMoving
        write(this.anchor, along)
      }
      this.target = target
      this.seenMs = nowMs
    }
    if (this.isHeld && apart(this.anchor, along) > LEAVES) this.isHeld = false
    return target !== undefined && !this.isHeld
  }

  /** Where the look was a little while ago follows it. @returns whether it is moving */
  private lag(nowMs: number, along: Readonly<Point>): boolean {
    const passed = nowMs - this.lastMs
    this.lastMs = nowMs
    if (!Number.isFinite(passed)) {
      write(this.lagged, along)
      return false
    }
    const isMoving = apart(this.lagged, along) > MOVES
    const part = 1 - Math.exp(-passed / LAG_MS)
    for (let axis = 0; axis < 3; axis++)
      this.lagged[axis] = this.lagged[axis]! + (along[axis]! - this.lagged[axis]!) * part
    return isMoving
  }
}

function write(out: Point, from: Readonly<Point>): void {
  for (let axis = 0; axis < 3; axis++) out[axis] = from[axis]!
}

/** The angle between two directions, in radians, where it is small. */
function apart(a: Readonly<Point>, b: Readonly<Point>): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])
}
