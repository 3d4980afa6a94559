import { by, type Bench } from '../Bench.ts'
import type { Finding } from '../report/Finding.ts'
import { BundleSources } from './BundleSources.ts'
import { openRoom, type OpenRoom } from './openRoom.ts'
import { ownAllocations, type OwnAllocations } from './ownAllocations.ts'
import { pan } from './page/pan.ts'

/** Each so many bytes one allocation is sampled, on average; small, since ours are few. */
const SAMPLE_EVERY_BYTES = 128
const TURN_SECONDS = 8
const SHOWN = 12

/** Allocations of our own bundle while panning, and what of the heap is kept after forced collections. */
export const allocations: Bench = {
  name: 'allocations',
  async run({ site, effort, report }, found) {
    const opened = await site()
    const sources = new BundleSources(opened.dist)
    const room = await openRoom(opened)
    const turn = async (name: string): Promise<Finding> => {
      const { frames, own } = await sample(room, sources, by(effort, TURN_SECONDS, TURN_SECONDS, 1.5))
      report(`  most, in bytes a frame, ${name} pan:`)
      for (const { where, bytes } of own.top.slice(0, SHOWN))
        report(`    ${(bytes / frames).toFixed(0).padStart(6)}  ${where}`)
      return {
        what: `allocated by our bundle, ${name} pan`,
        value: own.bytes / frames,
        unit: 'bytes a frame',
        bar: 1024,
        note: `${frames} frames; whole page ${Math.round(own.allBytes / frames)}`,
      }
    }
    try {
      found(await turn('cold'), await turn('warm'))
      if (effort === 'smoke') return
      // What the first turns leave behind (caches that fill once) is not growth.
      await room.page.evaluate(pan, { turnSeconds: TURN_SECONDS, seconds: 60, frames: 200 })
      for (const span of ['first', 'next'] as const) {
        found(await retained(room, effort === 'full' ? 2000 : 600, span))
      }
      // By now what runs in each frame has been compiled.
      found(await turn('later'))
    } finally {
      await room.close()
    }
  },
}

async function sample(
  { page, cdp }: OpenRoom,
  sources: BundleSources,
  seconds: number,
): Promise<{ frames: number; own: OwnAllocations }> {
  await cdp.send('HeapProfiler.startSampling', {
    samplingInterval: SAMPLE_EVERY_BYTES,
    includeObjectsCollectedByMajorGC: true,
    includeObjectsCollectedByMinorGC: true,
  })
  const { frames } = await page.evaluate(pan, { turnSeconds: TURN_SECONDS, seconds })
  const { profile } = await cdp.send('HeapProfiler.stopSampling')
  const own = ownAllocations(profile.head, sources)
  if (own.allBytes === 0) throw new Error('The browser sampled no allocation at all.')
  return { frames, own }
}

async function retained(room: OpenRoom, frames: number, span: string): Promise<Finding> {
  const before = await usedBytes(room)
  const done = await room.page.evaluate(pan, { turnSeconds: TURN_SECONDS, frames, seconds: 120 })
  const after = await usedBytes(room)
  return {
    what: `kept after forced collections, ${span} ${done.frames} frames`,
    value: (after - before) / 1024,
    unit: 'KB',
    bar: 50,
  }
}

async function usedBytes({ page, cdp }: OpenRoom): Promise<number> {
  await page.waitForTimeout(1500)
  for (let i = 0; i < 3; i++) await cdp.send('HeapProfiler.collectGarbage')
  return (await cdp.send('Runtime.getHeapUsage')).usedSize
}
