import type { Way } from '../../manifest/index.ts'
import { wrapDeg } from '../../platform/index.ts'

/** Ways in the order a visitor meets them looking from left to right, the start view being the middle. */
export function sortWays(ways: readonly Way[], startYaw: number): Way[] {
  return ways.toSorted((a, b) => wrapDeg(a.yaw - startYaw) - wrapDeg(b.yaw - startYaw))
}
