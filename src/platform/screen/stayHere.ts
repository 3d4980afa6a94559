import type { Disposable } from '../../shared/index.ts'

/** Where this visit to the page stands in the history. */
const HERE = { here: true }

/**
 * Makes the way back lead nowhere: a swipe or a mouse's button would else leave the page. Nothing that a visitor does
 * is written into the history.
 */
export function stayHere(): Disposable {
  const stay = (): void => history.pushState(HERE, '')
  if ((history.state as { here?: boolean } | null)?.here !== true) stay()
  window.addEventListener('popstate', stay)
  return { dispose: () => window.removeEventListener('popstate', stay) }
}
