const RAD = Math.PI / 180
/** One notch of a common wheel (100 px) changes the picture's size by an eighth. */
const WHEEL_PER_PX = 0.00125
/** A trackpad's pinch arrives as a wheel with the control key and small steps. */
const PINCH_PER_PX = 0.01
const LINE_PX = 16
const PAGE_PX = 400

/** The field of view (degrees) whose picture is `scale` times as large as the one of `fovDeg`. */
export function magnify(fovDeg: number, scale: number): number {
  return (2 * Math.atan(Math.tan((fovDeg * RAD) / 2) / scale)) / RAD
}

/**
 * How much larger a turn of the wheel makes the picture.
 * @param delta `WheelEvent.deltaY`
 * @param mode `WheelEvent.deltaMode`: 0 pixels, 1 lines, 2 pages
 * @param pinched `WheelEvent.ctrlKey`
 */
export function wheelScale(delta: number, mode: number, pinched: boolean): number {
  const px = delta * (mode === 1 ? LINE_PX : mode === 2 ? PAGE_PX : 1)
  // One event must not throw the view from one limit to the other, whatever a driver reports.
  const bounded = Math.max(-400, Math.min(400, px))
  return Math.exp(-bounded * (pinched ? PINCH_PER_PX : WHEEL_PER_PX))
}
