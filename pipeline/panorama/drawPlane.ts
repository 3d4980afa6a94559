import type { Vector } from './faceAxes.ts'
import type { Matrix } from './rotation.ts'
import { SphereSampler } from './SphereSampler.ts'
import type { Sphere } from './sphere.ts'

/** A flat window onto the sphere: the direction of its top left corner, and the step of a pixel to the right and down. */
export interface Plane {
  readonly corner: Vector
  readonly across: Vector
  readonly down: Vector
  /** In pixels. */
  readonly width: number
  readonly height: number
  /** Directions sampled in each pixel, per axis: 2 means 2 × 2. */
  readonly samples: number
}

/**
 * Draws what is seen through a plane, as rows of RGB bytes. Interpolates the sRGB values as they are, as every screen
 * and viewer that shows the source does: measured against such a view, interpolating in light lost 3 dB.
 */
export function drawPlane(sphere: Sphere, plane: Plane): Uint8Array<ArrayBuffer> {
  const { width, height, samples } = plane
  const [cx, cy, cz] = rotate(sphere.worldToPicture, plane.corner)
  const [ax, ay, az] = rotate(sphere.worldToPicture, plane.across)
  const [dx, dy, dz] = rotate(sphere.worldToPicture, plane.down)
  const sampler = new SphereSampler(sphere)
  const pixels = new Uint8Array(width * height * 3)
  const scale = 1 / (samples * samples)
  let at = 0
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      sampler.clear()
      for (let j = 0; j < samples; j++) {
        const t = row + (j + 0.5) / samples
        for (let i = 0; i < samples; i++) {
          const s = column + (i + 0.5) / samples
          sampler.add(cx + s * ax + t * dx, cy + s * ay + t * dy, cz + s * az + t * dz)
        }
      }
      pixels[at++] = Math.round(sampler.red * scale)
      pixels[at++] = Math.round(sampler.green * scale)
      pixels[at++] = Math.round(sampler.blue * scale)
    }
  }
  return pixels
}

function rotate(m: Matrix, [x, y, z]: Vector): Vector {
  return [m[0] * x + m[1] * y + m[2] * z, m[3] * x + m[4] * y + m[5] * z, m[6] * x + m[7] * y + m[8] * z]
}
