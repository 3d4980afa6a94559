import { projectView, type View, viewPlane } from '../projectView.ts'
import type { Sphere } from '../sphere.ts'
import { faceTowards } from './faceTowards.ts'
import { luma, psnr, ssim } from './likeness.ts'
import type { TileLevel } from './TileLevel.ts'

/** How like the picture a view through the tiles is. */
export interface ViewLikeness {
  readonly yaw: number
  readonly pitch: number
  /** dB, of luma. */
  readonly psnr: number
  readonly ssim: number
}

/** Straight ahead, over an edge, over a corner, behind where the picture's ends meet, and both poles. */
const DIRECTIONS = [
  [0, 0],
  [45, 0],
  [135, 35],
  [180, 0],
  [-90, -30],
  [0, 85],
  [0, -85],
] as const
const FOV = 60

/** Draws the same views from the picture and through its tiles, at the size at which a texel is about a pixel. */
export function compareViews(sphere: Sphere, level: TileLevel): readonly ViewLikeness[] {
  const side = Math.max(64, Math.round(level.size * Math.tan((FOV * Math.PI) / 360)))
  return DIRECTIONS.map(([yaw, pitch]) => {
    const view: View = { yaw, pitch, fov: FOV, width: side, height: side }
    const truth = luma(projectView(sphere, view))
    const shown = luma(throughTiles(level, view))
    return { yaw, pitch, psnr: psnr(truth, shown), ssim: ssim(truth, shown, side) }
  })
}

/** Draws a view through the tiles: one bilinear sample a pixel, as on a screen. */
export function throughTiles(level: TileLevel, view: View): Uint8Array {
  const { corner, across, down, width, height } = viewPlane(view)
  const pixels = new Uint8Array(width * height * 3)
  const colour = new Float32Array(3)
  for (let row = 0, at = 0; row < height; row++) {
    for (let column = 0; column < width; column++, at += 3) {
      const along = (axis: 0 | 1 | 2) =>
        corner[axis] + (column + 0.5) * across[axis] + (row + 0.5) * down[axis]
      const { face, s, t } = faceTowards(along(0), along(1), along(2))
      level.sample(level.tileAt(face, s, t), s, t, colour)
      for (let c = 0; c < 3; c++) pixels[at + c] = Math.round(colour[c]!)
    }
  }
  return pixels
}
