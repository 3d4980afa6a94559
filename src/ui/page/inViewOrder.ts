import { wrapDeg } from '../../platform/index.ts'

/** Things in the order a visitor meets them looking from left to right, the start view being the middle. */
export function inViewOrder<Thing extends { readonly yaw: number }>(
  things: readonly Thing[],
  startYaw: number,
): Thing[] {
  return things.toSorted((a, b) => wrapDeg(a.yaw - startYaw) - wrapDeg(b.yaw - startYaw))
}
