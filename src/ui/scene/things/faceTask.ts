import type { TaskView } from '../../../experience/index.ts'
import type { Direction } from '../../../manifest/index.ts'
import { wrapDeg } from '../../../platform/index.ts'

/** How far above the middle of the view things come, so that the words at the bottom do not cover them, in degrees. */
const ABOVE_DEG = 9
/** The part of half the view, across and downwards, where a thing counts as well seen. */
const WELL_ACROSS = 0.65
const WELL_DOWN = 0.35

/** Half the view's width and height, in degrees. */
export interface HalfView {
  readonly across: number
  readonly upward: number
}

/**
 * Where to look when a step of a task begins with nothing of it well in view: at its nearest thing, and those about it.
 * Nowhere, where something is well in view, where there is a board, or where something is to be found.
 */
export function faceTask(
  { targets }: Pick<TaskView, 'targets'>,
  look: Direction,
  half: HalfView,
): Direction | undefined {
  const open: Direction[] = []
  for (const { at, within, state } of targets) {
    if (state === 'off' || state === 'done') continue
    if (at === undefined || within !== undefined) return undefined
    open.push(at)
  }
  const offOf = (at: Direction): number => wrapDeg(at.yaw - look.yaw)
  const isWellSeen = (at: Direction): boolean =>
    Math.abs(offOf(at)) < half.across * WELL_ACROSS && look.pitch - at.pitch < half.upward * WELL_DOWN
  const nearest = open.toSorted((a, b) => Math.abs(offOf(a)) - Math.abs(offOf(b)))[0]
  if (!nearest || open.some(isWellSeen)) return undefined
  const near = open.filter(({ yaw }) => Math.abs(wrapDeg(yaw - nearest.yaw)) < half.across)
  const mean = (read: (at: Direction) => number): number =>
    near.reduce((sum, at) => sum + read(at), 0) / near.length
  const yaw = nearest.yaw + mean((at) => wrapDeg(at.yaw - nearest.yaw))
  return { yaw, pitch: mean(({ pitch }) => pitch) - ABOVE_DEG }
}
