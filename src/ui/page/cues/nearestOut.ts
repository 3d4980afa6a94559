import { wrapDeg, type Look } from '../../../platform/index.ts'
import { sideOf, type Side } from '../sideOf.ts'

/** Somewhere in the room. */
export interface Bearing {
  readonly yaw: number
}

/** What a cue says: to which side, and to which thing. */
export interface CueSide<Thing> {
  readonly side: Exclude<Side, 'here' | 'behind'>
  readonly thing: Thing
}

/** The thing out of view that is reached by the least turning, and by which side; undefined where all are in view. */
export function nearestOut<Thing extends Bearing>(
  things: readonly Thing[],
  look: Readonly<Look>,
  aspect: number,
): CueSide<Thing> | undefined {
  let best: Thing | undefined
  let least = Infinity
  for (const thing of things) {
    const off = Math.abs(wrapDeg(thing.yaw - look.yawDeg))
    if (off >= least || sideOf(look, thing.yaw, aspect) === 'here') continue
    best = thing
    least = off
  }
  if (!best) return undefined
  return { side: wrapDeg(best.yaw - look.yawDeg) < 0 ? 'left' : 'right', thing: best }
}
