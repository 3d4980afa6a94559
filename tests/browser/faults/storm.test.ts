import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Intercept } from '../../../tools/serve/misbehaviour.ts'
import { launch, type LaunchedBrowser } from '../chromium.ts'
import { openDriven, type DrivenWindow } from '../driven.ts'
import { psnr } from '../psnr.ts'
import { FILTER_PAGE, spoilTiles } from './tileFaults.ts'

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

/** Every fault that a tile can have, each on other tiles, and descriptions that fail now and then. */
function everything(): Intercept {
  const kinds: readonly Intercept[] = [
    spoilTiles({ answer: { status: 500 } }),
    spoilTiles({ never: true }, 21, 1),
    spoilTiles({ keepBytes: 900 }, 22, 1),
    spoilTiles(FILTER_PAGE, 23, 1),
    spoilTiles({ delayMs: 1000 }, 6, 1),
    ({ path, attempt }) =>
      path.endsWith('pano.json') && attempt === 1 && !path.includes('/a/')
        ? { answer: { status: 503 } }
        : undefined,
  ]
  return (request) => {
    const faults = kinds.map((kind) => kind(request))
    return faults.find((fault) => fault !== undefined)
  }
}

describe('everything at once', () => {
  let browser: LaunchedBrowser
  let faultless: Buffer

  beforeAll(async () => {
    browser = await launch({ viewport: { width: 800, height: 500 } })
    const driven = await openDriven(browser, { scene: 'c' })
    await driven.look(70, -10)
    faultless = await driven.sharp('c')
    await driven.close()
  })

  afterAll(() => browser.close())

  it('is survived: rooms changed quickly, tiles and descriptions spoilt, a worker ended, the context and the connection lost', async () => {
    const driven = await openDriven(browser, { intercept: everything() })
    const rooms = ['b', 'c', 'a', 'c', 'b', 'a', 'b', 'c', 'a', 'b', 'c'] as const
    for (const [step, room] of rooms.entries()) {
      await driven.switchTo(room)
      await driven.look(step * 40, -10)
      if (step === 2)
        await driven.page.evaluate(() => (window as unknown as DrivenWindow).heldWorkers[0]?.terminate())
      if (step === 4 || step === 8) {
        await driven.page.evaluate(() => {
          const breaker = (window as unknown as DrivenWindow).__stage.viewer.gl.getExtension(
            'WEBGL_lose_context',
          )
          breaker?.loseContext()
          setTimeout(() => breaker?.restoreContext(), 300)
        })
      }
      if (step === 6) await browser.context.setOffline(true)
      await pause(250)
      if (step === 9) await browser.context.setOffline(false)
    }
    await driven.switchTo('c')
    await driven.look(70, -10)
    const picture = await driven.sharp('c')
    const frames = await driven.screen.stop()

    expect(driven.faults()).toBeGreaterThan(5)
    expect(await psnr(picture, faultless)).toBeGreaterThanOrEqual(40)
    // The browser blanks a canvas that loses its context before it tells the page: one frame for each loss.
    expect(frames.filter(({ empty }) => empty >= 0.01).length).toBeLessThanOrEqual(2)
    expect(driven.complaints).toMatchObject({ uncaught: [], violations: [], thirdParty: [] })
    await driven.close()
  })
})
