import { describe, expect, it, vi } from 'vitest'
import { ProblemError } from '../../../src/platform/offline/Problem.ts'
import { fakeServer, openDevice, opened, PACK_BYTES, packOf, routesIn, smallBuild } from './offlineRig.ts'

vi.setConfig({ testTimeout: 120_000 })

describe('keeping a day', () => {
  it('O-1 keeps the app by itself, and no day that nobody asked for; its size is known before', async () => {
    const server = fakeServer(smallBuild())
    const rig = await opened(openDevice(server))
    expect(Object.keys((await routesIn(rig.cache)).paths)).toEqual([
      'index.html',
      'app/main-one.js',
      'app/font.woff2',
    ])
    expect(server.asked.some((path) => path.startsWith('odp/') || path.startsWith('packs/'))).toBe(false)
    expect(packOf(rig, 'odp')).toMatchObject({ status: 'absent', totalBytes: PACK_BYTES })
  })

  it('O-2 is ready when every file is there, and answered for, of the one kind of sound it needs', async () => {
    const server = fakeServer(smallBuild())
    const rig = await opened(openDevice(server))
    await rig.keeper.keep(['odp'], 0)
    await rig.until(() => packOf(rig, 'odp').status === 'ready')
    const { paths } = await routesIn(rig.cache)
    expect(paths['odp/voice/c1.ogg']).toBeDefined()
    expect(paths['odp/voice/c1.m4a']).toBeUndefined()
    expect(Object.keys(paths).filter((path) => path.startsWith('odp/'))).toHaveLength(63)
    expect(await rig.keeper.verify(['odp'])).toBe(true)
    expect(rig.remembered).toEqual(['odp'])
  })

  it('O-2 is not ready with one byte wrong, which is asked for once more, past caches, and then said', async () => {
    const server = fakeServer(smallBuild())
    const rig = await opened(openDevice(server))
    server.fault = ({ path, file }) => {
      if (path !== 'odp/tiles/7.webp') return undefined
      const wrong = file!.slice()
      wrong[100]! ^= 1
      return new Response(wrong, { headers: { 'content-type': 'image/webp' } })
    }
    await rig.keeper.keep(['odp'], 0)
    await rig.until(() => packOf(rig, 'odp').status === 'stopped')
    expect(packOf(rig, 'odp').problem).toEqual({ kind: 'damaged', path: 'odp/tiles/7.webp' })
    expect(server.asked.filter((path) => path === 'odp/tiles/7.webp')).toHaveLength(2)
    expect(Object.keys((await routesIn(rig.cache)).paths).some((path) => path.startsWith('odp/'))).toBe(false)
    // The network is mended: what is there already is not fetched again.
    server.fault = undefined
    const before = [...server.sent.keys()]
    server.sent.clear()
    await rig.keeper.keep(['odp'], 0)
    await rig.until(() => packOf(rig, 'odp').status === 'ready')
    // The two that were on their way beside the wrong one.
    expect(before.filter((path) => server.sent.has(path)).length).toBeLessThanOrEqual(2)
  })

  it('a byte that goes wrong on the device is noticed when it is looked at', async () => {
    const server = fakeServer(smallBuild())
    const rig = await opened(openDevice(server))
    await rig.keeper.keep(['odp'], 0)
    await rig.until(() => packOf(rig, 'odp').status === 'ready')
    const { paths } = await routesIn(rig.cache)
    rig.cache.entries.set(`https://alongside.example/kept/${paths['odp/tiles/3.webp']}`, new Response('x'))
    expect(await rig.keeper.verify(['odp'])).toBe(false)
  })

  it('O-3 killed at 40 % and opened again, it goes on by itself and fetches less than 5 % twice', async () => {
    const server = fakeServer(smallBuild())
    const rig = await opened(openDevice(server))
    await rig.keeper.keep(['odp'], 0)
    const total = packOf(rig, 'odp').totalBytes
    await rig.until(() => packOf(rig, 'odp').doneBytes >= total * 0.4)
    // The tab is gone: nothing is told, nothing is tidied up.
    rig.keeper.dispose()
    const again = openDevice(server, { cache: rig.cache, remembered: rig.remembered })
    await again.keeper.start()
    await again.keeper.check()
    await again.until(() => packOf(again, 'odp').status === 'ready')
    const sent = [...server.sent]
      .filter(([path]) => path.startsWith('odp/'))
      .reduce((sum, [, bytes]) => sum + bytes, 0)
    expect(sent).toBeGreaterThanOrEqual(total)
    expect((sent - total) / total).toBeLessThan(0.05)
  })

  it('O-3 resumes a large file where it was broken off, by Range; and from its start where a proxy strips that', async () => {
    const server = fakeServer(smallBuild())
    const rig = await opened(openDevice(server))
    const ranges: (string | null)[] = []
    let strip = false
    server.fault = ({ path, attempt, range, file }) => {
      if (!path.endsWith('film.webp')) return undefined
      ranges.push(range)
      if (attempt === 1) return 'cut'
      return strip ? new Response(file!.slice(), { headers: { 'content-type': 'image/webp' } }) : undefined
    }
    await rig.keeper.keep(['odp'], 0)
    await rig.until(() => packOf(rig, 'odp').status === 'ready')
    expect(ranges).toEqual([null, expect.stringMatching(/^bytes=2[0-9]{5}-$/)])
    strip = true
    await rig.keeper.keep(['tr'], 0)
    await rig.until(() => packOf(rig, 'tr').status === 'ready')
    expect(await rig.keeper.verify(['odp', 'tr'])).toBe(true)
    expect([...rig.cache.entries.keys()].some((url) => url.includes('/begun/'))).toBe(false)
  })

  it('is paused, stays so when opened again, and goes on when told to', async () => {
    const server = fakeServer(smallBuild())
    const rig = await opened(openDevice(server))
    await rig.keeper.keep(['odp'], 0)
    await rig.until(() => packOf(rig, 'odp').doneBytes > 100_000)
    await rig.keeper.pause('odp')
    await rig.until(() => packOf(rig, 'odp').status === 'paused')
    const again = openDevice(server, { cache: rig.cache })
    await again.keeper.start()
    await again.keeper.check()
    const asked = server.asked.length
    await again.pass(20_000)
    expect(packOf(again, 'odp').status).toBe('paused')
    expect(packOf(again, 'odp').doneBytes).toBeGreaterThan(90_000)
    expect(server.asked).toHaveLength(asked)
    await again.keeper.keep(['odp'], 0)
    await again.until(() => packOf(again, 'odp').status === 'ready')
  })

  it('is removed: nothing of it is left, and nothing else is gone', async () => {
    const server = fakeServer(smallBuild())
    const rig = await opened(openDevice(server))
    await rig.keeper.keep(['odp', 'tr'], 0)
    await rig.until(() => packOf(rig, 'tr').status === 'ready' && packOf(rig, 'odp').status === 'ready')
    await rig.keeper.remove('odp')
    await rig.until(() => packOf(rig, 'odp').status === 'absent')
    const held = [...rig.cache.entries.keys()].filter((url) => url.includes('/kept/'))
    // Three of the app, a list, and the 63 files of the other day.
    expect(held).toHaveLength(3 + 1 + 63)
    expect(await rig.keeper.verify(['tr'])).toBe(true)
    expect(rig.remembered).toEqual(['tr'])
  })

  it('O-5 asks to stay when the first day is kept, and says how much room is lacking before anything is fetched', async () => {
    const server = fakeServer(smallBuild())
    let persists = 0
    let isFull = true
    const rig = await opened(
      openDevice(server, {
        room: {
          persist: async () => ++persists > 0,
          async check(needBytes) {
            if (isFull && needBytes > 50_000)
              throw new ProblemError({ kind: 'full', needBytes, freeBytes: 50_000 })
          },
          isTiny: async () => false,
        },
      }),
    )
    expect(persists).toBe(0)
    await rig.keeper.keep(['odp'], 0)
    await rig.until(() => packOf(rig, 'odp').status === 'stopped')
    expect(persists).toBe(1)
    expect(packOf(rig, 'odp').problem).toEqual({
      kind: 'full',
      needBytes: PACK_BYTES,
      freeBytes: 50_000,
    })
    expect(server.asked.some((path) => path.startsWith('odp/'))).toBe(false)
    isFull = false
    await rig.keeper.keep(['odp'], 0)
    await rig.until(() => packOf(rig, 'odp').status === 'ready')
  })

  it('O-5 a disk that fills up meanwhile is said, too', async () => {
    const server = fakeServer(smallBuild())
    const rig = await opened(openDevice(server))
    const { put } = rig.cache
    let room = 400_000
    rig.cache.put = async (request, response) => {
      room -= (await response.clone().arrayBuffer()).byteLength
      if (room < 0) throw new DOMException('no room', 'QuotaExceededError')
      return put(request, response)
    }
    await rig.keeper.keep(['odp'], 0)
    await rig.until(() => packOf(rig, 'odp').status === 'stopped')
    expect(packOf(rig, 'odp').problem).toMatchObject({ kind: 'full' })
  })

  it('O-6 says which days the browser threw away, all at once or in part, and keeps them again when asked', async () => {
    const server = fakeServer(smallBuild())
    const rig = await opened(openDevice(server))
    await rig.keeper.keep(['odp'], 0)
    await rig.until(() => packOf(rig, 'odp').status === 'ready')
    const { paths } = await routesIn(rig.cache)
    const inPart = new Map(rig.cache.entries)
    inPart.delete(`https://alongside.example/kept/${paths['odp/tiles/3.webp']}`)
    for (const left of [new Map<string, Response>(), inPart]) {
      rig.cache.entries.clear()
      for (const [url, response] of left) rig.cache.entries.set(url, response)
      const again = await opened(openDevice(server, { cache: rig.cache, remembered: [...rig.remembered] }))
      expect(again.keeper.evicted).toEqual(['odp'])
      expect(packOf(again, 'odp').status).toBe('absent')
      await again.keeper.keep(['odp'], 0)
      await again.until(() => packOf(again, 'odp').status === 'ready')
      expect(again.keeper.evicted).toEqual([])
    }
  })
})
