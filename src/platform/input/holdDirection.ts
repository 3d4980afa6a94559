import type { Look } from './LookControl.ts'

/** A direction in the room: yaw to the right, pitch upwards, degrees. */
export interface Direction {
  yawDeg: number
  pitchDeg: number
}

const RAD = Math.PI / 180

/** The same angle in [-180, 180). */
export function wrapDeg(deg: number): number {
  return deg - 360 * Math.floor((deg + 180) / 360)
}

/**
 * The direction seen at a point of the picture.
 * @param x,y the point, from -1 (left, bottom) to 1 (right, top)
 * @param aspect width of the picture divided by its height
 * @param out is written and returned, so that nothing is allocated
 */
export function directionAt(
  look: Readonly<Look>,
  x: number,
  y: number,
  aspect: number,
  out: Direction,
): Direction {
  const tan = Math.tan((look.fovDeg * RAD) / 2)
  const right = x * tan * aspect
  const rise = y * tan
  const pitch = look.pitchDeg * RAD
  const up = rise * Math.cos(pitch) + Math.sin(pitch)
  const forward = Math.cos(pitch) - rise * Math.sin(pitch)
  out.yawDeg = wrapDeg(look.yawDeg + Math.atan2(right, forward) / RAD)
  out.pitchDeg = Math.atan2(up, Math.hypot(right, forward)) / RAD
  return out
}

/**
 * The look that shows `held` at a point of the picture, the horizon staying level: what a drag that grabs the picture
 * needs. The inverse of `directionAt`. Where no look can do it (beyond a pole) the nearest is given.
 * @param look gives the field of view, and the pitch that the answer should stay near to
 * @param out is written and returned
 */
export function lookThatHolds(
  held: Readonly<Direction>,
  look: Readonly<Look>,
  x: number,
  y: number,
  aspect: number,
  out: Look,
): Look {
  const tan = Math.tan((look.fovDeg * RAD) / 2)
  const right = x * tan * aspect
  const rise = y * tan
  const length = Math.hypot(right, rise, 1)
  const reach = Math.hypot(rise, 1)
  const tilt = Math.atan2(rise, 1) / RAD
  const sine = Math.max(-1, Math.min(1, (Math.sin(held.pitchDeg * RAD) * length) / reach))
  const near = Math.asin(sine) / RAD - tilt
  const beyond = 180 - Math.asin(sine) / RAD - tilt
  const pitchDeg = nearer(look.pitchDeg, near, wrapDeg(beyond))
  out.fovDeg = look.fovDeg
  out.pitchDeg = Math.max(-90, Math.min(90, pitchDeg))
  const pitch = out.pitchDeg * RAD
  const forward = Math.cos(pitch) - rise * Math.sin(pitch)
  out.yawDeg = wrapDeg(held.yawDeg - Math.atan2(right, forward) / RAD)
  return out
}

function nearer(to: number, a: number, b: number): number {
  return Math.abs(a - to) <= Math.abs(b - to) ? a : b
}
