import type { Clock } from '../../shared/index.ts'

/** Resolves after some of the clock's time. @throws what `signal` was aborted with */
export function waitFor(clock: Clock, delayMs: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason as Error)
    const abort = (): void => {
      stop()
      reject(signal.reason as Error)
    }
    const stop = clock.after(delayMs, () => {
      signal.removeEventListener('abort', abort)
      resolve()
    })
    signal.addEventListener('abort', abort)
  })
}
