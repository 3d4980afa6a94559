/**
 * Why files do not come:
 * - `offline`: no answer, or a broken one; may pass
 * - `busy`: the server asks for patience (429, 5xx); may pass
 * - `blocked`: something on the way answers in the place of the site: a filter's page, or a redirect elsewhere
 * - `damaged`: twice, something else came than the build has
 * - `missing`: the server has no such file (any more)
 * - `full`: there is no room on the device
 */
export type Problem =
  | { readonly kind: 'offline' }
  | { readonly kind: 'busy'; readonly retryAfterMs: number | null }
  | { readonly kind: 'blocked'; readonly domain: string }
  | { readonly kind: 'damaged'; readonly path: string }
  | { readonly kind: 'missing'; readonly path: string }
  | { readonly kind: 'full'; readonly needBytes: number; readonly freeBytes: number | null }

/** A problem that is thrown; never shown as it is. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError'
  readonly problem: Problem

  constructor(problem: Problem) {
    super(`Keeping files: ${problem.kind}`)
    this.problem = problem
  }
}

/** What was thrown, as a problem; something unforeseen counts as a bad connection, which is tried again. */
export function problemOf(error: unknown): Problem {
  return error instanceof ProblemError ? error.problem : { kind: 'offline' }
}
