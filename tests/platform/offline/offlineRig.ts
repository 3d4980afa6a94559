import { createHash } from 'node:crypto'
import type { BuildManifest, KeptFile } from '../../../src/platform/offline/buildManifest.ts'
import { createCacheStore, type KeptCache } from '../../../src/platform/offline/cacheStore.ts'
import { Keeper, type KeeperParts } from '../../../src/platform/offline/Keeper.ts'
import type { PackView } from '../../../src/platform/offline/OfflinePort.ts'
import { viewOf } from '../../../src/platform/offline/viewOf.ts'
import { createManualClock, type ManualClock } from '../../../src/shared/index.ts'

export const BASE = 'https://alongside.example/'

/** A browser's cache, in memory. */
export function fakeCache(): KeptCache & { readonly entries: Map<string, Response> } {
  const entries = new Map<string, Response>()
  const key = (request: RequestInfo | URL): string =>
    new URL(typeof request === 'string' ? request : request instanceof URL ? request.href : request.url, BASE)
      .href
  return {
    entries,
    match: async (request) => entries.get(key(request))?.clone(),
    put: async (request, response) => void entries.set(key(request), response),
    delete: async (request) => entries.delete(key(request)),
    keys: async () => Array.from(entries.keys(), (url) => new Request(url)),
  }
}

/** How a fake server answers, where it does not simply send the file. */
export type Fault = (request: {
  readonly path: string
  readonly attempt: number
  readonly range: string | null
  readonly file: Uint8Array | undefined
}) => Response | 'cut' | 'drop' | undefined

export interface FakeServer {
  readonly build: BuildManifest
  /** Paths asked for, in order. */
  readonly asked: string[]
  /** Bytes sent of each path. */
  readonly sent: Map<string, number>
  /** Most files on their way at once. */
  readonly most: number
  fault: Fault | undefined
  fetch(url: string, init: RequestInit): Promise<Response>
}

export interface FakeBuild {
  readonly name: string
  /** Contents by path. */
  readonly shell: Readonly<Record<string, string | Uint8Array>>
  readonly packs: Readonly<Record<string, Readonly<Record<string, string | Uint8Array>>>>
}

const made = new Map<string, Uint8Array>()

/** Bytes that look like nothing, the same each time. */
export function noise(seed: string, bytes: number): Uint8Array {
  const known = made.get(seed)
  if (known) return known
  const out = new Uint8Array(bytes)
  let state = Array.from(seed).reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) >>> 0, 1) || 1
  for (let k = 0; k < bytes; k++) {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    out[k] = state
  }
  made.set(seed, out)
  return out
}

/** A server of one build, in 16 KB pieces, each after a turn of the event loop. */
export function fakeServer(content: FakeBuild): FakeServer {
  const files = new Map<string, Uint8Array>()
  const describe = (path: string, text: string | Uint8Array): KeptFile => {
    const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text
    files.set(path, bytes)
    const sound = path.endsWith('.ogg') ? 'opus' : path.endsWith('.m4a') ? 'aac' : undefined
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    return { path, bytes: bytes.byteLength, sha256, ...(sound ? { sound } : {}) }
  }
  const all = (contents: Readonly<Record<string, string | Uint8Array>>): KeptFile[] =>
    Object.entries(contents).map(([path, text]) => describe(path, text))
  const shell = all(content.shell)
  const packs = Object.entries(content.packs).map(([id, contents]) => {
    const list = all(contents)
    const version = `${id}-${content.name}`
    const file = describe(`packs/${version}.json`, JSON.stringify({ format: 1, id, version, files: list }))
    const bytes = (not: string): number =>
      list.reduce((sum, one) => sum + (one.sound === not ? 0 : one.bytes), 0)
    return { id, version, list: file, bytes: { opus: bytes('aac'), aac: bytes('opus') } }
  })
  const build: BuildManifest = { format: 1, build: content.name, shell, packs }
  files.set('build.json', new TextEncoder().encode(JSON.stringify(build)))
  const attempts = new Map<string, number>()
  let now = 0
  const server = {
    build,
    asked: [] as string[],
    sent: new Map<string, number>(),
    most: 0,
    fault: undefined as Fault | undefined,
    async fetch(url: string, init: RequestInit): Promise<Response> {
      const path = url.slice(BASE.length)
      const range = new Headers(init.headers).get('range')
      const attempt = (attempts.get(path) ?? 0) + 1
      attempts.set(path, attempt)
      server.asked.push(path)
      const file = files.get(path)
      const fault = server.fault?.({ path, attempt, range, file })
      if (fault === 'drop') throw new TypeError('Failed to fetch')
      if (fault instanceof Response) return fault
      if (!file) return new Response('nothing', { status: 404 })
      const from = Number(/bytes=(\d+)-/.exec(range ?? '')?.[1] ?? 0)
      let at = from
      server.most = Math.max(server.most, ++now)
      const end = fault === 'cut' ? Math.floor(file.byteLength / 2) : file.byteLength
      let isOver = false
      const over = (): void => {
        if (!isOver) now--
        isOver = true
      }
      const body = new ReadableStream<Uint8Array>({
        async pull(controller) {
          await new Promise(setImmediate)
          if (init.signal?.aborted) {
            over()
            return controller.error(init.signal.reason)
          }
          const piece = file.slice(at, Math.min(end, at + 16_384))
          at += piece.byteLength
          server.sent.set(path, (server.sent.get(path) ?? 0) + piece.byteLength)
          if (piece.byteLength > 0) controller.enqueue(piece)
          if (at < end) return
          over()
          if (fault === 'cut') controller.error(new TypeError('network error'))
          else controller.close()
        },
        cancel: over,
      })
      const headers = {
        'content-type': path.endsWith('.html') ? 'text/html' : 'image/webp',
        'x-proxy': 'yes',
      }
      return new Response(body, {
        status: from > 0 ? 206 : 200,
        headers:
          from > 0 ? { ...headers, 'content-range': `bytes ${from}-${end - 1}/${file.byteLength}` } : headers,
      })
    },
  }
  return server
}

