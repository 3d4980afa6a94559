/**
 * Where the visitor looks, as the stream and the picture need it: an orthonormal basis and the half-extents of the
 * picture plane at distance 1. World axes: x right, y up, −z towards yaw 0. One object is kept and rewritten.
 */
export interface ViewBasis {
  /** Unit vectors, x y z. */
  readonly forward: Float64Array
  readonly right: Float64Array
  readonly up: Float64Array
  /** Tangents of half the horizontal and half the vertical field of view. */
  tanX: number
  tanY: number
  /** Device pixels per unit of tangent: half the picture's height in pixels / `tanY`. */
  focalPx: number
}

export function createViewBasis(): ViewBasis {
  return {
    forward: new Float64Array([0, 0, -1]),
    right: new Float64Array([1, 0, 0]),
    up: new Float64Array([0, 1, 0]),
    tanX: 1,
    tanY: 1,
    focalPx: 500,
  }
}

const RAD = Math.PI / 180

/**
 * Writes the view of a picture of `widthPx` × `heightPx` device pixels into `out`.
 * @param yawDeg 0 is the middle of the panorama, to the right is positive
 * @param pitchDeg up is positive
 * @param fovDeg vertical field of view
 */
export function setViewBasis(
  out: ViewBasis,
  yawDeg: number,
  pitchDeg: number,
  fovDeg: number,
  widthPx: number,
  heightPx: number,
): void {
  const sy = Math.sin(yawDeg * RAD)
  const cy = Math.cos(yawDeg * RAD)
  const sp = Math.sin(pitchDeg * RAD)
  const cp = Math.cos(pitchDeg * RAD)
  const { forward, right, up } = out
  forward[0] = sy * cp
  forward[1] = sp
  forward[2] = -cy * cp
  right[0] = cy
  right[1] = 0
  right[2] = sy
  up[0] = -sy * sp
  up[1] = cp
  up[2] = cy * sp
  out.tanY = Math.tan((fovDeg * RAD) / 2)
  out.tanX = (out.tanY * widthPx) / Math.max(1, heightPx)
  out.focalPx = heightPx / 2 / out.tanY
}
