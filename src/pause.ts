import type { Viewer } from './viewer/index.ts'

/** Lets frames and input through between two pieces of work. */
export function pause(viewer: Viewer): Promise<void> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), { timeout: 500 })
    else viewer.clock.after(50, resolve)
  })
}
