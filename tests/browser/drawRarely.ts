import type { Page } from 'playwright-core'

/**
 * Lets a page draw its picture a few times a second only: for tests of what lies over the picture, which a machine
 * without a graphics card would otherwise spend its time on. Call it before the page is opened.
 */
export async function drawRarely(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.requestAnimationFrame = (run) => window.setTimeout(() => run(performance.now()), 200)
  })
}
