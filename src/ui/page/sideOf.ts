import { wrapDeg, type Look } from '../../platform/index.ts'

/** Where something is for somebody who looks ahead; `here` is in view. */
export type Side = 'here' | 'left' | 'right' | 'behind'

/** Behind begins this many degrees off the middle. */
const BEHIND_DEG = 135
const RAD = Math.PI / 180

/**
 * On which side of the view a direction lies.
 * @param aspect width of the view divided by its height
 * @param margin share of half the view's width that does not count as in view
 */
export function sideOf(look: Readonly<Look>, yaw: number, aspect: number, margin = 0.08): Side {
  const off = wrapDeg(yaw - look.yawDeg)
  const half = Math.atan(Math.tan((look.fovDeg * RAD) / 2) * aspect * (1 - margin)) / RAD
  if (Math.abs(off) <= half) return 'here'
  if (Math.abs(off) >= BEHIND_DEG) return 'behind'
  return off < 0 ? 'left' : 'right'
}
