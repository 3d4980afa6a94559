import { angleBetween, pointOn, type Point } from './roomGeometry.ts'

/** Sharp on common screens at the usual field of view, and on most at the narrowest. */
const PX_PER_DEGREE = 32
const MOST_PX = 1024
const LEAST_PX = 32

/** The canvas for a surface: as many pixels as the angle it fills deserves, in the surface's own proportions. */
export function canvasSize(corners: readonly Readonly<Point>[]): { width: number; height: number } {
  const across = angleBetween(pointOn(corners, 0, 0.5), pointOn(corners, 1, 0.5))
  const upward = angleBetween(pointOn(corners, 0.5, 0), pointOn(corners, 0.5, 1))
  const proportion = length(corners, 'across') / length(corners, 'upward')
  // A surface seen from the side keeps its proportions: the better-seen direction decides.
  const wide = Math.max(across, upward * proportion) * PX_PER_DEGREE
  const tall = wide / proportion
  const scale = Math.min(1, MOST_PX / Math.max(wide, tall))
  const px = (size: number): number => Math.max(LEAST_PX, Math.round(size * scale))
  return { width: px(wide), height: px(tall) }
}

function length(corners: readonly Readonly<Point>[], way: 'across' | 'upward'): number {
  const from = way === 'across' ? pointOn(corners, 0, 0.5) : pointOn(corners, 0.5, 0)
  const to = way === 'across' ? pointOn(corners, 1, 0.5) : pointOn(corners, 0.5, 1)
  return Math.hypot(from[0] - to[0], from[1] - to[1], from[2] - to[2])
}
