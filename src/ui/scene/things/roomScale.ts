/** What letters of 1.5 degrees measure at least on the screen, in CSS pixels. */
const LEAST_PX = 15
const LETTERS_DEG = 1.5
const MOST = 1.7

/**
 * How much larger markers stand on a screen that shows few pixels a degree (a phone), so that they can be read and hit.
 * @param heightPx height of the picture in CSS pixels
 * @param fovDeg its vertical field of view
 * @param textSize how much larger than usual the visitor wants letters
 */
export function roomScale(heightPx: number, fovDeg: number, textSize: number): number {
  const rad = Math.PI / 180
  const pxPerDeg = (heightPx / 2 / Math.tan((fovDeg * rad) / 2)) * rad
  const wanted = LEAST_PX / (LETTERS_DEG * Math.max(1, pxPerDeg))
  return Math.round(Math.min(MOST, Math.max(1, wanted) * textSize) * 10) / 10
}
