import { by, type Bench } from '../Bench.ts'
import { isSharp, openRoom, type OpenRoom } from './openRoom.ts'
import type { BenchWindow } from './page/BenchWindow.ts'
import { watchTextures } from './page/watchTextures.ts'
import { processMemory, type ProcessMemory } from './processMemory.ts'

const MB = 1e6

interface Reading extends ProcessMemory {
  readonly switches: number
  readonly textureBytes: number
}

/**
 * Scene switches through a tour in which every address is new: texture bytes, memory of the graphics process, and
 * whether the memory of the page's process comes to a plateau.
 */
export const switches: Bench = {
  name: 'switches',
  async run({ site, effort, report }, found) {
    const stops = by(effort, [20, 60, 100, 200], [10, 20, 30], [2, 4])
    const room = await openRoom(await site(), { before: [watchTextures] })
    try {
      const readings: Reading[] = [await read(room, 0)]
      for (let n = 1; n <= stops.at(-1)!; n++) {
        await goTo(room, `s${n}`)
        if (!stops.includes(n)) continue
        const reading = await read(room, n)
        readings.push(reading)
        report(`  ${describe(reading)}`)
      }
      const at = (n: number): Reading => readings.find((reading) => reading.switches === n)!
      const [from, to] = effort === 'full' ? [20, 100] : [stops[0]!, stops.at(-1)!]
      const last = readings.at(-1)!
      const steady = readings.filter(({ switches: n }) => n >= from).map(({ textureBytes }) => textureBytes)
      const most = await room.page.evaluate(() => (globalThis as unknown as BenchWindow).__textures.most)
      found(
        { what: 'textures, most at any time', value: most / MB, unit: 'MB', bar: 64 },
        {
          what: 'textures, change over the tour',
          value: Math.max(...steady) - Math.min(...steady),
          unit: 'bytes',
          bar: 0,
        },
        {
          what: 'graphics process, growth',
          value: (last.gpuBytes - at(from).gpuBytes) / MB / (last.switches - from),
          unit: 'MB a switch',
          bar: 0.2,
        },
        {
          what: `page's process, after ${to} against after ${from}`,
          value: (at(to).rendererBytes - at(from).rendererBytes) / MB,
          unit: 'MB',
          ...(effort === 'full' ? { bar: 20 } : {}),
        },
        { what: `page's process, after ${last.switches}`, value: last.rendererBytes / MB, unit: 'MB' },
      )
    } finally {
      await room.close()
    }
  },
}

async function goTo({ page }: OpenRoom, scene: string): Promise<void> {
  await page.evaluate(
    (name) =>
      new Promise<void>((resolve, reject) => {
        const { __stage: stage, __drive: drive } = globalThis as unknown as BenchWindow
        const timer = setTimeout(() => reject(new Error(`Scene ${name} was not sharp after 60 s.`)), 60_000)
        const off = stage.viewer!.events.on('sharpened', (panorama) => {
          if (!panorama.baseUrl.includes(`/${name}/`)) return
          off()
          clearTimeout(timer)
          resolve()
        })
        drive.switchTo(name)
      }),
    scene,
  )
  await page.waitForFunction(isSharp, undefined, { timeout: 60_000 })
}

/** Lets things come to rest, has what is unreachable collected, and reads. */
async function read({ page, cdp, mark }: OpenRoom, count: number): Promise<Reading> {
  await page.waitForTimeout(1500)
  for (let i = 0; i < 2; i++) {
    await cdp.send('HeapProfiler.collectGarbage')
    await page.waitForTimeout(150)
  }
  const textureBytes = await page.evaluate(() => (globalThis as unknown as BenchWindow).__textures.bytes)
  return { switches: count, textureBytes, ...processMemory(mark) }
}

function describe({ switches: n, textureBytes, gpuBytes, rendererBytes }: Reading): string {
  const mb = (bytes: number): string => (bytes / MB).toFixed(1)
  return `after ${n}: textures ${mb(textureBytes)} MB, graphics process ${mb(gpuBytes)} MB, page ${mb(rendererBytes)} MB`
}
