import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** The first of these commands that is on the PATH, as a whole path; undefined when none is. */
export function findCommand(names: readonly string[]): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '')
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => existsSync(path))
}
