import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** Every file below `folder`, as paths from it with `/`, in the order of their names. */
export function listFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => name.replaceAll('\\', '/'))
    .toSorted()
}
