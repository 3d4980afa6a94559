import { realpath, stat } from 'node:fs/promises'
import { join, sep } from 'node:path'

/** A file that may be sent. */
export interface FoundFile {
  readonly path: string
  readonly sizeBytes: number
  readonly modifiedMs: number
}

/**
 * The file in `root` that a request path names, or undefined when there is none that may be sent: nothing outside
 * `root` (not by `..`, not by a link), no hidden file, no directory. `/` is `/index.html`.
 * @param root a real path, without links
 * @param path the path of the address, still percent-encoded
 */
export async function findFile(root: string, path: string): Promise<FoundFile | undefined> {
  const name = decode(path === '/' ? '/index.html' : path)
  if (name === undefined) return undefined
  const segments = name.split('/').slice(1)
  if (segments.some((segment) => segment === '' || segment.startsWith('.') || /[\\\0:]/.test(segment)))
    return undefined
  try {
    const real = await realpath(join(root, ...segments))
    if (!real.startsWith(root + sep)) return undefined
    const found = await stat(real)
    return found.isFile() ? { path: real, sizeBytes: found.size, modifiedMs: found.mtimeMs } : undefined
  } catch {
    return undefined
  }
}

function decode(path: string): string | undefined {
  try {
    return decodeURIComponent(path)
  } catch {
    return undefined
  }
}
