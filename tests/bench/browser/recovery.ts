import { by, type Bench } from '../Bench.ts'
import { percentile } from '../report/percentile.ts'
import { openRoom, type OpenRoom } from './openRoom.ts'
import type { BenchWindow } from './page/BenchWindow.ts'

/** Recovery: from the loss of the graphics context to a sharp picture, with the tiles in the HTTP cache and without. */
export const recovery: Bench = {
  name: 'recovery',
  async run({ site, effort }, found) {
    const opened = await site()
    for (const cache of effort === 'smoke' ? (['cold'] as const) : (['warm', 'cold'] as const)) {
      const times: number[] = []
      for (let i = 0; i < by(effort, 5, 2, 1); i++) {
        // A page of its own each time: every loss halves the pool.
        const room = await openRoom(opened)
        try {
          if (cache === 'cold') await room.cdp.send('Network.clearBrowserCache')
          times.push(await loseAndRecover(room))
        } finally {
          await room.close()
        }
      }
      found({
        what: `context lost → sharp, ${cache} HTTP cache`,
        value: percentile(times, 0.5),
        unit: 'ms',
        bar: 2000,
        note: `median of ${times.length}, slowest ${Math.max(...times).toFixed(0)}`,
      })
    }
  },
}

/** @returns ms from the loss to the first frame whose every tile is there */
function loseAndRecover({ page }: OpenRoom): Promise<number> {
  return page.evaluate(() => {
    const { viewer } = (globalThis as unknown as BenchWindow).__stage
    if (!viewer) throw new Error('There is no viewer.')
    const switchOff = viewer.gl.getExtension('WEBGL_lose_context')
    if (!switchOff) throw new Error('The browser cannot lose its graphics context on request.')
    return new Promise<number>((resolve, reject) => {
      const began = performance.now()
      setTimeout(() => reject(new Error('The picture was not sharp 30 s after the loss.')), 30_000)
      viewer.events.on('sharpened', () => resolve(performance.now() - began))
      viewer.events.on('contextLost', () => setTimeout(() => switchOff.restoreContext()))
      switchOff.loseContext()
    })
  })
}
