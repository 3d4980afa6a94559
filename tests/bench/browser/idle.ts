import { by, type Bench } from '../Bench.ts'
import { openRoom } from './openRoom.ts'
import type { BenchWindow } from './page/BenchWindow.ts'

/** Idle: how many frames are drawn, and how many are asked for, while nothing changes. */
export const idle: Bench = {
  name: 'idle',
  async run({ site, effort }, found) {
    const seconds = by(effort, 5, 5, 1)
    const room = await openRoom(await site())
    try {
      // The last cross-fade may draw once more.
      await room.page.waitForTimeout(1000)
      const { drawn, asked } = await room.page.evaluate(async (ms) => {
        const { viewer } = (globalThis as unknown as BenchWindow).__stage
        if (!viewer) throw new Error('There is no viewer.')
        const before = viewer.frameCount
        const request = globalThis.requestAnimationFrame
        let count = 0
        globalThis.requestAnimationFrame = (run) => {
          count++
          return request(run)
        }
        await new Promise((resolve) => setTimeout(resolve, ms))
        globalThis.requestAnimationFrame = request
        return { drawn: viewer.frameCount - before, asked: count }
      }, seconds * 1000)
      found(
        { what: `drawn in ${seconds} s`, value: drawn, unit: 'frames', bar: 0 },
        { what: `asked for in ${seconds} s`, value: asked, unit: 'frames', bar: 0 },
      )
    } finally {
      await room.close()
    }
  },
}
