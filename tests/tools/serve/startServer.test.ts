import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { request, type IncomingMessage } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { securityHeaders } from '../../../tools/serve/headers.ts'
import type { Intercept } from '../../../tools/serve/misbehaviour.ts'
import { startServer, type RunningServer } from '../../../tools/serve/startServer.ts'

const TILE = Buffer.from(Array.from({ length: 1000 }, (_, index) => index % 256))
const PAGE = `<!doctype html><title>A page</title>${'<p>words</p>'.repeat(50)}`

let folder: string
let server: RunningServer
let intercept: Intercept

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'alongside-serve-'))
  const dir = join(folder, 'dist')
  await mkdir(join(dir, 'app'), { recursive: true })
  await mkdir(join(dir, 'odp/odp-4/3f9a0bc1d2'), { recursive: true })
  await writeFile(join(folder, 'secret.txt'), 'not for you')
  await writeFile(join(dir, 'index.html'), PAGE)
  await writeFile(join(dir, '.hidden'), 'not for you')
  await writeFile(join(dir, 'app/main-Bq3xY_1z.js'), 'export {}')
  await writeFile(join(dir, 'odp/odp-4/pano.json'), '{}')
  await writeFile(join(dir, 'odp/odp-4/3f9a0bc1d2/0.webp'), TILE)
  await symlink(join(folder, 'secret.txt'), join(dir, 'link.txt'))
  server = await startServer({ dir, port: 0, intercept: (seen) => intercept(seen) })
})

afterEach(() => {
  intercept = () => undefined
})
intercept = () => undefined

afterAll(async () => {
  await server.close()
  await server.close()
  await rm(folder, { recursive: true })
})

interface Received {
  readonly status: number
  readonly headers: IncomingMessage['headers']
  readonly body: Buffer
}

/** A request as raw as Node allows: neither the path nor the headers are tidied up. */
async function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Received> {
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    request({ port: server.port, path, headers, method, agent: false }, resolve).once('error', reject).end()
  })
  return { status: answer.statusCode ?? 0, headers: answer.headers, body: await buffer(answer) }
}

const TILE_PATH = '/odp/odp-4/3f9a0bc1d2/0.webp'

