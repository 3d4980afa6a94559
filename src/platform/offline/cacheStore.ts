import type { FileStore } from './FileStore.ts'
import { ProblemError } from './Problem.ts'

/** All that is kept for use without a network lies in this one cache, so that it goes, or stays, together. */
export const CACHE = 'alongside-kept'
const WHOLE = '/kept/'
const BEGUN = '/begun/'
const NOTE = '/note/'

/** The part of the browser's cache that is used. */
export type KeptCache = Pick<Cache, 'match' | 'put' | 'delete' | 'keys'>

/** Keeps files in the browser's cache: bytes and headers, ready to be answered with. */
export function createCacheStore(cache: KeptCache): FileStore {
  const names = async (prefix: string): Promise<string[]> =>
    (await cache.keys())
      .map(({ url }) => new URL(url).pathname)
      .filter((path) => path.startsWith(prefix))
      .map((path) => path.slice(prefix.length))

  const put = async (path: string, bytes: BodyInit, headers: Record<string, string>): Promise<void> => {
    try {
      await cache.put(path, new Response(bytes, { headers }))
    } catch (error) {
      if (error instanceof Error && error.name === 'QuotaExceededError')
        throw new ProblemError({ kind: 'full', needBytes: 0, freeBytes: null })
      throw error
    }
  }
  const begunPieces = async (sha256: string): Promise<number[]> =>
    (await names(`${BEGUN}${sha256}/`)).map(Number).sort((a, b) => a - b)

  const store: FileStore = {
    held: async () => new Set(await names(WHOLE)),
    put: (sha256, { bytes, headers }) =>
      put(WHOLE + sha256, bytes, { ...headers, 'content-length': String(bytes.byteLength) }),
    async get(sha256) {
      const found = await cache.match(WHOLE + sha256)
      if (!found) return undefined
      return { bytes: new Uint8Array(await found.arrayBuffer()), headers: Object.fromEntries(found.headers) }
    },
    async begun(sha256) {
      const pieces: Uint8Array[] = []
      let end = 0
      for (const offset of await begunPieces(sha256)) {
        const found = offset === end ? await cache.match(`${BEGUN}${sha256}/${offset}`) : undefined
        if (!found) break
        pieces.push(new Uint8Array(await found.arrayBuffer()))
        end += pieces.at(-1)!.byteLength
      }
      return new Uint8Array(await new Blob(pieces as BlobPart[]).arrayBuffer())
    },
    append: (sha256, offset, bytes) => put(`${BEGUN}${sha256}/${offset}`, bytes, {}),
    async dropBegun(sha256) {
      for (const offset of await begunPieces(sha256)) await cache.delete(`${BEGUN}${sha256}/${offset}`)
    },
    async dropAllBut(wanted) {
      for (const name of await names(WHOLE)) if (!wanted.has(name)) await cache.delete(WHOLE + name)
      for (const name of await names(BEGUN))
        if (!wanted.has(name.split('/')[0]!)) await cache.delete(BEGUN + name)
    },
    async readNote(name) {
      try {
        const found = await cache.match(NOTE + name)
        return found && ((await found.json()) as unknown)
      } catch {
        return undefined
      }
    },
    writeNote: (name, value) =>
      put(NOTE + name, JSON.stringify(value), { 'content-type': 'application/json' }),
  }
  return store
}
