import type { Page } from 'playwright-core'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startServer, type RunningServer } from '../../tools/serve/startServer.ts'
import { launch } from './chromium.ts'
import { openApp } from './openApp.ts'
import { VISIT_DIST } from './world/places.ts'

const SIZE = { width: 1024, height: 768 }
/** Inside the patient monitor of odp-4 as seen on arrival. The painted room behind it has nothing dark. */
const GLASS = { x: 225, y: 290, width: 60, height: 40 }

describe('a live monitor in a room', () => {
  let server: RunningServer
  beforeAll(async () => {
    server = await startServer({ dir: VISIT_DIST, port: 0 })
  })
  afterAll(() => server.close())

  /** Opens the room, waits for the monitor's dark glass, and gives a page to look at. */
  const visit = async (reducedMotion: boolean, run: (page: Page) => Promise<void>): Promise<void> => {
    const browser = await launch({ viewport: SIZE, reducedMotion })
    try {
      const { complaints } = await openApp(browser.page, server.origin, '/?scene=odp-4')
      const brightness = async (): Promise<number> => {
        const { channels } = await sharp(await browser.page.screenshot({ clip: GLASS })).stats()
        return Math.max(...channels.map(({ mean }) => mean))
      }
      await expect.poll(brightness, { timeout: 20_000, interval: 500 }).toBeLessThan(70)
      await run(browser.page)
      expect(complaints.uncaught).toEqual([])
    } finally {
      await browser.close()
    }
  }
  const glass = async (page: Page): Promise<string> =>
    (await page.screenshot({ clip: GLASS })).toString('base64')

  it('moves', async () => {
    await visit(false, async (page) => {
      const pictures = new Set<string>()
      for (let k = 0; k < 5; k++) {
        pictures.add(await glass(page))
        await page.waitForTimeout(300)
      }
      expect(pictures.size).toBeGreaterThan(2)
    })
  })

  it('stands still for those who want less motion', async () => {
    await visit(true, async (page) => {
      await page.waitForTimeout(2000) // the room's faces and tiles may still be arriving
      const before = await glass(page)
      await page.waitForTimeout(1500)
      expect(await glass(page)).toBe(before)
    })
  })

  it('is there again after the graphics were lost', async () => {
    await visit(true, async (page) => {
      await page.waitForTimeout(2000)
      const before = await glass(page)
      await page.evaluate(async () => {
        const gl = document.querySelector('canvas')!.getContext('webgl2')!
        const loss = gl.getExtension('WEBGL_lose_context')!
        loss.loseContext()
        await new Promise((resolve) => setTimeout(resolve, 300))
        loss.restoreContext()
      })
      await expect.poll(() => glass(page), { timeout: 15_000, interval: 500 }).toBe(before)
    })
  })
})
