import type { Clock, Disposable, Emitter } from '../../../../shared/index.ts'

const AGAIN_MS = 60_000
const GONE_MS = 15_000

/** The part of a viewer that is watched. */
export interface WatchedViewer {
  readonly events: Pick<Emitter<{ contextLost: undefined; contextRestored: undefined }>, 'on'>
}

/**
 * Watches the graphics: one lost context comes back by itself; a second within a minute, or one that does not come
 * back, will not.
 * @param clock real time: a faster story does not make graphics fail sooner
 */
export function watchContext(viewer: WatchedViewer, clock: Clock, giveUp: (why: string) => void): Disposable {
  let lastMs = -Infinity
  let stopTimer: (() => void) | undefined
  const offs = [
    viewer.events.on('contextLost', () => {
      const isAgain = clock.now() - lastMs < AGAIN_MS
      lastMs = clock.now()
      if (isAgain) return giveUp('the graphics were lost twice within a minute')
      stopTimer?.()
      stopTimer = clock.after(GONE_MS, () => giveUp('the graphics did not come back'))
    }),
    viewer.events.on('contextRestored', () => stopTimer?.()),
  ]
  return {
    dispose() {
      stopTimer?.()
      for (const off of offs) off()
    },
  }
}
