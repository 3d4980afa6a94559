import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { nameOf, type Asked } from '../../../src/platform/offline/worker/nameOf.ts'
import { partOf } from '../../../src/platform/offline/worker/partOf.ts'

const SCOPE = 'https://alongside.example/'
const ROUTES = { build: 'b', paths: { 'index.html': 'page', 'odp/pano.json': 'room' } }
const ask = (path: string, change: Partial<Asked> = {}): Asked => ({
  method: 'GET',
  url: SCOPE + path,
  mode: 'same-origin',
  cache: 'default',
  ...change,
})

describe('which file answers', () => {
  it.each([
    ['', 'page'],
    ['?day=odp&scene=odp-4', 'page'],
    ['index.html', 'page'],
    ['odp/pano.json', 'room'],
    ['odp/pano.json?x', 'room'],
    ['odp/other.json', undefined],
    ['toString', undefined],
    ['__proto__', undefined],
  ])('to /%s', (path, name) => {
    expect(nameOf(ask(path), SCOPE, ROUTES)).toBe(name)
  })

  it('lets through what asks past caches, but not a page that is loaded again', () => {
    for (const cache of ['reload', 'no-cache', 'no-store'])
      expect(nameOf(ask('odp/pano.json', { cache }), SCOPE, ROUTES)).toBeUndefined()
    expect(nameOf(ask('', { cache: 'no-cache', mode: 'navigate' }), SCOPE, ROUTES)).toBe('page')
  })

  it('lets through what is not asked for, not of this site, or comes before anything is kept', () => {
    expect(nameOf(ask('', { method: 'POST' }), SCOPE, ROUTES)).toBeUndefined()
    expect(nameOf({ ...ask(''), url: 'https://elsewhere.example/' }, SCOPE, ROUTES)).toBeUndefined()
    expect(nameOf(ask(''), SCOPE, undefined)).toBeUndefined()
  })
})

describe('O-4 a part of a kept file', () => {
  const whole = (): Response => new Response('0123456789', { headers: { 'content-type': 'audio/ogg' } })
  it.each([
    ['bytes=0-3', '0123', 'bytes 0-3/10'],
    ['bytes=8-', '89', 'bytes 8-9/10'],
    ['bytes=-3', '789', 'bytes 7-9/10'],
    ['bytes=-30', '0123456789', 'bytes 0-9/10'],
    ['bytes=5-500', '56789', 'bytes 5-9/10'],
  ])('%s is answered with 206', async (range, text, contentRange) => {
    const part = await partOf(whole(), range)
    expect(part.status).toBe(206)
    expect(part.headers.get('content-range')).toBe(contentRange)
    expect(part.headers.get('content-length')).toBe(String(text.length))
    expect(part.headers.get('content-type')).toBe('audio/ogg')
    expect(await part.text()).toBe(text)
  })

  it.each(['bytes=10-', 'bytes=5-3', 'bytes=-0'])('%s lies outside', async (range) => {
    const part = await partOf(whole(), range)
    expect([part.status, part.headers.get('content-range')]).toEqual([416, 'bytes */10'])
  })

  it.each([null, 'bytes=-', 'lines=1-2', 'bytes=0-1,4-5'])('%s gets the whole', async (range) => {
    const part = await partOf(whole(), range)
    expect([part.status, await part.text()]).toEqual([200, '0123456789'])
  })
})

describe('O-14', () => {
  it('the service worker names no address: it asks its own site, and nothing on a local network', () => {
    const folder = 'src/platform/offline/worker'
    for (const name of readdirSync(folder)) {
      const source = readFileSync(`${folder}/${name}`, 'utf8')
      expect(source, name).not.toMatch(
        /https?:|wss?:|\d+\.\d+\.\d+\.\d+|localhost|WebSocket|RTCPeer|importScripts/,
      )
      // The one place where it asks: for what the page asked for.
      expect(source.match(/\bfetch\((?!request\))/g) ?? [], name).toEqual([])
    }
  })
})
