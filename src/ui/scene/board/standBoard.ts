import type { Direction } from '../../../manifest/index.ts'
import { cardAt, pointOn, type Point } from '../roomGeometry.ts'
import type { BoardPlan, Rect } from './BoardPlan.ts'

/** Arm's length: handed over, not hung on a wall. */
const DISTANCE_M = 1.4
/** Its middle stands a little above where one looks, so that the words beneath it stay free. */
const LIFT_DEG = 7
const HIGHEST_DEG = 14
const LOWEST_DEG = -4
/** The highest it may be in the view, as part of the view's height. */
const MOST_HIGH = 0.62

/** A board standing in the room: where its parts are. */
export interface StoodBoard {
  readonly corners: readonly Point[]
  /** The corners of a part of the board, with some margin round it. */
  part(rect: Rect, margin?: number): Point[]
}

/**
 * Stands a board where the visitor looked when it was handed over: level, and no higher than the view has room for.
 * @param anchor where the visitor looked, in degrees
 * @param fovDeg the view's vertical field of view
 */
export function standBoard(
  plan: Pick<BoardPlan, 'width' | 'height'>,
  anchor: Direction,
  fovDeg: number,
): StoodBoard {
  const fit = Math.min(1, (fovDeg * MOST_HIGH) / plan.height)
  const pitch = Math.max(LOWEST_DEG, Math.min(HIGHEST_DEG, anchor.pitch + LIFT_DEG))
  const place = { yaw: anchor.yaw, pitch, distance: DISTANCE_M }
  const corners = cardAt(place, plan.width * fit, plan.height * fit)
  return {
    corners,
    part({ x, y, width, height }, margin = 0) {
      const [left, right] = [(x - margin) / plan.width, (x + width + margin) / plan.width]
      const [top, bottom] = [(y - margin) / plan.height, (y + height + margin) / plan.height]
      return [
        pointOn(corners, left, top),
        pointOn(corners, right, top),
        pointOn(corners, right, bottom),
        pointOn(corners, left, bottom),
      ]
    },
  }
}
