import type { Clock } from '../../../shared/index.ts'

/** Sounds are given to the browser this long before they are due, so that a busy page does not delay them. */
const AHEAD_MS = 250

/**
 * Plays something again and again.
 * @param next when it is due the next time, at or after `fromMs` of the clock; Infinity for not now: asked again later
 * @returns stops it
 */
export function repeat(
  clock: Clock,
  next: (fromMs: number) => number,
  play: (dueMs: number) => void,
): () => void {
  let cancel: () => void = () => undefined
  let fromMs = clock.now()
  const plan = (): void => {
    const dueMs = next(fromMs)
    if (dueMs === Infinity) {
      fromMs = clock.now() + AHEAD_MS * 2
      cancel = clock.after(AHEAD_MS * 2, plan)
      return
    }
    cancel = clock.after(dueMs - clock.now() - AHEAD_MS, () => {
      // A page that slept for long goes on from now, and does not make up for what it missed.
      if (dueMs > clock.now() - AHEAD_MS) play(dueMs)
      fromMs = Math.max(dueMs + 1, clock.now())
      plan()
    })
  }
  plan()
  return () => cancel()
}
