import { drawPlane } from './drawPlane.ts'
import { FACE_AXES, type Face, type Vector } from './faceAxes.ts'
import type { Sphere } from './sphere.ts'

/** A square picture of a cube face: RGB bytes, `size` texels and `margin` more on each side. */
export interface FacePicture {
  readonly size: number
  /** Texels beyond each edge, on the same plane: what the neighbouring faces show there. */
  readonly margin: number
  readonly pixels: Uint8Array<ArrayBuffer>
}

/** 2 × 2 directions in each texel: a face drawn with one looks about 1 dB worse than the picture it came from. */
const SAMPLES = 2

/**
 * Draws one face of the cube from the sphere. The margin is sampled like the rest, on the plane continued, so it is
 * exactly what the eye would see past the edge; nothing is copied or stretched.
 */
export function projectFace(sphere: Sphere, face: Face, size: number, margin: number): FacePicture {
  const { middle, right, down } = FACE_AXES[face]
  const side = size + 2 * margin
  const step = 2 / size
  const edge = 1 + margin * step
  const component = (axis: 0 | 1 | 2) => middle[axis] - edge * (right[axis] + down[axis])
  const scaled = ([x, y, z]: Vector): Vector => [x * step, y * step, z * step]
  const pixels = drawPlane(sphere, {
    corner: [component(0), component(1), component(2)],
    across: scaled(right),
    down: scaled(down),
    width: side,
    height: side,
    samples: SAMPLES,
  })
  return { size, margin, pixels }
}
