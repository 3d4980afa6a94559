import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startServer, type RunningServer } from '../../../tools/serve/startServer.ts'
import { launch, type LaunchedBrowser } from '../chromium.ts'
import { openApp, type Complaints } from '../openApp.ts'
import { WHOLE_DIST } from '../world/places.ts'
import { EmulatedHeadset } from './EmulatedHeadset.ts'

/** One session after another in one page. */
describe('a headset', () => {
  let server: RunningServer
  let browser: LaunchedBrowser
  let page: Page
  let headset: EmulatedHeadset
  let complaints: Complaints

  beforeAll(async () => {
    server = await startServer({ dir: WHOLE_DIST, port: 0 })
    browser = await launch({ viewport: { width: 900, height: 500 } })
    page = browser.page
    headset = await EmulatedHeadset.install(page)
    complaints = (await openApp(page, server.origin, '/?day=odp&scene=odp-3')).complaints
  })
  afterAll(async () => {
    await browser.close()
    await server.close()
  })

  it('is entered by the button, left, and entered again', async () => {
    const button = page.locator('#enter-vr')
    await button.waitFor()
    for (let visits = 0; visits < 2; visits++) {
      await headset.enter()
      await expect.poll(() => button.isDisabled(), { timeout: 20_000 }).toBe(true)
      await headset.frames(5)
      await headset.device('end')
      await expect.poll(() => button.isDisabled(), { timeout: 20_000 }).toBe(false)
    }
  })

  it('asked nobody else for anything, and broke no rule of the page', () => {
    expect(complaints.thirdParty).toEqual([])
    expect(complaints.violations).toEqual([])
    expect(complaints.uncaught).toEqual([])
  })
})
