import { describe, expect, it, vi } from 'vitest'
import { viewOf } from '../../../src/platform/offline/viewOf.ts'
import {
  fakeServer,
  noise,
  openDevice,
  opened,
  packOf,
  routesIn,
  smallBuild,
  type Rig,
} from './offlineRig.ts'

vi.setConfig({ testTimeout: 120_000 })

describe('a newer version', () => {
  const NEWER = { 'odp/pano.json': '{"room":"odp, repainted"}', 'odp/tiles/3.webp': noise('new', 8000) }

  async function kept(): Promise<Rig> {
    const rig = await opened(openDevice(fakeServer(smallBuild())))
    await rig.keeper.keep(['odp'], 0)
    await rig.until(() => packOf(rig, 'odp').status === 'ready')
    return rig
  }
  const reopen = async (rig: Rig, server: ReturnType<typeof fakeServer>, automatic = false): Promise<Rig> => {
    const again = openDevice(server, { cache: rig.cache, remembered: rig.remembered, automatic })
    await again.keeper.start()
    await again.keeper.check()
    return again
  }
  const contentOf = async (rig: Rig, path: string): Promise<string | undefined> =>
    (await rig.cache.match(`/kept/${(await routesIn(rig.cache)).paths[path]}`))?.text()

  it('O-10 is offered with its size, and fetches only what has changed', async () => {
    const rig = await kept()
    const server = fakeServer(smallBuild('two', NEWER))
    const again = await reopen(rig, server)
    await again.until(() => viewOf(again.keeper, 'opus', 'one').update.phase === 'offered')
    const { bytes } = viewOf(again.keeper, 'opus', 'one').update
    expect(bytes).toBe(8000 + '{"room":"odp, repainted"}'.length + '<p>two'.length + 'start("two")'.length)
    expect(server.asked.some((path) => path.startsWith('odp/') || path.startsWith('app/'))).toBe(false)
    again.keeper.prepare()
    await again.until(() => viewOf(again.keeper, 'opus', 'one').update.phase === 'waiting')
    expect(server.asked.filter((path) => path.startsWith('odp/'))).toEqual([
      'odp/pano.json',
      'odp/tiles/3.webp',
    ])
    expect(await contentOf(again, 'odp/pano.json')).toContain('repainted')
    expect(packOf(again, 'odp').status).toBe('ready')
  })

  it('O-10 interrupted at any file, the old one works whole until the new one is; what it alone had goes after', async () => {
    for (const stopAt of ['index.html', 'odp/pano.json', 'odp/tiles/3.webp']) {
      const rig = await kept()
      const server = fakeServer(smallBuild('two', NEWER))
      server.fault = ({ path }) => (path === stopAt ? 'drop' : undefined)
      const again = await reopen(rig, server)
      again.keeper.prepare()
      await again.pass(60_000)
      again.keeper.dispose()
      expect(await contentOf(again, 'index.html')).toBe('<p>one')
      expect(await contentOf(again, 'odp/pano.json')).toBe('{"room":"odp"}')
      expect(await again.keeper.verify(['odp'])).toBe(true)
      expect(packOf(again, 'odp').status).toBe('ready')

      server.fault = undefined
      const third = await reopen(again, server)
      third.keeper.prepare()
      await third.until(() => third.keeper.state.active?.build === 'two')
      expect(await contentOf(third, 'index.html')).toBe('<p>two')
      expect(await contentOf(third, 'odp/pano.json')).toContain('repainted')
      // A page of the old version that is still open finds its scripts.
      expect(await contentOf(third, 'app/main-one.js')).toBe('start("one")')
      const texts = await Promise.all([...third.cache.entries.values()].map((one) => one.clone().text()))
      expect(texts.filter((text) => text === '{"room":"odp"}')).toEqual([])
    }
  })

  it('is taken without asking where no day is kept, or nobody sits there to be asked', async () => {
    const bare = await opened(openDevice(fakeServer(smallBuild())))
    const bareAgain = await reopen(bare, fakeServer(smallBuild('two', NEWER)))
    await bareAgain.until(() => viewOf(bareAgain.keeper, 'opus', 'one').update.phase === 'waiting')
    const rig = await kept()
    const again = await reopen(rig, fakeServer(smallBuild('two', NEWER)), true)
    await again.until(() => viewOf(again.keeper, 'opus', 'one').update.phase === 'waiting')
    expect(await again.keeper.verify(['odp'])).toBe(true)
  })

  it('comes with a day that is asked for while it is known', async () => {
    const rig = await kept()
    const again = await reopen(rig, fakeServer(smallBuild('two', NEWER)))
    await again.keeper.keep(['tr'], 0)
    await again.until(() => packOf(again, 'tr').status === 'ready')
    expect(again.keeper.state.active?.build).toBe('two')
    expect(await again.keeper.verify(['odp', 'tr'])).toBe(true)
  })

  it('that arrives on the server in the middle of a download is gone over to', async () => {
    const old = fakeServer(smallBuild())
    const newer = fakeServer(smallBuild('two', NEWER))
    let isNew = false
    const rig = await opened(openDevice({ fetch: (url, init) => (isNew ? newer : old).fetch(url, init) }))
    await rig.keeper.keep(['odp'], 0)
    await rig.until(() => packOf(rig, 'odp').doneBytes > 50_000)
    isNew = true
    await rig.until(() => packOf(rig, 'odp').status === 'ready')
    expect(await rig.keeper.verify(['odp'])).toBe(true)
  })
})
