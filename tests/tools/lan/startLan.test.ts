import { X509Certificate } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { get as getPlain } from 'node:http'
import { get, type RequestOptions } from 'node:https'
import type { IncomingMessage } from 'node:http'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { localAddresses, ownNames } from '../../../tools/lan/addresses.ts'
import { givenCertificate, ownCertificate } from '../../../tools/lan/certificate.ts'
import { lanMessage, lanOrigins } from '../../../tools/lan/lanMessage.ts'
import { startLan } from '../../../tools/lan/startLan.ts'
import { securityHeaders } from '../../../tools/serve/headers.ts'
import type { RunningServer } from '../../../tools/serve/startServer.ts'

const DAY_MS = 86_400_000

let folder: string
let keep: string
let server: RunningServer
const said: string[] = []

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'alongside-lan-'))
  keep = join(folder, 'kept')
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>A page</title>')
  server = await startLan({ dir: folder, port: 0, host: '127.0.0.1', keep }, (words) => said.push(words))
})
afterAll(async () => {
  await server.close()
  rmSync(folder, { recursive: true })
})

const madeCert = (): string => readFileSync(join(keep, 'cert.pem'), 'utf8')

function ask(options: RequestOptions): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    get({ host: '127.0.0.1', port: server.port, path: '/', agent: false, ...options }, resolve).on(
      'error',
      reject,
    )
  })
}

describe('npm start -- --lan', () => {
  it('serves by https, with a certificate that stands for this address, and every header', async () => {
    const answer = await ask({ ca: madeCert() })
    expect(answer.statusCode).toBe(200)
    expect(await text(answer)).toContain('A page')
    for (const [name, value] of Object.entries(securityHeaders()))
      expect(answer.headers[name.toLowerCase()]).toBe(value)
  })

  it('P-12: is not trusted by who has not been told to, and asks nobody to remember https', async () => {
    await expect(ask({})).rejects.toThrow('self-signed')
    const answer = await ask({ ca: madeCert() })
    answer.resume()
    expect(answer.headers['strict-transport-security']).toBeUndefined()
  })

  it('sends on to https who comes by http on the same port', async () => {
    const answer = await new Promise<IncomingMessage>((resolve, reject) => {
      const path = '/?day=odp'
      getPlain({ host: '127.0.0.1', port: server.port, path, agent: false }, resolve).on('error', reject)
    })
    answer.resume()
    expect(answer.statusCode).toBe(308)
    expect(answer.headers.location).toBe(`https://127.0.0.1:${server.port}/?day=odp`)
  })

  it.each(['evil.example/x?', 'a b', ''])('sends nobody to a host that is none: "%s"', async (host) => {
    const socket = connect(server.port, '127.0.0.1')
    socket.write(`GET / HTTP/1.1\r\nHost: ${host}\r\n\r\n`)
    const answer = await text(socket)
    expect(answer).toMatch(/^HTTP\/1\.1 400/)
    expect(answer).not.toMatch(/^location:/im)
  })

  it('says where it is, with a code to scan, and what the device will say', () => {
    const words = said.join('\n')
    expect(words).toContain('Proceed to')
    expect(words).toContain(new X509Certificate(madeCert()).fingerprint256)
    for (const address of localAddresses()) expect(words).toContain(`https://${address}:${server.port}`)
  })
})

describe('the certificate made here', () => {
  it('is kept while it covers every address, and made anew when one is missing or the end is near', async () => {
    const at = join(folder, 'second')
    const now = Date.UTC(2026, 10, 30)
    const first = await ownCertificate(at, ['localhost', '10.0.0.5'], now)
    expect(await ownCertificate(at, ['10.0.0.5'], now + 300 * DAY_MS)).toEqual(first)
    const moved = await ownCertificate(at, ['localhost', '10.0.0.6'], now)
    expect(moved.cert).not.toBe(first.cert)
    const renewed = await ownCertificate(at, ['10.0.0.6'], now + 390 * DAY_MS)
    expect(renewed.cert).not.toBe(moved.cert)
  })

  it('holds for less than the 398 days that browsers allow, and only its owner reads the key', async () => {
    const at = join(folder, 'third')
    const { cert } = await ownCertificate(at, ownNames(['10.0.0.5'], 'Room-12.local'), Date.now())
    const made = new X509Certificate(cert)
    expect(Date.parse(made.validTo) - Date.parse(made.validFrom)).toBeLessThan(398 * DAY_MS)
    expect(made.ca).toBe(false)
    for (const name of ['localhost', 'room-12', 'room-12.local']) expect(made.checkHost(name)).toBe(name)
    expect(made.checkIP('10.0.0.5')).toBe('10.0.0.5')
    expect(made.checkIP('10.0.0.7')).toBeUndefined()
    if (process.platform !== 'win32') expect(statSync(join(at, 'key.pem')).mode & 0o077).toBe(0)
  })
})

describe('a given certificate', () => {
  const files = async (name: string, names: readonly string[], nowMs = Date.now()) => {
    const at = join(folder, name)
    await ownCertificate(at, names, nowMs)
    return { cert: join(at, 'cert.pem'), key: join(at, 'key.pem') }
  }

  it('is used, and its names are where the server is said to be', async () => {
    const given = await files('given', ['vr.school.example', '*.school.example'])
    const theirs = await startLan({ dir: folder, port: 0, host: '127.0.0.1', given }, () => undefined)
    const answer = await ask({
      port: theirs.port,
      ca: readFileSync(given.cert, 'utf8'),
      servername: 'vr.school.example',
    })
    answer.resume()
    expect(answer.statusCode).toBe(200)
    await theirs.close()
    const cert = readFileSync(given.cert, 'utf8')
    expect(lanOrigins({ port: 1, addresses: ['10.0.0.5'], cert, isOwn: false })).toEqual([
      'https://vr.school.example:1',
    ])
  })

  it('is refused in a sentence when it is not there, not its key’s, not a certificate, or past its end', async () => {
    const one = await files('one', ['a.example'])
    const two = await files('two', ['a.example'])
    const old = await files('old', ['a.example'], Date.now() - 500 * DAY_MS)
    const take = (cert: string, key: string) => () => givenCertificate(cert, key, Date.now())
    expect(take('nowhere.pem', one.key)).toThrow('nowhere.pem cannot be read')
    expect(take(one.cert, two.key)).toThrow('is not the key of')
    expect(take(one.key, one.key)).toThrow('is not what it should be')
    expect(take(old.cert, old.key)).toThrow('not today')
  })
})

describe('localAddresses', () => {
  const card = (address: string, internal = false) =>
    ({ address, internal, family: 'IPv4', netmask: '', mac: '', cidr: null }) as const

  it('puts real cards first, and leaves out the machine itself and addresses that nobody gave out', () => {
    expect(
      localAddresses({
        docker0: [card('172.17.0.1')],
        lo: [card('127.0.0.1', true)],
        eth1: [card('169.254.3.4')],
        wlan0: [card('192.168.1.20')],
      }),
    ).toEqual(['192.168.1.20', '172.17.0.1'])
  })

  it('tells who is in no network so', async () => {
    const { cert } = await ownCertificate(join(folder, 'alone'), ['localhost'], Date.now())
    expect(await lanMessage({ port: 1, addresses: [], cert, isOwn: true })).toContain('in no network')
  })
})
