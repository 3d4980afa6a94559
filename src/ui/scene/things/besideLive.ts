import type { Direction } from '../../../manifest/index.ts'

/** A board half as wide as this fits beside a thing, in degrees; a view half as wide as this has room for both. */
const BOARD_HALF_DEG = 22
const WIDE_HALF_DEG = 40
/** Round the thing. */
const CLEAR_DEG = 6
/** Above it, where there is no room beside it. */
const ABOVE_DEG = 24
/** How far to the board's side the view faces, so that both are well seen. */
const SHARE = 0.55

/**
 * Where a board stands so that it does not cover what shows in the room how the task stands, and where to look to see
 * both. @param halfDeg half the view's width
 */
export function besideLive(
  live: Direction,
  halfDeg: number,
): { readonly board: Direction; readonly look: Direction } {
  if (halfDeg < WIDE_HALF_DEG)
    return {
      board: { yaw: live.yaw, pitch: live.pitch + ABOVE_DEG },
      look: { yaw: live.yaw, pitch: live.pitch + 6 },
    }
  const away = BOARD_HALF_DEG + CLEAR_DEG
  return {
    board: { yaw: live.yaw - away, pitch: live.pitch - 1 },
    look: { yaw: live.yaw - away * SHARE, pitch: live.pitch },
  }
}
