import type { Point } from './roomGeometry.ts'

/**
 * Whether a look from the origin meets a card.
 * @param ray a direction of any length
 * @param corners top left, top right, bottom right, bottom left; the card is taken for the parallelogram of the
 *   first, second and fourth
 */
export function hitCard(ray: Readonly<Point>, corners: readonly Readonly<Point>[]): boolean {
  const [a, b, , d] = corners as readonly [Point, Point, Point, Point]
  const across: Point = [b[0] - a[0], b[1] - a[1], b[2] - a[2]]
  const down: Point = [d[0] - a[0], d[1] - a[1], d[2] - a[2]]
  // Cramer's rule on  distance · ray − u · across − v · down = a.
  const whole = triple(ray, across, down)
  if (Math.abs(whole) < 1e-9) return false
  const distance = triple(a, across, down) / whole
  const u = -triple(ray, a, down) / whole
  const v = -triple(ray, across, a) / whole
  return distance > 0 && u >= 0 && u <= 1 && v >= 0 && v <= 1
}

function triple(a: Readonly<Point>, b: Readonly<Point>, c: Readonly<Point>): number {
  return (
    a[0] * (b[1] * c[2] - b[2] * c[1]) +
    a[1] * (b[2] * c[0] - b[0] * c[2]) +
    a[2] * (b[0] * c[1] - b[1] * c[0])
  )
}
