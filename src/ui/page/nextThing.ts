import type { Play } from '../../experience/index.ts'
import { wrapDeg } from '../../platform/index.ts'
import type { Way } from '../../manifest/index.ts'

/** A direction in the room. */
export interface Spot {
  readonly yaw: number
  readonly pitch: number
}

/** Nothing counts as next that is less than this far off the middle, in degrees. */
const LOOKED_AT_DEG = 3

/**
 * The next thing to turn to, going round to the right: what waits to be found or done here, and the way on once it is
 * open; all ways and things when nothing waits.
 */
export function nextThing(play: Play, ways: readonly Way[], yawDeg: number): Spot | undefined {
  const waiting: Spot[] = [
    ...play.hotspots().flatMap(({ hotspot, state }) => (state === 'waiting' ? [hotspot] : [])),
    ...play.tasks().flatMap(({ at, state }) => (state === 'waiting' ? [at] : [])),
    ...(play.isOnwardOpen() ? ways : []),
  ]
  const all = waiting.length > 0 ? waiting : [...play.hotspots().map(({ hotspot }) => hotspot), ...ways]
  const ahead = (spot: Spot): number => {
    const off = (wrapDeg(spot.yaw - yawDeg) + 360) % 360
    return off < LOOKED_AT_DEG || off > 360 - LOOKED_AT_DEG ? 360 : off
  }
  return all.toSorted((a, b) => ahead(a) - ahead(b))[0]
}
