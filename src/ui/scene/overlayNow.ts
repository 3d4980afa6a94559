import type { Play } from '../../experience/index.ts'
import { AT_REST, type OverlayNow } from './createPaint.ts'

/** What the task that is being played in a room shows on its surfaces: counts on a board, a sign on a camera screen. */
export function overlayNow(play: Pick<Play, 'taskView'>, scene: string): OverlayNow {
  const view = play.taskView()
  if (view?.scene !== scene) return AT_REST
  const counts = view.readouts.filter(({ kind }) => kind === 'count')
  const shift = view.readouts.find(({ kind }) => kind === 'value')
  return {
    counts: Object.fromEntries(counts.map(({ id, value }) => [id, value ?? 0])),
    sign: view.readouts.some(({ kind }) => kind === 'sign'),
    off: shift === undefined ? AT_REST.off : (shift.value ?? 0) - (shift.of ?? 0),
  }
}
