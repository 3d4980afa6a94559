import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startServer, type RunningServer } from '../../../tools/serve/startServer.ts'
import { launch, type LaunchedBrowser } from '../chromium.ts'
import { openApp, type Complaints } from '../openApp.ts'
import { WHOLE_DIST } from '../world/places.ts'

const PATIENT = { timeout: 30_000 }

describe('days kept on this device', () => {
  let browser: LaunchedBrowser
  let server: RunningServer
  let page: Page
  let complaints: Complaints
  const asked: string[] = []

  beforeAll(async () => {
    browser = await launch({ viewport: { width: 900, height: 600 }, reducedMotion: true, keepsFiles: true })
    server = await startServer({
      dir: WHOLE_DIST,
      port: 0,
      intercept: (request) => {
        asked.push(request.path)
        return undefined
      },
    })
    page = browser.page
    ;({ complaints } = await openApp(page, server.origin, '/'))
  })
  afterAll(async () => {
    await browser.close()
    await server.close()
  })
  const row = (name: RegExp) => page.locator('.keep-row').filter({ hasText: name })

  it('K-11 O-2 a day is kept, and the app starts and plays it with the network gone', async () => {
    await page.getByRole('button', { name: 'Keep on this device' }).click()
    await page.getByRole('button', { name: 'Keep: Podiatrist' }).click(PATIENT)
    await row(/Podiatrist/)
      .getByText(/^Kept here/)
      .waitFor(PATIENT)
    await server.close()
    await browser.context.setOffline(true)
    asked.length = 0
    await page.goto(`${server.origin}/?day=pod&cut=short`)
    await page.getByRole('heading', { level: 1 }).waitFor({ state: 'attached', ...PATIENT })
    await expect.poll(() => page.locator('canvas.panorama').count(), PATIENT).toBe(1)
    expect(asked).toEqual([])
    expect(complaints.violations).toEqual([])
    expect(complaints.uncaught).toEqual([])
  })
})
