import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/**
 * When the newest thing at or under `path` changed, in ms since 1970; 0 when there is nothing. Folders count too:
 * their date tells that a file was removed.
 */
export function newestChangeMs(path: string): number {
  const found = statSync(path, { throwIfNoEntry: false })
  if (!found) return 0
  if (!found.isDirectory()) return found.mtimeMs
  return readdirSync(path).reduce(
    (newest, name) => Math.max(newest, newestChangeMs(join(path, name))),
    found.mtimeMs,
  )
}
