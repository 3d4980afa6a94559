import { mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises'
import { connect, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { securityHeaders } from '../../../tools/serve/headers.ts'
import { startServer, type RunningServer } from '../../../tools/serve/startServer.ts'

/** More than is ever waited for in a test, and little enough to wait for. */
const LIMITS = { headMs: 300, requestMs: 600, idleMs: 500, headBytes: 4096 }
const SIZE = 1000

let folder: string
let server: RunningServer

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'alongside-hostile-'))
  const dir = join(folder, 'dist')
  await mkdir(join(dir, 'app'), { recursive: true })
  await mkdir(join(folder, 'dist-secret'))
  await writeFile(join(folder, 'secret.txt'), 'not for you')
  await writeFile(join(folder, 'dist-secret', 'a.txt'), 'not for you')
  await writeFile(join(dir, 'index.html'), '<!doctype html><title>A page</title>')
  await writeFile(join(dir, 'app', 'tile.webp'), Buffer.alloc(SIZE, 7))
  await writeFile(join(dir, 'huge.webp'), '')
  await truncate(join(dir, 'huge.webp'), 64 << 20)
  await symlink(join(folder, 'secret.txt'), join(dir, 'link.txt'))
  await symlink(folder, join(dir, 'up'))
  await symlink(join(folder, 'dist-secret'), join(dir, 'sibling'))
  server = await startServer({ dir, port: 0, limits: LIMITS })
})
afterAll(async () => {
  await server.close()
  await rm(folder, { recursive: true })
})

function dial(): Socket {
  const socket = connect(server.port, '127.0.0.1')
  socket.on('error', () => undefined)
  return socket
}

/** Sends bytes as they are, and reads all that comes until the server hangs up. */
async function send(bytes: string): Promise<string> {
  const socket = dial()
  socket.write(Buffer.from(bytes, 'latin1'))
  return text(socket)
}

const get = (path: string, headers = ''): Promise<string> =>
  send(`GET ${path} HTTP/1.1\r\nHost: x\r\n${headers}Connection: close\r\n\r\n`)

/** The answer's status; every answer has every security header, and plain text where it is a refusal. */
function statusOf(answer: string): number {
  const [head = ''] = answer.split('\r\n\r\n')
  for (const [name, value] of Object.entries(securityHeaders())) expect(head).toContain(`${name}: ${value}`)
  const status = Number(/^HTTP\/1\.1 (\d+)/.exec(head)?.[1])
  if (status >= 400) expect(head).toMatch(/content-type: text\/plain/i)
  return status
}

describe('a path that would climb out of the folder', () => {
  const PATHS = [
    '/../secret.txt',
    '/app/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/%2e%2e%2fsecret.txt',
    '/..%2fsecret.txt',
    '/%252e%252e/secret.txt',
    '/%252e%252e%252fsecret.txt',
    '/..%c0%afsecret.txt',
    '/%c0%ae%c0%ae/secret.txt',
    '/%uff0e%uff0e/secret.txt',
    '/..\\secret.txt',
    '/..%5csecret.txt',
    '/app/..%5c..%5csecret.txt',
    '/app/....//....//secret.txt',
    '//secret.txt',
    '/./secret.txt',
    '/app/%00',
    '/index.html%00.txt',
    '/secret.txt%00.webp',
    '/link.txt',
    '/up/secret.txt',
    '/sibling/a.txt',
    '/../dist-secret/a.txt',
    '/file:///etc/passwd',
    '/C:/Windows/win.ini',
    '/app/tile.webp::$DATA',
    'http://elsewhere/../secret.txt',
    '*',
  ]
  it.each(PATHS)('finds nothing: %s', async (path) => {
    const answer = await get(path)
    expect([400, 404]).toContain(statusOf(answer))
    expect(answer).not.toContain('not for you')
  })

  it('finds nothing however it is spelt', { timeout: 30_000 }, async () => {
    const step = fc.constantFrom('..', '.', '%2e%2e', '%252e%252e', '..%00', 'app', 'up', 'sibling', '%2e.')
    const slash = fc.constantFrom('/', '//', '%2f', '\\', '%5c', '%252f', '/./')
    const path = fc.array(fc.tuple(step, slash), { minLength: 1, maxLength: 5 })
    await fc.assert(
      fc.asyncProperty(path, fc.constantFrom('secret.txt', 'a.txt'), async (steps, name) => {
        expect(await get(`/${steps.flat().join('')}${name}`)).not.toContain('not for you')
      }),
      { numRuns: 60 },
    )
  })
})

