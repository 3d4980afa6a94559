import type { Clock, Disposable } from '../../shared/index.ts'

/** A lock that was given up, or refused, is asked for again after this long, in milliseconds. */
const AGAIN_MS = 5000

/** The part of the browser's wake lock that is used; a test gives its own. */
export interface WakeLocks {
  request(type: 'screen'): Promise<{
    readonly released: boolean
    release(): Promise<void>
    addEventListener(name: 'release', listener: () => void): void
  }>
}

/**
 * Keeps the screen on. A lock that the system takes away cannot be used again, so a new one is asked for whenever the
 * page is seen again or the lock goes. Where a browser has none, nothing happens: the device's own settings decide.
 */
export function holdAwake(
  clock: Clock,
  locks: WakeLocks | undefined = (navigator as { wakeLock?: WakeLocks }).wakeLock,
): Disposable {
  let lock: Awaited<ReturnType<WakeLocks['request']>> | undefined
  let asking = false
  let disposed = false
  let stopTimer: (() => void) | undefined

  const later = (): void => {
    stopTimer?.()
    stopTimer = clock.after(AGAIN_MS, () => void hold())
  }
  const hold = async (): Promise<void> => {
    if (!locks || disposed || asking || document.visibilityState !== 'visible') return
    if (lock && !lock.released) return
    asking = true
    try {
      lock = await locks.request('screen')
      if (disposed) await lock.release()
      else lock.addEventListener('release', () => !disposed && void hold())
    } catch {
      // Low battery, say: it may be given later.
      later()
    } finally {
      asking = false
    }
  }
  const seen = (): void => void hold()
  document.addEventListener('visibilitychange', seen)
  void hold()
  return {
    dispose() {
      disposed = true
      stopTimer?.()
      document.removeEventListener('visibilitychange', seen)
      lock?.release().catch(() => undefined)
    },
  }
}
