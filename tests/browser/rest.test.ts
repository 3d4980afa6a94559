import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startServer, type RunningServer } from '../../tools/serve/startServer.ts'
import { launch, type LaunchedBrowser } from './chromium.ts'
import { openDriven, type DrivenWindow } from './driven.ts'
import { openApp } from './openApp.ts'
import { VISIT_DIST } from './world/places.ts'

describe('a visit', () => {
  let browser: LaunchedBrowser
  let server: RunningServer

  beforeAll(async () => {
    browser = await launch({ viewport: { width: 1000, height: 640 }, reducedMotion: true })
    server = await startServer({ dir: VISIT_DIST, port: 0 })
  })

  afterAll(async () => {
    await browser.close()
    await server.close()
  })

  it('draws no frame for 2 s while nothing changes', async () => {
    const driven = await openDriven(browser, { clock: 1 })
    await driven.sharp('a')
    const drawn = (): Promise<number> =>
      driven.page.evaluate(() => (window as unknown as DrivenWindow).__stage.viewer.frameCount)
    const before = await settled(drawn)
    await new Promise((resolve) => setTimeout(resolve, 2000))
    expect(await drawn()).toBe(before)
    await driven.look(10)
    await expect.poll(drawn).toBeGreaterThan(before)
    await driven.close()
  })

  it('paints nothing new on the screen for 2 s under reduced motion, live surfaces in the room included', async () => {
    const page = await browser.context.newPage()
    await page.addInitScript(countDraws)
    await openApp(page, server.origin, '/?scene=odp-4')
    await page.getByRole('heading', { level: 1 }).waitFor({ state: 'attached' })
    await page.waitForLoadState('networkidle')
    const draws = (): Promise<number> => page.evaluate(() => (window as unknown as { draws: number }).draws)
    const before = await settled(draws)
    await new Promise((resolve) => setTimeout(resolve, 2000))
    expect(await draws()).toBe(before)
    expect(before).toBeGreaterThan(0)
    await page.close()
  })

  it('begins in the room that the address names, with no third party and no breach of the policy', async () => {
    const titles: string[] = []
    for (const scene of ['odp-4', 'odp-3']) {
      const page = await browser.context.newPage()
      await page.addInitScript(countWorkers)
      const { complaints } = await openApp(page, server.origin, `/?scene=${scene}`)
      await page.getByRole('heading', { level: 1 }).waitFor({ state: 'attached' })
      await page.waitForLoadState('networkidle')
      titles.push(await page.title())
      expect(await page.evaluate(() => (window as unknown as { heard: number }).heard)).toBeGreaterThan(0)
      expect(complaints).toEqual({ consoleErrors: [], uncaught: [], thirdParty: [], violations: [] })
      await page.close()
    }
    expect(titles[0]).not.toBe(titles[1])
  })

  it('is reached by Tab, each button in turn, and left again', async () => {
    const page = await browser.context.newPage()
    await openApp(page, server.origin, '/?scene=odp-3')
    await page.getByRole('heading', { level: 1 }).waitFor({ state: 'attached' })
    const ways = await page.getByRole('list').getByRole('button').allInnerTexts()
    expect(ways.length).toBeGreaterThan(0)
    const reached: string[] = []
    for (let press = 0; press < 60; press++) {
      await page.keyboard.press('Tab')
      const name = await page.evaluate(() => {
        const focused = document.activeElement
        if (!(focused instanceof HTMLElement) || focused === document.body) return 'none'
        return focused.ariaLabel ?? focused.innerText
      })
      reached.push(name)
      if (name === 'none' && press > ways.length) break
    }
    const seen = new Set(reached.map((name) => name.trim()))
    for (const way of ways) expect(seen).toContain(way.trim())
    expect(reached).toContain('Turn left')
    expect(reached.at(-1), 'the focus is caught in the page').toBe('none')
    await page.close()
  })
})

/** Waits until a count has stood still for 2.5 s: what a visit fetches after its first room comes in pieces. @returns it */
async function settled(count: () => Promise<number>): Promise<number> {
  let last = -1
  let still = 0
  await expect
    .poll(
      async () => {
        const now = await count()
        still = now === last ? still + 1 : 0
        last = now
        return still
      },
      { interval: 500, timeout: 30_000 },
    )
    .toBe(5)
  return last
}

/** Runs in the page before its scripts: counts draw calls. */
function countDraws(): void {
  Object.assign(window, { draws: 0 })
  for (const name of [
    'drawArrays',
    'drawElements',
    'drawArraysInstanced',
    'drawElementsInstanced',
  ] as const) {
    const real: (...values: number[]) => void = WebGL2RenderingContext.prototype[name]
    WebGL2RenderingContext.prototype[name] = function (this: WebGL2RenderingContext, ...values: number[]) {
      ;(window as unknown as { draws: number }).draws++
      return real.apply(this, values)
    }
  }
}

/** Runs in the page before its scripts: counts what workers have said, which they can only if they may start. */
function countWorkers(): void {
  const counted = Object.assign(window, { heard: 0 })
  const Original = window.Worker
  window.Worker = class extends Original {
    constructor(url: string | URL, options?: WorkerOptions) {
      super(url, options)
      this.addEventListener('message', () => counted.heard++)
    }
  }
}
