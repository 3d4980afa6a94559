const FOREVER = 'public, max-age=31536000, immutable'
const ASK_FIRST = 'no-cache'

/** A hash of the content, as the build writes it (`app/main-Bq3xY_1z.js`) or ingest does (`odp/odp-4/3f9a…/0.webp`). */
const HASHED = /^\/app\/|\/[0-9a-f]{8,64}\/|[-.][0-9a-f]{8,64}\.[a-z0-9]+$/

/**
 * How long a browser may keep what lies at `path` without asking: for ever where the name carries a hash of the
 * content, else not at all (it may keep a copy, and asks whether that still stands).
 */
export function cacheControl(path: string): string {
  return HASHED.test(path) ? FOREVER : ASK_FIRST
}
