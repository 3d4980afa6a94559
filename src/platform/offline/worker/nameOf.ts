import type { Routes } from '../KeptState.ts'

const PAST_CACHES = new Set(['reload', 'no-store', 'no-cache'])

/** What is asked for, as far as it matters. */
export interface Asked {
  readonly method: string
  readonly url: string
  /** `navigate` for a page. */
  readonly mode: string
  /** `default`, or how far a cache may be trusted: what asks past caches is let through to the network. */
  readonly cache: string
}

/**
 * Which kept file answers a request, by its name in the store; undefined where the network is to answer.
 * @param scope the root of the site, ending in a slash
 */
export function nameOf(asked: Asked, scope: string, routes: Routes | undefined): string | undefined {
  if (!routes || asked.method !== 'GET' || !asked.url.startsWith(scope)) return undefined
  // A page that is loaded again says so too, and may have no network.
  if (asked.mode !== 'navigate' && PAST_CACHES.has(asked.cache)) return undefined
  const path = new URL(asked.url).pathname.slice(new URL(scope).pathname.length)
  const name = path === '' ? 'index.html' : path
  return Object.hasOwn(routes.paths, name) ? routes.paths[name] : undefined
}
