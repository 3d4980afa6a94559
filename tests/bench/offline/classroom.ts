import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildIfStale } from '../../../tools/build/buildIfStale.ts'
import { ROOT } from '../../../tools/root.ts'
import { by, type Bench } from '../Bench.ts'
import { prepareClass } from './prepareClass.ts'

const DAYS = ['odp']

/**
 * Thirty devices that keep a day over one link, in a simulation: the real keeper and the real files, a clock moved
 * by hand. How long until all are ready, what goes over the link, and who waits for whom.
 */
export const classroom: Bench = {
  name: 'classroom',
  async run({ effort, report }, found) {
    buildIfStale(report)
    const held = new Map<string, Uint8Array | undefined>()
    const content = (path: string): Uint8Array | undefined => {
      const file = join(ROOT, 'dist', path)
      if (!held.has(path)) held.set(path, existsSync(file) ? readFileSync(file) : undefined)
      return held.get(path)
    }
    const devices = by(effort, 30, 10, 3)
    const cases = [
      ['50 Mbit/s', 50, 60_000, Infinity],
      ['50 Mbit/s, all in one moment', 50, 0, Infinity],
      ['20 Mbit/s', 20, 60_000, Infinity],
      ['50 Mbit/s, a server of 40 answers at once, all in one moment', 50, 0, 40],
    ] as const
    for (const [name, mbits, spreadMs, mostAtOnce] of cases) {
      const bitsPerSecond = mbits * 1e6
      const result = await prepareClass({
        devices,
        bitsPerSecond,
        spreadMs,
        mostAtOnce,
        packs: DAYS,
        content,
      })
      found(
        { what: `${devices} devices, ${name}: all ready`, value: result.allReadyS, unit: 's' },
        { what: '  the link alone would need', value: (result.neededBytes * 8) / bitsPerSecond, unit: 's' },
        { what: '  first ready', value: result.firstReadyS, unit: 's' },
        { what: '  half of them ready', value: result.medianReadyS, unit: 's' },
        { what: '  over the link', value: result.bytes / 1e6, unit: 'MB' },
        {
          what: '  of it more than once',
          value: (100 * (result.bytes - result.neededBytes)) / result.neededBytes,
          unit: '%',
        },
        {
          what: '  requests',
          value: result.requests,
          unit: 'requests',
          note: `${result.refused} told to wait`,
        },
        { what: '  answers on their way at once', value: result.most, unit: 'answers', bar: devices * 3 },
        { what: '  fairness (Jain; 1: all the same)', value: result.fairness, unit: '' },
      )
    }
  },
}
