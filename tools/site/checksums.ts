import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { listFiles } from './listFiles.ts'

/** The list of a build's files with their SHA-256, in the root of the build. */
export const CHECKSUMS = 'SHA256SUMS'

/** The list as `sha256sum --check SHA256SUMS` reads it: every file but the list itself. */
export function checksums(dist: string): string {
  const lines = listFiles(dist)
    .filter((name) => name !== CHECKSUMS)
    .map((name) => `${sha256(join(dist, name))}  ${name}\n`)
  return lines.join('')
}

/** What does not fit a list: files that changed, are missing, or were added. */
export function verifyChecksums(dist: string, list: string): readonly string[] {
  const wanted = new Map(readList(list).map(({ name, hash }) => [name, hash]))
  const found = new Map(readList(checksums(dist)).map(({ name, hash }) => [name, hash]))
  return [...new Set([...wanted.keys(), ...found.keys()])].flatMap((name) => {
    if (!found.has(name)) return [`${name} is missing`]
    if (!wanted.has(name)) return [`${name} is not in the list`]
    return found.get(name) === wanted.get(name) ? [] : [`${name} is not what it was`]
  })
}

function readList(list: string): { readonly hash: string; readonly name: string }[] {
  return [...list.matchAll(/^([0-9a-f]{64}) [ *](.+)$/gm)].map(([, hash = '', name = '']) => ({ hash, name }))
}

function sha256(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex')
}