describe('startServer', () => {
  it('serves the page at the root, and has it asked for each time', async () => {
    const { status, headers, body } = await ask('/?scene=odp-4')
    expect(status).toBe(200)
    expect(body.toString()).toBe(PAGE)
    expect(headers['content-type']).toBe('text/html; charset=utf-8')
    expect(headers['cache-control']).toBe('no-cache')
  })

  it.each(['/', TILE_PATH, '/nothing', '/%2e%2e/secret.txt'])(
    'sends every security header with %s',
    async (path) => {
      const { headers } = await ask(path)
      for (const [name, value] of Object.entries(securityHeaders()))
        expect(headers[name.toLowerCase()]).toBe(value)
      expect(headers['strict-transport-security']).toBeUndefined()
    },
  )

  it('lets hashed names be kept for ever, and descriptions not at all', async () => {
    for (const path of ['/app/main-Bq3xY_1z.js', TILE_PATH]) {
      expect((await ask(path)).headers['cache-control']).toBe('public, max-age=31536000, immutable')
    }
    expect((await ask('/odp/odp-4/pano.json')).headers['cache-control']).toBe('no-cache')
    expect((await ask('/app/gone-Bq3xY_1z.js')).headers['cache-control']).toBe('no-store')
  })

  it.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/app/..%2f..%2fsecret.txt',
    '/app/..%5c..%5csecret.txt',
    '//secret.txt',
    '/link.txt',
    '/.hidden',
    '/app',
    '/app/',
    '/index.html%00.txt',
    '/%',
    '/nothing',
  ])('answers 404 in plain text to %s', async (path) => {
    const { status, headers, body } = await ask(path)
    expect(status).toBe(404)
    expect(headers['content-type']).toBe('text/plain; charset=utf-8')
    expect(body.toString()).not.toContain('not for you')
  })

  it('answers HEAD like GET without a body, and refuses other methods', async () => {
    const head = await ask(TILE_PATH, {}, 'HEAD')
    expect([head.status, head.headers['content-length'], head.body.length]).toEqual([200, '1000', 0])
    const post = await ask('/', {}, 'POST')
    expect([post.status, post.headers.allow]).toEqual([405, 'GET, HEAD'])
  })

  it('compresses text with what the browser takes, and never pictures', async () => {
    const brotli = await ask('/', { 'Accept-Encoding': 'gzip, deflate, br' })
    expect(brotli.headers['content-encoding']).toBe('br')
    expect(brotli.headers.vary).toBe('Accept-Encoding')
    expect(brotliDecompressSync(brotli.body).toString()).toBe(PAGE)
    const gzip = await ask('/', { 'Accept-Encoding': 'gzip, br;q=0' })
    expect(gunzipSync(gzip.body).toString()).toBe(PAGE)
    expect(new Set([gzip.headers.etag, brotli.headers.etag, (await ask('/')).headers.etag]).size).toBe(3)
    expect((await ask(TILE_PATH, { 'Accept-Encoding': 'br' })).headers['content-encoding']).toBeUndefined()
  })

  it('answers 304 to a browser that has the file, and only while it is the same', async () => {
    const { etag = '' } = (await ask(TILE_PATH)).headers
    const again = await ask(TILE_PATH, { 'If-None-Match': `"other", W/${etag}` })
    expect([again.status, again.body.length]).toEqual([304, 0])
    expect((await ask(TILE_PATH, { 'If-None-Match': '"other"' })).status).toBe(200)
  })

  it.each([
    ['bytes=10-19', 10, 19],
    ['bytes=990-', 990, 999],
    ['bytes=-10', 990, 999],
    ['bytes=990-5000', 990, 999],
  ])('sends the part asked for by %s', async (range, first, last) => {
    const { status, headers, body } = await ask(TILE_PATH, { Range: range })
    expect(status).toBe(206)
    expect(headers['content-range']).toBe(`bytes ${first}-${last}/1000`)
    expect(body).toEqual(TILE.subarray(first, last + 1))
  })

  it('sends the whole when the range is nonsense, several, or meant for another version', async () => {
    for (const range of ['bytes=20-10', 'bytes=0-1,4-5', 'lines=1-2', 'bytes=-']) {
      expect((await ask(TILE_PATH, { Range: range })).body).toEqual(TILE)
    }
    expect((await ask(TILE_PATH, { Range: 'bytes=0-1', 'If-Range': '"old"' })).body).toEqual(TILE)
    const outside = await ask(TILE_PATH, { Range: 'bytes=1000-' })
    expect([outside.status, outside.headers['content-range']]).toEqual([416, 'bytes */1000'])
  })
})

describe('a server that misbehaves on purpose', () => {
  it('can fail the first time and behave the second', async () => {
    intercept = ({ path, attempt }) =>
      path === '/app/first-time.js' && attempt === 1 ? { answer: { status: 500 } } : undefined
    expect((await ask('/app/first-time.js')).status).toBe(500)
    expect((await ask('/app/first-time.js')).status).toBe(404)
  })

  it('can send an HTML page where JSON is expected', async () => {
    const html = { headers: { 'Content-Type': 'text/html' }, body: Buffer.from('<h1>Log in</h1>') }
    intercept = () => ({ answer: html })
    const { status, headers, body } = await ask('/odp/odp-4/pano.json')
    expect([status, headers['content-type'], body.toString()]).toEqual([200, 'text/html', '<h1>Log in</h1>'])
  })

  it('can cut a file short without saying so', async () => {
    intercept = () => ({ keepBytes: 10 })
    const { headers, body } = await ask(TILE_PATH)
    expect([headers['content-length'], body]).toEqual(['10', TILE.subarray(0, 10)])
  })

  it('can lose the connection half-way', async () => {
    intercept = () => ({ cutAfterBytes: 100 })
    await expect(ask(TILE_PATH)).rejects.toThrow('aborted')
  })

  it('can drop the connection at once', async () => {
    intercept = () => ({ drop: true })
    await expect(ask(TILE_PATH)).rejects.toThrow('socket hang up')
  })

  it('can be slow, and can never answer at all', async () => {
    intercept = () => ({ delayMs: 150 })
    const began = performance.now()
    expect((await ask(TILE_PATH)).body).toEqual(TILE)
    expect(performance.now() - began).toBeGreaterThanOrEqual(140)

    intercept = () => ({ never: true })
    const signal = AbortSignal.timeout(200)
    await expect(fetch(server.origin + TILE_PATH, { signal })).rejects.toThrow('timeout')
  })
})
