import type { Bench } from '../Bench.ts'
import { by } from '../Bench.ts'
import { percentile } from '../report/percentile.ts'
import { BundleSources } from './BundleSources.ts'
import { frameTimes } from './frameTimes.ts'
import { openRoom, type OpenRoom } from './openRoom.ts'
import { pan } from './page/pan.ts'
import { OWN_STEPS, STEPS, type Step } from './steps.ts'

const SAMPLE_EVERY_US = 100
const TURN_SECONDS = 8

/**
 * Own steps: what choosing, filling, planning and uploading cost in each frame of a turn of 360° in 8 s whose tiles
 * are not there yet, sampled on a processor that nothing slows. Then the same turn again, with the tiles in the cache.
 */
export const ownSteps: Bench = {
  name: 'steps',
  async run({ site, effort }, found) {
    const opened = await site()
    const sources = new BundleSources(opened.dist)
    const room = await openRoom(opened)
    try {
      for (const turn of ['cold', 'warm'] as const) {
        const times = await measure(room, sources, by(effort, TURN_SECONDS, TURN_SECONDS, 1.5))
        const frames = times.draw.length
        const sum = (steps: readonly Step[]): number[] =>
          times.draw.map((_, frame) => steps.reduce((ms, step) => ms + times[step][frame]!, 0))
        const own = sum(OWN_STEPS)
        const note = `${frames} frames; 0 is less than a sample`
        found(
          {
            what: `own steps a frame, ${turn}, p50`,
            value: percentile(own, 0.5),
            unit: 'ms',
            bar: 0.5,
            note,
          },
          { what: `own steps a frame, ${turn}, p99`, value: percentile(own, 0.99), unit: 'ms', bar: 3 },
          { what: `own steps a frame, ${turn}, mean`, value: mean(own), unit: 'ms' },
          ...STEPS.map((step) => ({
            what: `  ${step}, mean`,
            value: mean(times[step]),
            unit: 'ms',
            note: `p99 ${percentile(times[step], 0.99).toFixed(2)} ms`,
          })),
          { what: `  all of our bundle, ${turn}, mean`, value: mean(sum(STEPS)), unit: 'ms' },
        )
      }
    } finally {
      await room.close()
    }
  },
}

async function measure(
  { page, cdp }: OpenRoom,
  sources: BundleSources,
  seconds: number,
): Promise<ReturnType<typeof frameTimes>> {
  await cdp.send('Performance.enable')
  const { metrics } = await cdp.send('Performance.getMetrics')
  // The page's clock begins at its navigation; the profile's is the one that this figure is on, in seconds.
  const origin = metrics.find(({ name }) => name === 'NavigationStart')?.value
  if (origin === undefined) throw new Error('The browser does not tell when the navigation began.')
  await cdp.send('Profiler.enable')
  await cdp.send('Profiler.setSamplingInterval', { interval: SAMPLE_EVERY_US })
  await cdp.send('Profiler.start')
  const { starts } = await page.evaluate(pan, { turnSeconds: TURN_SECONDS, seconds, keepStarts: true })
  const { profile } = await cdp.send('Profiler.stop')
  if (starts.length < 20) throw new Error(`Only ${starts.length} frames were drawn; the machine is too busy.`)
  const startsUs = starts.map((ms) => origin * 1e6 + ms * 1e3)
  const times = frameTimes(profile, startsUs, sources)
  if (times.draw.every((ms) => ms === 0))
    throw new Error('No sample fell into our drawing; the clocks differ.')
  return times
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
