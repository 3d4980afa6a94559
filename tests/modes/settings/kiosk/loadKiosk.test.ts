import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest'
import { composeMode } from '../../../../src/modes/index.ts'
import { fetchConfig } from '../../../../src/modes/settings/kiosk/fetchConfig.ts'
import { loadKiosk } from '../../../../src/modes/settings/kiosk/kiosk.ts'
import { fakeKept } from './fakes.ts'

const answer =
  (body: string, status = 200, type = 'application/json') =>
  () =>
    Promise.resolve(new Response(body, { status, headers: { 'content-type': type } }))

beforeEach(() => vi.stubGlobal('document', { baseURI: 'https://fair.example/app/' }))
afterEach(() => vi.unstubAllGlobals())

describe('kiosk.json, beside the app', () => {
  it('is fetched from this site, past the cache', async () => {
    const asked: unknown[] = []
    await fetchConfig(fakeKept(), (...args) => {
      asked.push(args)
      return answer('{}')()
    })
    expect(asked).toEqual([['https://fair.example/app/kiosk.json', { cache: 'no-cache' }]])
  })

  it.each([
    ['is not there', answer('', 404, 'text/plain')],
    ['is the app’s own page, as some servers have it', answer('<!doctype html>', 200, 'text/html')],
  ])('may be missing: where it %s, everything is as usual', async (_, fetcher) => {
    expect((await fetchConfig(fakeKept(), fetcher)).idleSeconds).toBe(60)
  })

  it('counts as it was last time where the network is away', async () => {
    const kept = fakeKept()
    await fetchConfig(kept, answer('{"idleSeconds": 90}'))
    const away = () => Promise.reject(new TypeError('Failed to fetch'))
    expect((await fetchConfig(kept, away)).idleSeconds).toBe(90)
    expect((await fetchConfig(kept, answer('', 502, 'text/plain'))).idleSeconds).toBe(90)
    expect((await fetchConfig(fakeKept(), away)).idleSeconds).toBe(60)
  })

  it('is not passed over where it makes no sense', async () => {
    await expect(fetchConfig(fakeKept(), answer('{"idleSeconds": 5}'))).rejects.toThrow('$.idleSeconds')
    await expect(fetchConfig(fakeKept(), answer('{ idle }'))).rejects.toThrow('is not JSON')
  })
})

test('K-14 nothing gets louder than the config says, half of all by default, whatever else is composed with it', async () => {
  const capOf = async (config: string): Promise<number> => {
    vi.stubGlobal('fetch', answer(config))
    const loud = { id: 'display', policy: { volumeCap: 1 } }
    return composeMode([loud, await loadKiosk()]).policy.volumeCap
  }
  expect(await capOf('{}')).toBe(0.5)
  expect(await capOf('{"volumeCap": 0.3}')).toBe(0.3)
})

test('K-2 a story goes on by itself over one scene at most, and nothing is kept of a visit', async () => {
  vi.stubGlobal('fetch', answer('{}'))
  const { policy } = composeMode([await loadKiosk()])
  expect(policy).toMatchObject({ goesOnFor: 1, keeps: false, freeNavigation: false })
})
