import { existsSync, rmSync } from 'node:fs'
import { mkdir, readdir, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { IngestError } from './IngestError.ts'

/**
 * A folder beside the target in which everything is made first, so that the target never holds anything half done.
 * States: open → committed or discarded. Its name tells whose it is, so that what a killed run left is swept up by
 * the next one.
 */
export class Staging {
  readonly folder: string
  readonly #target: string
  /** The outermost folder that had to be made for the target to have a place. */
  readonly #made: string | undefined

  private constructor(target: string, folder: string, made: string | undefined) {
    this.#target = target
    this.folder = folder
    this.#made = made
  }

  /** Throws `unwritable`. */
  static async open(target: string): Promise<Staging> {
    const parent = dirname(target)
    const prefix = `.${basename(target)}.ingest-`
    try {
      const made = await mkdir(parent, { recursive: true })
      await sweep(parent, prefix)
      const folder = join(parent, `${prefix}${process.pid}`)
      await mkdir(folder)
      return new Staging(target, folder, made)
    } catch (cause) {
      throw writeError(cause, target)
    }
  }

  /**
   * Moves everything to the target; `last` names the file that makes the rest count (the description), moved after
   * all else, so that a reader sees the old panorama or the new one, whole. Then removes `old` from the target.
   */
  async commit(last: string, old: readonly string[]): Promise<void> {
    if (!existsSync(this.#target)) return rename(this.folder, this.#target)
    const names = await readdir(this.folder)
    for (const name of [...names.filter((each) => each !== last), last]) {
      const to = join(this.#target, name)
      // A folder cannot take the place of one that holds something (the same tiles, perhaps damaged): move that away.
      if (!name.includes('.') && existsSync(to)) await rename(to, join(this.folder, `replaced-${name}`))
      await rename(join(this.folder, name), to)
    }
    for (const name of old) {
      if (!names.includes(name)) await rm(join(this.#target, name), { recursive: true, force: true })
    }
    await rm(this.folder, { recursive: true, force: true })
  }

  /** Leaves no trace of what was not committed. */
  discard(): void {
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 3 })
    if (this.#made !== undefined && !existsSync(this.#target))
      rmSync(this.#made, { recursive: true, force: true })
  }
}

/** Removes what runs that are no longer alive have left. */
async function sweep(parent: string, prefix: string): Promise<void> {
  for (const name of await readdir(parent)) {
    if (!name.startsWith(prefix)) continue
    if (!isAlive(Number(name.slice(prefix.length))))
      await rm(join(parent, name), { recursive: true, force: true })
  }
}

function isAlive(pid: number): boolean {
  if (pid === process.pid) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** Turns what the system says about a failed write into a sentence; anything else passes unchanged. */
export function writeError(cause: unknown, path: string): unknown {
  const code = (cause as NodeJS.ErrnoException | undefined)?.code
  if (code === 'ENOSPC' || code === 'EDQUOT') return new IngestError('no-room', { path }, { cause })
  if (code !== undefined && /^E(?:ACCES|PERM|ROFS|NOTDIR|EXIST|ISDIR|NOENT|NAMETOOLONG)$/.test(code)) {
    return new IngestError('unwritable', { path, reason: code }, { cause })
  }
  return cause
}