describe('a range', () => {
  it.each([
    ['bytes=99999999999999999999999-', 416],
    ['bytes=1000-1000', 416],
    ['bytes=-0', 416],
    ['bytes=0-99999999999999999999999', 206],
    ['bytes=-99999999999999999999999', 206],
    ['bytes=0-0,1-1,2-2', 200],
    [`bytes=${Array.from({ length: 300 }, (_, k) => `${k}-`).join(',')}`, 200],
    ['bytes=-1-2', 200],
    ['bytes=1e3-', 200],
    ['bytes=0x1-', 200],
    ['bytes=5-1', 200],
    ['bits=0-1', 200],
    ['', 200],
  ])('%s is answered within the file: %i', async (range, status) => {
    const answer = await get('/app/tile.webp', `Range: ${range}\r\n`)
    expect(statusOf(answer)).toBe(status)
    const [, body = ''] = answer.split('\r\n\r\n')
    expect(body.length).toBeLessThanOrEqual(SIZE)
  })

  it('never sends what does not lie in the file, whatever is asked for', { timeout: 30_000 }, async () => {
    const number = fc.oneof(fc.nat(2 * SIZE), fc.bigInt({ min: 0n, max: 10n ** 30n }), fc.constant(''))
    await fc.assert(
      fc.asyncProperty(number, number, async (from, to) => {
        const answer = await get('/app/tile.webp', `Range: bytes=${from}-${to}\r\n`)
        const [head = '', body = ''] = answer.split('\r\n\r\n')
        const part = /content-range: bytes (\d+)-(\d+)\/1000/i.exec(head)
        if (statusOf(answer) !== 206) return
        expect(Number(part?.[2])).toBeLessThan(SIZE)
        expect(body.length).toBe(Number(part?.[2]) - Number(part?.[1]) + 1)
      }),
      { numRuns: 60 },
    )
  })
})

describe('a request that is none', () => {
  it.each([
    ['no method', '/ HTTP/1.1\r\n\r\n', 400],
    ['noise', '\x00\x01\x02\x03\r\n\r\n', 400],
    ['a name with a blank', 'GET / HTTP/1.1\r\nHost: x\r\nA B: c\r\n\r\n', 400],
    ['two lengths', 'GET / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n', 400],
    [
      'a length and chunks',
      'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
      400,
    ],
    ['an address that never ends', `GET /${'a'.repeat(20_000)} HTTP/1.1\r\nHost: x\r\n\r\n`, 431],
    ['headers without end', `GET / HTTP/1.1\r\nHost: x\r\n${'X-A: b\r\n'.repeat(5000)}\r\n`, 431],
  ])('is refused: %s', async (_, bytes, status) => {
    expect(statusOf(await send(bytes))).toBe(status)
  })

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE', 'PATCH', 'PROPFIND'])(
    '%s is refused',
    async (method) => {
      const answer = await send(`${method} / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`)
      expect(statusOf(answer)).toBe(405)
    },
  )

  it('a tunnel is not opened', async () => {
    expect(await send('CONNECT secret:80 HTTP/1.1\r\nHost: secret:80\r\n\r\n')).not.toContain('200')
  })

  it.each(['/%0d%0aSet-Cookie:%20a=b', '/%0aX-Injected:%201', '/app/tile.webp?a=%0d%0aX-Injected:%201'])(
    'adds no header: %s',
    async (path) => {
      expect(await get(path)).not.toMatch(/^(set-cookie|x-injected)/im)
    },
  )
})

describe('a client that dawdles', () => {
  it('over the head of its request is shown out', async () => {
    const socket = dial()
    const heard = text(socket)
    socket.write('GET / HTTP/1.1\r\n')
    const drip = setInterval(() => socket.write('X-Slow: 1\r\n'), 100)
    const began = performance.now()
    const answer = await heard
    clearInterval(drip)
    expect(statusOf(answer)).toBe(408)
    expect(performance.now() - began).toBeLessThan(3000)
  })

  it('over a body that nobody asked for is shown out', async () => {
    const socket = dial()
    const heard = text(socket)
    socket.write('POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 100000\r\n\r\n')
    const drip = setInterval(() => socket.write('a'), 100)
    const began = performance.now()
    const answer = await heard
    clearInterval(drip)
    expect(statusOf(answer)).toBe(405)
    expect(performance.now() - began).toBeLessThan(3000)
  })

  it('and says nothing at all is shown out', async () => {
    expect(await text(dial())).toMatch(/^$|408/)
  })

  it('and stops reading is shown out', async () => {
    const socket = dial()
    const closed = new Promise((resolve) => socket.once('close', resolve))
    socket.pause()
    socket.write('GET /huge.webp HTTP/1.1\r\nHost: x\r\n\r\n')
    // What the system had taken in meanwhile counts as progress once, hence twice. And paused, a socket only notices
    // the other side's end when it goes on reading.
    await new Promise((resolve) => setTimeout(resolve, 2 * LIMITS.idleMs + 500))
    socket.resume()
    await closed
    expect(socket.bytesRead).toBeLessThan(64 << 20)
  })

  it('keeps nobody else waiting', async () => {
    const slow = Array.from({ length: 200 }, () => {
      const socket = dial()
      socket.write('GET / HTTP/1.1\r\n')
      return socket
    })
    expect(statusOf(await get('/app/tile.webp'))).toBe(200)
    for (const socket of slow) socket.destroy()
  })
})
