import { drawPlane } from './drawPlane.ts'
import { worldToPicture } from './rotation.ts'
import type { Sphere } from './sphere.ts'

/** A flat view into the sphere; angles in degrees, right and up positive. */
export interface View {
  readonly yaw: number
  readonly pitch: number
  /** Vertical field of view. */
  readonly fov: number
  /** In pixels. */
  readonly width: number
  readonly height: number
}

/** The direction of a view's top left corner and the steps of its pixels. */
export function viewPlane({ yaw, pitch, fov, width, height }: View) {
  const m = worldToPicture({ heading: yaw, pitch, roll: 0 })
  const step = (2 * Math.tan((fov * Math.PI) / 360)) / height
  const across = [m[0] * step, m[1] * step, m[2] * step] as const
  const down = [-m[3] * step, -m[4] * step, -m[5] * step] as const
  const corner = (axis: 0 | 1 | 2) => -m[6 + axis]! - (across[axis] * width + down[axis] * height) / 2
  return { corner: [corner(0), corner(1), corner(2)] as const, across, down, width, height }
}

/** Draws a view straight from the sphere, with as many samples in a pixel as it covers of the picture's. */
export function projectView(sphere: Sphere, view: View): Uint8Array<ArrayBuffer> {
  const plane = viewPlane(view)
  const pixelsPerRadian = sphere.full.width / (2 * Math.PI)
  const samples = Math.max(1, Math.ceil(Math.hypot(...plane.across) * pixelsPerRadian))
  return drawPlane(sphere, { ...plane, samples })
}
