import { by, type Bench } from '../Bench.ts'
import { percentile } from '../report/percentile.ts'
import { openRoom } from './openRoom.ts'
import type { BenchWindow } from './page/BenchWindow.ts'
import { pan } from './page/pan.ts'
import { watchUploads } from './page/watchUploads.ts'

/** Upload slices: bytes and milliseconds of each upload call, and of all in one frame, from opening to a full turn. */
export const uploads: Bench = {
  name: 'uploads',
  async run({ site, effort }, found) {
    const room = await openRoom(await site(), { before: [watchUploads] })
    try {
      await room.page.evaluate(pan, { turnSeconds: 8, seconds: by(effort, 8, 8, 2) })
      const records = await room.page.evaluate(() => {
        const { records: all, count } = (globalThis as unknown as BenchWindow).__uploads
        return [...all.subarray(0, 3 * count)]
      })
      const calls = Array.from({ length: records.length / 3 }, (_, i) => ({
        frame: records[3 * i]!,
        bytes: records[3 * i + 1]!,
        ms: records[3 * i + 2]!,
      }))
      if (calls.length === 0) throw new Error('No upload into the pool was seen.')
      const frames = new Map<number, { bytes: number; ms: number }>()
      for (const { frame, bytes, ms } of calls) {
        const sum = frames.get(frame) ?? { bytes: 0, ms: 0 }
        frames.set(frame, { bytes: sum.bytes + bytes, ms: sum.ms + ms })
      }
      const times = calls.map(({ ms }) => ms)
      const perFrame = [...frames.values()]
      found(
        { what: 'one call, largest', value: Math.max(...calls.map(({ bytes }) => bytes)) / 1e6, unit: 'MB' },
        { what: 'one call, p50', value: percentile(times, 0.5), unit: 'ms', note: `${calls.length} calls` },
        { what: 'one call, p99', value: percentile(times, 0.99), unit: 'ms' },
        { what: 'one call, slowest', value: Math.max(...times), unit: 'ms', bar: 10 },
        {
          what: 'one frame, most',
          value: Math.max(...perFrame.map(({ bytes }) => bytes)) / 1e6,
          unit: 'MB',
          bar: 1.05,
        },
        {
          what: 'one frame, p99',
          value: percentile(
            perFrame.map(({ ms }) => ms),
            0.99,
          ),
          unit: 'ms',
        },
      )
    } finally {
      await room.close()
    }
  },
}
