import type { Clock, Disposable } from '../../../../shared/index.ts'

const LOOK_MS = 1000
const LIMIT_MS = 10_000

/** The part of a frame loop that is watched. */
export interface WatchedLoop {
  /** A frame was asked for and has not come. */
  readonly owed: boolean
  /** Frames that have run so far. */
  readonly count: number
}

/**
 * The watchdog: frames that are owed and do not come for ten seconds never will.
 * @param clock real time
 * @param isSeen whether the page is seen: one that is not gets no frames, and that is right
 */
export function watchFrames(
  loop: WatchedLoop,
  clock: Clock,
  isSeen: () => boolean,
  giveUp: (why: string) => void,
): Disposable {
  let stillMs = 0
  let before = loop.count
  let atMs = clock.now()
  let stop = clock.after(LOOK_MS, look)
  function look(): void {
    stop = clock.after(LOOK_MS, look)
    const now = clock.now()
    // A device that slept has not been without frames for all that time.
    const passed = Math.min(now - atMs, 2 * LOOK_MS)
    atMs = now
    const isStill = loop.owed && loop.count === before && isSeen()
    before = loop.count
    stillMs = isStill ? stillMs + passed : 0
    if (stillMs >= LIMIT_MS) {
      stillMs = 0
      giveUp('no frame came for ten seconds')
    }
  }
  return { dispose: () => stop() }
}
