const LEAST_PX = 44
const TARGET_MM = 20
const MM_PER_INCH = 25.4

/** How large what is pressed has to be, in CSS px: 20 mm on a screen of so many pixels an inch, and never under 44. */
export function targetPx(ppi: number, pixelRatio: number = devicePixelRatio): number {
  return Math.max(LEAST_PX, Math.ceil((TARGET_MM / MM_PER_INCH) * (ppi / pixelRatio)))
}