// The browser's own takes real time on other threads, which a clock moved by hand runs away from.
crypto.subtle.digest = (_, bytes) =>
  Promise.resolve(
    new Uint8Array(
      createHash('sha256')
        .update(bytes as Uint8Array)
        .digest(),
    ).buffer,
  )

/** Lets time pass until something is so. @throws after ten minutes of the clock */
export async function until(clock: ManualClock, isSo: () => boolean, stepMs = 50): Promise<void> {
  for (let passed = 0; passed < 600_000; passed += stepMs) {
    for (let k = 0; k < 6; k++) await new Promise(setImmediate)
    if (isSo()) return
    clock.advance(stepMs)
  }
  throw new Error('It never came to that.')
}

async function pass(clock: ManualClock, ms: number): Promise<void> {
  const endMs = clock.now() + ms
  await until(clock, () => clock.now() >= endMs, Math.max(50, ms / 100))
}

export interface Rig {
  readonly keeper: Keeper
  readonly clock: ManualClock
  readonly cache: ReturnType<typeof fakeCache>
  readonly remembered: string[]
  until(isSo: () => boolean): Promise<void>
  /** Lets so much time pass, in large steps. */
  pass(ms: number): Promise<void>
}

/** A device; `cache` is given where it was used before. */
export function openDevice(
  server: Pick<FakeServer, 'fetch'>,
  {
    cache = fakeCache(),
    remembered = [] as string[],
    ...change
  }: Partial<KeeperParts> & {
    cache?: ReturnType<typeof fakeCache>
    remembered?: string[]
  } = {},
): Rig {
  const clock = createManualClock(1000)
  const keeper = new Keeper({
    store: createCacheStore(cache),
    fetch: (url, init) => server.fetch(url, init),
    clock,
    random: () => 0.5,
    base: BASE,
    sound: 'opus',
    automatic: false,
    room: { persist: async () => true, check: async () => undefined, isTiny: async () => false },
    todayMs: () => 1_800_000_000_000,
    lock: (run) => run(),
    served: async () => undefined,
    memory: {
      read: () => remembered,
      write: (ids) => void remembered.splice(0, remembered.length, ...ids),
    },
    onChange: () => undefined,
    ...change,
  })
  return {
    keeper,
    clock,
    cache,
    remembered,
    until: (isSo) => until(clock, isSo),
    pass: (ms) => pass(clock, ms),
  }
}

/** What the service worker would answer with. */
export async function routesIn(cache: ReturnType<typeof fakeCache>): Promise<{
  readonly build: string
  readonly paths: Record<string, string>
}> {
  const found = await cache.match('/note/routes')
  return found
    ? ((await found.json()) as { build: string; paths: Record<string, string> })
    : { build: '', paths: {} }
}

/** Of the day `odp`, as far as a device with Opus needs it. */
export const PACK_BYTES = 60 * 8000 + 30_000 + 600_000 + '{"room":"odp"}'.length

/** A build of two days: pictures, both kinds of sound, and a larger file. */
export function smallBuild(
  name = 'one',
  change: Partial<Record<string, string | Uint8Array>> = {},
): FakeBuild {
  const day = (id: string): Record<string, string | Uint8Array> => ({
    [`${id}/pano.json`]: `{"room":"${id}"}`,
    ...Object.fromEntries(
      Array.from({ length: 60 }, (_, k) => [`${id}/tiles/${k}.webp`, noise(`${id}${k}`, 8000)]),
    ),
    [`${id}/voice/c1.ogg`]: noise(`${id}ogg`, 30_000),
    [`${id}/voice/c1.m4a`]: noise(`${id}m4a`, 45_000),
    [`${id}/film.webp`]: noise(`${id}film`, 600_000),
  })
  const changed = (files: Record<string, string | Uint8Array>): Record<string, string | Uint8Array> =>
    Object.fromEntries(Object.entries(files).map(([path, text]) => [path, change[path] ?? text]))
  return {
    name,
    shell: changed({
      'index.html': `<p>${name}`,
      [`app/main-${name}.js`]: `start("${name}")`,
      'app/font.woff2': 'f',
    }),
    packs: { odp: changed(day('odp')), tr: changed(day('tr')) },
  }
}

/** What is shown of a day. */
export const packOf = ({ keeper }: Rig, id: string): PackView =>
  viewOf(keeper, 'opus', 'one').packs.find((pack) => pack.id === id)!

/** A first visit: the app itself is kept. */
export async function opened(rig: Rig): Promise<Rig> {
  await rig.keeper.start()
  await rig.keeper.check()
  await rig.until(() => rig.keeper.state.active !== null)
  return rig
}
