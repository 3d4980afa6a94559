export const FOREVER = 'public, max-age=31536000, immutable'
export const ASK_FIRST = 'no-cache'
/** For what is not there: it may be tomorrow. */
export const NEVER = 'no-store'

/**
 * Paths that carry a hash of the content, as the build writes it (`app/main-Bq3xY_1z.js`) or ingest does
 * (`odp/odp-4/3f9a…/0.webp`). In the common part of what browsers, nginx and Caddy understand.
 */
export const HASHED = String.raw`^/app/|/[0-9a-f]{8,64}/|[-.][0-9a-f]{8,64}\.[a-z0-9]+$`

const hashed = new RegExp(HASHED)

/**
 * How long a browser may keep what lies at `path` without asking: for ever where the name carries a hash of the
 * content, else not at all (it may keep a copy, and asks whether that still stands).
 */
export function cacheControl(path: string): string {
  return hashed.test(path) ? FOREVER : ASK_FIRST
}
