import { describe, expect, it, vi } from 'vitest'
import { fakeServer, openDevice, opened, packOf, smallBuild } from './offlineRig.ts'

vi.setConfig({ testTimeout: 120_000 })

describe('a shared network', () => {
  it('O-12 fetches three files at once at most, and begins at a random moment within the time given', async () => {
    const server = fakeServer(smallBuild())
    const rig = await opened(openDevice(server))
    await rig.keeper.keep(['odp', 'tr'], 60_000)
    const begunMs = rig.clock.now()
    await rig.until(() => server.asked.some((path) => path.startsWith('packs/')))
    expect(rig.clock.now() - begunMs).toBeGreaterThanOrEqual(29_000)
    await rig.until(() => packOf(rig, 'tr').status === 'ready')
    expect(server.most).toBe(3)
  })

  it('O-12 begins at once when somebody stands there and asks', async () => {
    const server = fakeServer(smallBuild())
    const rig = await opened(openDevice(server))
    await rig.keeper.keep(['odp'], 60_000)
    await rig.pass(5000)
    expect(packOf(rig, 'odp').status).toBe('starting')
    await rig.keeper.keep(['odp'], 0)
    await rig.until(() => packOf(rig, 'odp').status === 'ready')
    expect(rig.clock.now()).toBeLessThan(20_000)
  })

  it.each([
    ['a time', { status: 429, headers: { 'retry-after': '30' } }, 30_000],
    [
      'a date',
      {
        status: 503,
        headers: { 'retry-after': 'Mon, 30 Nov 2026 12:00:40 GMT', date: 'Mon, 30 Nov 2026 12:00:00 GMT' },
      },
      40_000,
    ],
    ['nothing', { status: 500 }, 500],
  ])('O-12 a busy server that names %s gets as much rest, from all lanes', async (_, answer, leastMs) => {
    const server = fakeServer(smallBuild())
    const rig = await opened(openDevice(server))
    let busyAtMs = 0
    let nextAtMs = 0
    server.fault = ({ path }) => {
      if (busyAtMs > 0 && rig.clock.now() > busyAtMs) nextAtMs ||= rig.clock.now()
      if (path !== 'odp/tiles/5.webp' || busyAtMs > 0) return undefined
      busyAtMs = rig.clock.now()
      return new Response('', answer)
    }
    await rig.keeper.keep(['odp'], 0)
    await rig.until(() => packOf(rig, 'odp').status === 'ready')
    expect(nextAtMs - busyAtMs).toBeGreaterThanOrEqual(leastMs)
  })

  it('waits for a connection, longer each time, says so, and goes on at once when it is back', async () => {
    const server = fakeServer(smallBuild())
    const rig = await opened(openDevice(server))
    server.fault = ({ path }) => (path.startsWith('odp/') ? 'drop' : undefined)
    await rig.keeper.keep(['odp'], 0)
    await rig.pass(300_000)
    expect(packOf(rig, 'odp')).toMatchObject({ status: 'starting', problem: { kind: 'offline' } })
    expect(server.asked.filter((path) => path.startsWith('odp/')).length).toBeLessThan(40)
    server.fault = undefined
    const backMs = rig.clock.now()
    rig.keeper.retry()
    await rig.until(() => packOf(rig, 'odp').status === 'ready')
    expect(rig.clock.now() - backMs).toBeLessThan(10_000)
  })

  it.each([
    [
      'a page with status 200',
      () => new Response('<html>Blocked', { headers: { 'content-type': 'text/html' } }),
    ],
    ['a refusal', () => new Response('<html>No', { status: 403, headers: { 'content-type': 'text/html' } })],
    [
      'a redirect',
      () => new Response(null, { status: 302, headers: { location: 'https://filter.example/' } }),
    ],
  ])('O-11 a filter that answers with %s is named, with the domain to allow', async (_, answer) => {
    const server = fakeServer(smallBuild())
    const rig = await opened(openDevice(server))
    server.fault = ({ path }) => (path.startsWith('odp/tiles') ? answer() : undefined)
    await rig.keeper.keep(['odp'], 0)
    await rig.until(() => packOf(rig, 'odp').status === 'stopped')
    expect(packOf(rig, 'odp').problem).toEqual({ kind: 'blocked', domain: 'alongside.example' })
    expect(server.asked.filter((path) => path.startsWith('odp/tiles')).length).toBeLessThanOrEqual(3)
  })

  it('O-11 a filter in the place of the list of what there is, is named as well', async () => {
    const server = fakeServer(smallBuild())
    server.fault = () => new Response('<html>Sign in', { headers: { 'content-type': 'text/html' } })
    const rig = openDevice(server)
    await rig.keeper.start()
    await rig.keeper.check()
    expect(rig.keeper.problem).toEqual({ kind: 'blocked', domain: 'alongside.example' })
  })

  it('O-11 a proxy that writes into pages is found out, and nothing of it is kept', async () => {
    const server = fakeServer(smallBuild())
    server.fault = ({ path, file }) =>
      path === 'index.html'
        ? new Response(`${new TextDecoder().decode(file)}<script src="//ads">`, {
            headers: { 'content-type': 'text/html' },
          })
        : undefined
    const rig = openDevice(server)
    await rig.keeper.start()
    await rig.keeper.check()
    await rig.until(() => rig.keeper.problem !== null)
    expect(rig.keeper.problem).toEqual({ kind: 'damaged', path: 'index.html' })
    expect(rig.keeper.state.active).toBeNull()
  })
})
