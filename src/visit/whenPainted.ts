import type { Clock } from '../shared/index.ts'

/** A browser that does not tell has painted by then. */
const PATIENCE_MS = 160

/**
 * Calls `run` once when the page's first picture is really on the screen, or a little later where the browser does not
 * tell. Making a graphics context keeps the same processor busy that has to put that picture there: begun two frames
 * earlier, it delayed the picture by a fifth of a second. A page in the background paints nothing; there the time
 * decides.
 */
export function whenPainted(clock: Clock, run: () => void): void {
  let done = false
  const once = (): void => {
    if (done) return
    done = true
    observer?.disconnect()
    run()
  }
  const observer = paintObserver(once)
  clock.after(PATIENCE_MS, once)
}

function paintObserver(painted: () => void): PerformanceObserver | undefined {
  if (!PerformanceObserver.supportedEntryTypes.includes('paint')) return undefined
  const observer = new PerformanceObserver((list) => {
    if (list.getEntriesByName('first-contentful-paint').length > 0) painted()
  })
  observer.observe({ type: 'paint', buffered: true })
  return observer
}
