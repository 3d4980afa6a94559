import type { Look } from '../../platform/index.ts'

/** A point of the picture, from -1 (left, bottom) to 1 (right, top); `ahead` is false for what lies behind. */
export interface ViewPoint {
  x: number
  y: number
  ahead: boolean
}

const RAD = Math.PI / 180

/**
 * Where in the picture a direction of the room is seen.
 * @param yaw,pitch the direction, in degrees
 * @param aspect width of the picture divided by its height
 * @param out is written and returned, so that nothing is allocated
 */
export function pointInView(
  look: Readonly<Look>,
  yaw: number,
  pitch: number,
  aspect: number,
  out: ViewPoint,
): ViewPoint {
  const turn = (yaw - look.yawDeg) * RAD
  const lift = look.pitchDeg * RAD
  const right = Math.sin(turn) * Math.cos(pitch * RAD)
  const forward = Math.cos(turn) * Math.cos(pitch * RAD)
  const up = Math.sin(pitch * RAD)
  const depth = forward * Math.cos(lift) + up * Math.sin(lift)
  const rise = up * Math.cos(lift) - forward * Math.sin(lift)
  const tan = Math.tan((look.fovDeg * RAD) / 2)
  out.ahead = depth > 0
  out.x = right / (depth * tan * aspect)
  out.y = rise / (depth * tan)
  return out
}
