import type { CDPSession, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { RunningServer } from '../../../tools/serve/startServer.ts'
import { launch, type LaunchedBrowser } from '../../browser/chromium.ts'
import { noteDevice, screenOf, serveKiosk } from '../../browser/kioskRig.ts'

/** So long real time; how many visits that is depends on the machine. */
const SOAK_MS = 2 * 60_000
const FEWEST_VISITS = 4
const PATIENT = { timeout: 40_000 }
/** Faster than this a busy machine gives up on fetches. */
const CLOCK = 12
/** What the heap may grow by over the second half, in bytes: caches fill in the first. */
const MOST_GROWTH = 6 * 1024 * 1024

let server: RunningServer & { config: Record<string, unknown> }
let browser: LaunchedBrowser
let page: Page
let cdp: CDPSession

beforeAll(async () => {
  server = await serveKiosk()
  server.config = { idleSeconds: 30, countdownSeconds: 20 }
  browser = await launch({ viewport: { width: 540, height: 960 }, hasTouch: true, reducedMotion: true })
  page = await browser.context.newPage()
  await page.addInitScript(noteDevice)
  await page.goto(`${server.origin}/?kiosk=1&clock=${CLOCK}`)
  await page.locator('.attract').waitFor(PATIENT)
  cdp = await page.context().newCDPSession(page)
  await cdp.send('Performance.enable')
})
afterAll(async () => {
  await browser.close()
  await server.close()
})

/** Numbers from 0 to below 1 that are the same each time. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32
    return state / 2 ** 32
  }
}

async function measure(): Promise<{ heap: number; nodes: number; listeners: number }> {
  await cdp.send('HeapProfiler.collectGarbage')
  const { metrics } = await cdp.send('Performance.getMetrics')
  const of = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? 0
  return { heap: of('JSHeapUsedSize'), nodes: of('Nodes'), listeners: of('JSEventListeners') }
}

/** Something a visitor may do, wherever it lands. */
async function doAnything(random: () => number): Promise<void> {
  const [x, y] = [random() * 540, random() * 960]
  if (random() < 0.6) await page.touchscreen.tap(x, y)
  else if (random() < 0.5) await page.keyboard.press(random() < 0.5 ? 'Tab' : 'Enter')
  else await page.mouse.wheel(0, random() * 300)
}

/** Loses the graphics; they come back. */
function loseGraphics(): Promise<void> {
  return page.evaluate(async () => {
    const gl = document.querySelector<HTMLCanvasElement>('.panorama')?.getContext('webgl2')
    const breaker = gl?.getExtension('WEBGL_lose_context')
    breaker?.loseContext()
    await new Promise((resolve) => setTimeout(resolve, 300))
    breaker?.restoreContext()
  })
}

/** What of a visitor is left: nothing, before each visit. */
function leftovers(): Promise<readonly string[]> {
  return page.evaluate(() => [
    ...Object.keys(localStorage).filter((key) => !key.startsWith('alongside-kiosk.')),
    ...Object.keys(sessionStorage),
    ...[...document.querySelectorAll('.page, .paper, dialog')].map(({ className }) => className),
    ...(document.documentElement.lang === 'en' ? [] : [document.documentElement.lang]),
    ...(document.documentElement.style.getPropertyValue('--text-scale') === '1' ? [] : ['text']),
  ])
}

test(
  'a screen that is used all day stays clean, comes back from everything, and does not grow',
  async () => {
    const random = seeded(2026)
    const began = Date.now()
    const measured: Awaited<ReturnType<typeof measure>>[] = []
    let visits = 0
    let lostAt = -Infinity
    while (Date.now() - began < SOAK_MS) {
      await expect.poll(() => screenOf(page), PATIENT).toBe('attract')
      await page.locator('.attract').waitFor(PATIENT)
      expect(await leftovers(), `before visit ${visits}`).toEqual([])
      if (visits % 3 === 0) measured.push(await measure())
      visits++
      await page
        .locator('.attract-begin button')
        .nth(random() < 0.5 ? 0 : 1)
        .tap()
      await page.locator('.choosing-step').first().waitFor(PATIENT)
      await page
        .locator('.choosing-step')
        .nth(Math.floor(random() * 3))
        .tap({ timeout: 5000 })
        .catch(() => undefined)
      await page.waitForTimeout(1500)
      for (let k = 0; k < 8 && (await screenOf(page)) !== 'attract'; k++) await doAnything(random)
      // A second loss within a minute would load the page again, and the measuring begin anew.
      if (visits % 5 === 2 && Date.now() - lostAt > 65_000) {
        lostAt = Date.now()
        await loseGraphics()
      }
      if (visits % 4 === 3)
        await page.evaluate(() => Promise.reject(new Error('an error of the soak')).catch(console.warn))
      if (random() < 0.4) {
        const again = page.locator('.stand-bar').getByRole('button').first()
        await again.tap({ timeout: 2000 }).catch(() => undefined)
        await page
          .locator('.stand-bar .main')
          .tap({ timeout: 2000 })
          .catch(() => undefined)
      }
      // The rest is walked away from.
    }
    await expect.poll(() => screenOf(page), PATIENT).toBe('attract')
    measured.push(await measure())
    console.log(
      `${visits} visits`,
      measured.map(({ heap, nodes, listeners }) => [Math.round(heap / 1e5) / 10, nodes, listeners]),
    )
    expect(visits).toBeGreaterThanOrEqual(FEWEST_VISITS)
    const half = measured.slice(Math.floor(measured.length / 2))
    expect(half.at(-1)!.heap - half[0]!.heap).toBeLessThan(MOST_GROWTH)
    expect(half.at(-1)!.listeners - half[0]!.listeners).toBeLessThan(40)
  },
  SOAK_MS + 240_000,
)
