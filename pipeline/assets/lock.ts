import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import * as v from 'valibot'

/** The lock file: what every committed picture was made from, and what came out. */
export const LOCK_FILE = 'pipeline/assets.lock.json'

const entry = v.strictObject({
  /** Script, below pipeline/blender → sixteen hex digits of its SHA-256 when the picture was made. */
  inputs: v.record(v.string(), v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/))),
  /** SHA-256 of the picture's folder in assets/. */
  outputs: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  /**
   * Scripts that have changed since and why the picture was kept all the same, with their hashes at that time: said by
   * a person with `--keep`. Any further change makes the picture stale again.
   */
  kept: v.optional(v.strictObject({ why: v.string(), inputs: v.record(v.string(), v.string()) })),
})

const lock = v.strictObject({ format: v.literal(1), pictures: v.record(v.string(), entry) })

export type LockEntry = v.InferOutput<typeof entry>
export type Lock = v.InferOutput<typeof lock>

/** Reads the lock file of the project at `root`; an empty one if there is none. Throws what is wrong with it. */
export function readLock(root: string): Lock {
  const file = join(root, LOCK_FILE)
  if (!existsSync(file)) return { format: 1, pictures: {} }
  return parseLock(readFileSync(file, 'utf8'))
}

/** Checks the text of a lock file. */
export function parseLock(text: string): Lock {
  const answer = v.safeParse(lock, JSON.parse(text))
  if (answer.success) return answer.output
  const [issue] = answer.issues
  throw new Error(
    `${LOCK_FILE}: ${v.getDotPath(issue) ?? '$'}: ${issue.message}. Make it again: npm run assets`,
  )
}

/** Writes the lock file, entries in alphabetical order, so that two people's changes merge. */
export function writeLock(root: string, { pictures }: Lock): void {
  const sorted = Object.fromEntries(
    Object.entries(pictures)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, { inputs, ...rest }]) => [name, { inputs: byName(inputs), ...rest }]),
  )
  writeFileSync(join(root, LOCK_FILE), `${JSON.stringify({ format: 1, pictures: sorted }, null, 2)}\n`)
}

function byName(hashes: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(hashes).toSorted(([a], [b]) => (a < b ? -1 : 1)))
}
