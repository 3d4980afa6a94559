import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ROOT } from '../../tools/root.ts'
import { securityHeaders } from '../../tools/serve/headers.ts'
import { startServer, type RunningServer } from '../../tools/serve/startServer.ts'
import { launch, type LaunchedBrowser } from './chromium.ts'
import { openApp } from './openApp.ts'
import { pictureFigures } from './pictureFigures.ts'

describe('the page, as built and served', () => {
  let server: RunningServer
  let browser: LaunchedBrowser

  beforeAll(async () => {
    server = await startServer({ dir: join(ROOT, 'dist'), port: 0 })
    browser = await launch()
  })

  afterAll(async () => {
    await browser.close()
    await server.close()
  })

  it('opens without an error, a third party or a breach of the policy, under the real headers', async () => {
    const { complaints, response } = await openApp(browser.page, server.origin)
    await browser.page.waitForLoadState('networkidle')

    expect(response.status()).toBe(200)
    const sent = await response.allHeaders()
    for (const [name, value] of Object.entries(securityHeaders()))
      expect(sent[name.toLowerCase()]).toBe(value)
    expect(sent['strict-transport-security']).toBeUndefined()
    expect(complaints).toEqual({ consoleErrors: [], uncaught: [], thirdParty: [], violations: [] })
    expect(await browser.page.title()).not.toBe('')
  })

  it.each([
    ['at a desk', { width: 1280, height: 720 }],
    ['on a phone', { width: 390, height: 844 }],
  ])('shows a room and its name %s', async (_, viewport) => {
    const page = await browser.context.newPage()
    await page.setViewportSize(viewport)
    await openApp(page, server.origin, '/?scene=odp-4')
    await page.getByRole('heading', { level: 1 }).waitFor({ state: 'attached' })
    const { blackShare, contrast } = await pictureFigures(await page.screenshot())
    expect(blackShare).toBeLessThan(0.1)
    expect(contrast).toBeGreaterThan(20)
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(overflow).toBe(0)
    await page.close()
  })

  it('reports a breach of the policy when there is one', async () => {
    const page = await browser.context.newPage()
    const { complaints } = await openApp(page, server.origin)
    await page.evaluate(() => {
      const picture = new Image()
      picture.src = 'https://example.invalid/picture.png'
      document.body.append(picture)
    })
    await expect.poll(() => complaints.violations.length).toBe(1)
    expect(complaints.violations[0]).toContain('img-src https://example.invalid/picture.png')
    await page.close()
  })
})
