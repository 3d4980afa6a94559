import type { Point } from './roomGeometry.ts'

/**
 * Whether a look from the origin meets a card. Allocates nothing.
 * @param ray a direction of any length
 * @param corners top left, top right, bottom right, bottom left; the card is taken for the parallelogram of the
 *   first, second and fourth
 */
export function hitCard(ray: Readonly<Point>, corners: readonly Readonly<Point>[]): boolean {
  const a = corners[0]!
  const across = corners[1]!
  const down = corners[3]!
  // Cramer's rule on  distance · ray − u · (across − a) − v · (down − a) = a, each product taken apart by its sums.
  const aAcrossDown = triple(a, across, down)
  const rayAcrossDown = triple(ray, across, down)
  const rayAcrossA = triple(ray, across, a)
  const rayADown = triple(ray, a, down)
  const whole = rayAcrossDown - rayAcrossA - rayADown
  if (Math.abs(whole) < 1e-9) return false
  const u = -rayADown / whole
  const v = -rayAcrossA / whole
  return aAcrossDown / whole > 0 && u >= 0 && u <= 1 && v >= 0 && v <= 1
}

function triple(a: Readonly<Point>, b: Readonly<Point>, c: Readonly<Point>): number {
  return (
    a[0] * (b[1] * c[2] - b[2] * c[1]) +
    a[1] * (b[2] * c[0] - b[0] * c[2]) +
    a[2] * (b[0] * c[1] - b[1] * c[0])
  )
}
