import type { Matrix } from './rotation.ts'

/**
 * A decoded equirectangular picture and how it lies on the sphere. Plain data over shared memory, so that it can be
 * posted to several workers and is held once.
 */
export interface Sphere {
  /** Rows of RGB bytes (sRGB), the first row at the top. */
  readonly pixels: Uint8Array<SharedArrayBuffer>
  readonly width: number
  readonly height: number
  /** The whole sphere's picture in the same pixels, and where ours lies in it; larger than ours if it was cropped. */
  readonly full: {
    readonly width: number
    readonly height: number
    readonly left: number
    readonly top: number
  }
  /** RGB where the picture says nothing, because it was cropped. */
  readonly fill: readonly [number, number, number]
  readonly worldToPicture: Matrix
}
