import { pointOn, type Point } from './roomGeometry.ts'

/** Corners read from a picture are never exactly a plane: a grid follows them smoothly, where two triangles would fold. */
const CELLS = 6
/** The quad reaches this many texels beyond the picture, so that its smoothed edge is not cut off. */
const MARGIN_PX = 1.5

/** Vertex positions (metres), picture coordinates (0,0 top left; a little beyond 0 to 1 at the rim) and triangles. */
export interface QuadArrays {
  readonly positions: Float32Array
  readonly uvs: Float32Array
  readonly indices: Uint16Array
}

/** @param width,height the picture's size in pixels */
export function quadArrays(corners: readonly Readonly<Point>[], width: number, height: number): QuadArrays {
  const side = CELLS + 1
  const positions = new Float32Array(side * side * 3)
  const uvs = new Float32Array(side * side * 2)
  const indices = new Uint16Array(CELLS * CELLS * 6)
  for (let row = 0; row < side; row++) {
    for (let column = 0; column < side; column++) {
      const at = row * side + column
      const u = stretch(column / CELLS, MARGIN_PX / width)
      const v = stretch(row / CELLS, MARGIN_PX / height)
      positions.set(pointOn(corners, u, v), at * 3)
      uvs.set([u, v], at * 2)
      if (row === CELLS || column === CELLS) continue
      const below = at + side
      indices.set([at, below, at + 1, at + 1, below, below + 1], (row * CELLS + column) * 6)
    }
  }
  return { positions, uvs, indices }
}

function stretch(part: number, margin: number): number {
  return part * (1 + 2 * margin) - margin
}
