import type { Activity } from '../../../platform/index.ts'
import type { Clock } from '../../../shared/index.ts'

const TAPS = 5
const WITHIN_MS = 4000

/**
 * The hidden way to the PIN pad: five taps into the top corner at the left within four seconds, or Ctrl, Alt and K.
 * @param cornerPx how far the corner reaches from the edges
 * @returns what has to hear of everything that is done
 */
export function watchStaffGesture(
  clock: Clock,
  cornerPx: number,
  ask: () => void,
): (activity: Activity) => void {
  let taps: number[] = []
  return ({ kind, event }) => {
    if (kind === 'key' && event instanceof KeyboardEvent) {
      if (event.ctrlKey && event.altKey && event.code === 'KeyK') ask()
    } else if (kind === 'press' && event instanceof PointerEvent) {
      const isCorner = event.clientX <= cornerPx && event.clientY <= cornerPx
      const now = clock.now()
      taps = isCorner ? [...taps.filter((at) => at > now - WITHIN_MS), now] : []
      if (taps.length < TAPS) return
      taps = []
      ask()
    }
  }
}
