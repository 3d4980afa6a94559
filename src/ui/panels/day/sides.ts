import type { Play } from '../../../experience/index.ts'
import type { Look } from '../../../platform/index.ts'
import { wrapDeg } from '../../../platform/index.ts'
import type { ViewSide } from './DayFace.ts'

/** What is this far off the middle of the view is seen without turning, in degrees: headsets show a little more. */
const IN_VIEW_DEG = 36
/** Behind begins this many degrees off the middle. */
const BEHIND_DEG = 135

/** On which side of somebody's view a direction is. */
export function viewSide(look: Readonly<Look>, yaw: number): ViewSide {
  const off = wrapDeg(yaw - look.yawDeg)
  if (Math.abs(off) <= IN_VIEW_DEG) return 'here'
  if (Math.abs(off) >= BEHIND_DEG) return 'behind'
  return off < 0 ? 'left' : 'right'
}

/** What is still to be found and reached by the least turning, what is out of view first; what the visit points at, if it does. */
export function nearestThing(
  play: Pick<Play, 'hotspots' | 'store'>,
  look: Readonly<Look>,
): { readonly yaw: number; readonly pitch: number } | undefined {
  const wanted = wantedThings(play)
  const out = wanted.filter(({ yaw }) => viewSide(look, yaw) !== 'here')
  const off = ({ yaw }: { readonly yaw: number }): number => Math.abs(wrapDeg(yaw - look.yawDeg))
  return (out.length > 0 ? out : wanted).toSorted((a, b) => off(a) - off(b))[0]
}

/** What is still to be found, or of it what the visit points at. */
export function wantedThings(
  play: Pick<Play, 'hotspots' | 'store'>,
): readonly { readonly yaw: number; readonly pitch: number }[] {
  const { nudge } = play.store.getState()
  const waiting = play.hotspots().flatMap(({ hotspot, state }) => (state === 'waiting' ? [hotspot] : []))
  const nudged = nudge?.kind === 'hotspot' ? waiting.filter(({ id }) => id === nudge.id) : []
  return nudged.length > 0 ? nudged : waiting
}

/** To which side the nearest of these is that is out of view. Allocates nothing: it is asked in every frame. */
export function nearestSide(
  things: readonly { readonly yaw: number }[],
  look: Readonly<Look>,
): 'here' | 'left' | 'right' {
  let side: 'here' | 'left' | 'right' = 'here'
  let least = Infinity
  for (let k = 0; k < things.length; k++) {
    const off = wrapDeg(things[k]!.yaw - look.yawDeg)
    const far = Math.abs(off)
    if (far <= IN_VIEW_DEG || far >= least) continue
    least = far
    side = off < 0 ? 'left' : 'right'
  }
  return side
}
