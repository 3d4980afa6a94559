import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

/** Sixteen hex digits of a script's SHA-256: enough to see that it changed. Undefined when it is gone. */
export function hashScript(file: string): string | undefined {
  if (!existsSync(file)) return undefined
  return createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 16)
}

/**
 * SHA-256 over the names and contents of all files of a folder, whatever their order on disk. Undefined when there is
 * no such folder or nothing in it.
 */
export function hashFolder(folder: string): string | undefined {
  if (!existsSync(folder)) return undefined
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .toSorted()
  if (files.length === 0) return undefined
  const digest = createHash('sha256')
  for (const name of files)
    digest
      .update(`${name}\0`)
      .update(readFileSync(join(folder, name)))
      .update('\0')
  return digest.digest('hex')
}
