import { describe, expect, it } from 'vitest'
import { BASE, fakeServer, PACK_BYTES, smallBuild } from '../../platform/offline/offlineRig.ts'
import { prepareClass, type ClassResult } from './prepareClass.ts'

/** So little that the link is what one waits for, as in a class: of a faster one so small a day is mostly round trips. */
const LINK_BITS_PER_SECOND = 8e6

const held = new Map<string, Uint8Array>()
const server = fakeServer(smallBuild())

async function fill(): Promise<void> {
  const paths = [
    'build.json',
    ...server.build.shell.map(({ path }) => path),
    ...server.build.packs.map(({ list }) => list.path),
  ]
  const read = async (path: string) =>
    new Uint8Array(await (await server.fetch(BASE + path, {})).arrayBuffer())
  for (const path of paths) held.set(path, await read(path))
  for (const { list } of server.build.packs) {
    const { files } = JSON.parse(new TextDecoder().decode(held.get(list.path))) as {
      files: { path: string }[]
    }
    for (const { path } of files) held.set(path, await read(path))
  }
}

describe('a class on one link', () => {
  const run = async (change: Partial<Parameters<typeof prepareClass>[0]>): Promise<ClassResult> => {
    if (held.size === 0) await fill()
    return prepareClass({
      devices: 4,
      bitsPerSecond: LINK_BITS_PER_SECOND,
      spreadMs: 0,
      mostAtOnce: Infinity,
      packs: ['odp'],
      content: (path) => held.get(path),
      ...change,
    })
  }

  it('O-12 uses the link well, sends nothing twice, treats all alike, and gives the same figures each time', async () => {
    const result = await run({})
    expect(result.bytes).toBe(result.neededBytes)
    expect(result.bytes).toBeGreaterThan(4 * PACK_BYTES)
    expect(result.allReadyS).toBeLessThan(((result.bytes * 8) / LINK_BITS_PER_SECOND) * 1.5)
    expect(result.fairness).toBeGreaterThan(0.95)
    expect(result.most).toBeLessThanOrEqual(12)
    expect(await run({})).toEqual(result)
  }, 60_000)

  it('O-12 gets through a server that is soon too busy', async () => {
    const result = await run({ mostAtOnce: 6 })
    expect(result.refused).toBeGreaterThan(0)
    expect(result.most).toBeLessThanOrEqual(6)
    expect(result.bytes).toBe(result.neededBytes)
  }, 60_000)
})
