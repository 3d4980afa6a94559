import type { Sphere } from './sphere.ts'

/**
 * Reads the colour in a direction out of an equirectangular picture: bilinear, round the back without a
 * seam, and over the poles to the opposite meridian. `add` accumulates into `red`, `green` and `blue`, because a
 * texel is the mean of several directions and nothing may be allocated a hundred million times.
 */
export class SphereSampler {
  red = 0
  green = 0
  blue = 0
  readonly #sphere: Sphere

  constructor(sphere: Sphere) {
    this.#sphere = sphere
  }

  clear(): void {
    this.red = this.green = this.blue = 0
  }

  /** Adds the light from a direction in the picture's axes; it need not be of length 1. */
  add(x: number, y: number, z: number): void {
    const { full } = this.#sphere
    const column = (Math.atan2(x, -z) / (2 * Math.PI) + 0.5) * full.width - 0.5
    const row = (0.5 - Math.atan2(y, Math.sqrt(x * x + z * z)) / Math.PI) * full.height - 0.5
    const left = Math.floor(column)
    const top = Math.floor(row)
    const across = column - left
    const down = row - top
    this.#addPixel(left, top, (1 - across) * (1 - down))
    this.#addPixel(left + 1, top, across * (1 - down))
    this.#addPixel(left, top + 1, (1 - across) * down)
    this.#addPixel(left + 1, top + 1, across * down)
  }

  #addPixel(column: number, row: number, weight: number): void {
    const { pixels, width, height, full, fill } = this.#sphere
    if (row < 0 || row >= full.height) {
      row = row < 0 ? -1 - row : 2 * full.height - 1 - row
      column += full.width >> 1
    }
    if (column < 0) column += full.width
    else if (column >= full.width) column -= full.width
    const x = column - full.left
    const y = row - full.top
    if (x < 0 || y < 0 || x >= width || y >= height) {
      this.red += weight * fill[0]
      this.green += weight * fill[1]
      this.blue += weight * fill[2]
      return
    }
    const at = (y * width + x) * 3
    this.red += weight * pixels[at]!
    this.green += weight * pixels[at + 1]!
    this.blue += weight * pixels[at + 2]!
  }
}
