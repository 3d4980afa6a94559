import type { Clock } from '../../shared/index.ts'
import { parseBuild, type BuildManifest } from './buildManifest.ts'
import { ProblemError, type Problem } from './Problem.ts'
import { waitFor } from './waitFor.ts'

const PATIENCE_MS = 20_000

/**
 * Asks the server which build it has now.
 * @throws ProblemError, `blocked` where something else answers
 */
export async function askBuild(
  fetch: (url: string, init: RequestInit) => Promise<Response>,
  base: string,
  clock: Clock,
): Promise<BuildManifest> {
  const controller = new AbortController()
  const done = new AbortController()
  waitFor(clock, PATIENCE_MS, done.signal).then(
    () => controller.abort(),
    () => undefined,
  )
  let problem: Problem = { kind: 'offline' }
  try {
    const response = await fetch(`${base}build.json`, {
      signal: controller.signal,
      mode: 'same-origin',
      credentials: 'same-origin',
      redirect: 'manual',
      cache: 'no-cache',
    })
    problem = { kind: 'blocked', domain: new URL(base).host }
    if (response.status === 429 || response.status >= 500) problem = { kind: 'busy', retryAfterMs: null }
    if (response.status === 404) problem = { kind: 'missing', path: 'build.json' }
    if (response.ok) return parseBuild(await response.json())
  } catch {
    // What it was is known by how far it came.
  } finally {
    done.abort()
  }
  throw new ProblemError(problem)
}
