import { FACES } from '../../src/manifest/faces.ts'

export type Face = (typeof FACES)[number]
export type Vector = readonly [number, number, number]

/**
 * A face of the cube as a plane at distance 1: `middle` + s · `right` + t · `down` is the direction of the point s to
 * the right and t down from its middle; the edges lie at ±1, and beyond them the plane simply goes on.
 */
export interface FaceAxes {
  readonly middle: Vector
  readonly right: Vector
  readonly down: Vector
}

export const FACE_AXES: { readonly [F in Face]: FaceAxes } = {
  f: { middle: [0, 0, -1], right: [1, 0, 0], down: [0, -1, 0] },
  r: { middle: [1, 0, 0], right: [0, 0, 1], down: [0, -1, 0] },
  b: { middle: [0, 0, 1], right: [-1, 0, 0], down: [0, -1, 0] },
  l: { middle: [-1, 0, 0], right: [0, 0, -1], down: [0, -1, 0] },
  u: { middle: [0, 1, 0], right: [1, 0, 0], down: [0, 0, -1] },
  d: { middle: [0, -1, 0], right: [1, 0, 0], down: [0, 0, 1] },
}
