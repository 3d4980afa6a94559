import type { TaskView } from '../../../experience/index.ts'
import type { Direction } from '../../../manifest/index.ts'
import { wrapDeg } from '../../../platform/index.ts'

/** How far above the middle of the view a thing comes, so that the words at the bottom do not cover it. In degrees. */
const ABOVE_DEG = 9

/**
 * Where to look when a step of a task begins with nothing of it in view: at its nearest thing. Nowhere, where something
 * is in view, where there is a board, or where something is to be found.
 * @param halfDeg half the width of the view, in degrees
 */
export function faceTask(
  { targets }: Pick<TaskView, 'targets'>,
  look: Direction,
  halfDeg: number,
): Direction | undefined {
  let nearest: Direction | undefined
  let least = Infinity
  for (const { at, within, state } of targets) {
    if (at === undefined || within !== undefined) return undefined
    if (state === 'off' || state === 'done') continue
    const off = Math.abs(wrapDeg(at.yaw - look.yaw))
    if (off < least) {
      least = off
      nearest = at
    }
  }
  if (!nearest || least < halfDeg * 0.9) return undefined
  return { yaw: nearest.yaw, pitch: nearest.pitch - ABOVE_DEG }
}
