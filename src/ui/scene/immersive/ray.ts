import type { Point } from '../roomGeometry.ts'

/** A ray in the room: where it begins and where it goes; `along` is of any length. Metres. */
export interface Ray {
  readonly from: Point
  readonly along: Point
}

/**
 * How far along a ray a card is met, in lengths of `along`; −1 where it is not. Allocates nothing.
 * @param corners top left, top right, bottom right, bottom left; the card is taken for the parallelogram of the
 *   first, second and fourth
 * @param turnDeg the card is turned so far to the left about the origin
 */
export function meetCard(ray: Ray, corners: readonly Readonly<Point>[], turnDeg = 0): number {
  const [a, b, d] = [corners[0]!, corners[1]!, corners[3]!]
  const sin = Math.sin((turnDeg * Math.PI) / 180)
  const cos = Math.cos((turnDeg * Math.PI) / 180)
  // Instead of the card to the left, the ray is turned to the right: −z goes to +x.
  const dx = ray.along[0] * cos - ray.along[2] * sin
  const dy = ray.along[1]
  const dz = ray.along[0] * sin + ray.along[2] * cos
  const ox = ray.from[0] * cos - ray.from[2] * sin - a[0]
  const oy = ray.from[1] - a[1]
  const oz = ray.from[0] * sin + ray.from[2] * cos - a[2]
  const ux = b[0] - a[0]
  const uy = b[1] - a[1]
  const uz = b[2] - a[2]
  const vx = d[0] - a[0]
  const vy = d[1] - a[1]
  const vz = d[2] - a[2]
  // Möller and Trumbore's test, with a parallelogram for the triangle.
  const px = dy * vz - dz * vy
  const py = dz * vx - dx * vz
  const pz = dx * vy - dy * vx
  const whole = ux * px + uy * py + uz * pz
  if (Math.abs(whole) < 1e-12) return -1
  const u = (ox * px + oy * py + oz * pz) / whole
  if (u < 0 || u > 1) return -1
  const qx = oy * uz - oz * uy
  const qy = oz * ux - ox * uz
  const qz = ox * uy - oy * ux
  const v = (dx * qx + dy * qy + dz * qz) / whole
  if (v < 0 || v > 1) return -1
  const far = (vx * qx + vy * qy + vz * qz) / whole
  return far > 0 ? far : -1
}
