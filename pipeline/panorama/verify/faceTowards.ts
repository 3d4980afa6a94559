import type { Face } from '../faceAxes.ts'

/** A point of the cube: s to the right and t down on a face, both from −1 to 1. */
export interface FacePoint {
  readonly face: Face
  readonly s: number
  readonly t: number
}

/** The point of the cube a direction (of any length) goes through. */
export function faceTowards(x: number, y: number, z: number): FacePoint {
  const across = Math.abs(x)
  const up = Math.abs(y)
  const ahead = Math.abs(z)
  if (ahead >= across && ahead >= up) return { face: z < 0 ? 'f' : 'b', s: -x / z, t: -y / ahead }
  if (across >= up) return { face: x > 0 ? 'r' : 'l', s: z / x, t: -y / across }
  return { face: y > 0 ? 'u' : 'd', s: x / up, t: -z / y }
}
