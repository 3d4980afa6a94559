import type { Direction } from './holdDirection.ts'

const RAD = Math.PI / 180

/**
 * Where the back of a phone points, from the angles of a `deviceorientation` event (degrees). Turning the screen
 * (portrait, landscape) does not change where the back points, so it does not come in.
 * @param out is written and returned; yaw is relative to wherever the device counts from
 */
export function deviceDirection(alpha: number, beta: number, gamma: number, out: Direction): Direction {
  const [a, b, g] = [alpha * RAD, beta * RAD, gamma * RAD]
  // The device's -z axis through R = Rz(alpha) Rx(beta) Ry(gamma), in the event's frame: x east, y north, z up.
  const east = -(Math.cos(a) * Math.sin(g) + Math.sin(a) * Math.sin(b) * Math.cos(g))
  const north = -(Math.sin(a) * Math.sin(g) - Math.cos(a) * Math.sin(b) * Math.cos(g))
  const up = -Math.cos(b) * Math.cos(g)
  out.yawDeg = Math.atan2(east, north) / RAD
  out.pitchDeg = Math.asin(Math.max(-1, Math.min(1, up))) / RAD
  return out
}
