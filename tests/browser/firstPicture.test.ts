import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launch, type LaunchedBrowser } from './chromium.ts'
import { openDriven, type Driven, type DrivenWindow } from './driven.ts'
import { psnr } from './psnr.ts'
import { emptiest } from './watchScreen.ts'

const isTile = /\/[frblud]\/\d+_\d+\.webp$/

describe('the first picture', () => {
  let browser: LaunchedBrowser
  /** The picture of the look before, which is to differ, or else the comparison would see nothing. */
  let elsewhere: Buffer | undefined

  beforeAll(async () => {
    browser = await launch({ viewport: { width: 800, height: 500 } })
  })

  afterAll(() => browser.close())

  /** Holds back every tile, and the graphics context until `openGraphics`, so that each stage can be looked at. */
  async function openSlowly(query: string): Promise<Driven> {
    return openDriven(browser, {
      intercept: ({ path }) => (isTile.test(path) ? { never: true } : undefined),
      query,
      init: holdFrames,
      clock: 1,
    })
  }

  it.each([
    ['ahead', 0, 0],
    ['up', 35, 60],
    ['down', -110, -60],
    ['into a corner', 45, 35],
    ['behind', 180, -5],
  ])('shows the same directions as the panorama that takes over, looking %s', async (_, yaw, pitch) => {
    const driven = await openSlowly(`&yaw=${yaw}&pitch=${pitch}&fov=75`)
    await driven.page.waitForSelector('[data-first-picture]', { state: 'attached' })
    const before = await driven.page.screenshot()
    await driven.page.evaluate(() => (window as unknown as HeldWindow).releaseFrames())
    await driven.page.waitForFunction(
      () =>
        (window as unknown as DrivenWindow).__stage.viewer?.frameCount > 0 &&
        !document.querySelector('[data-first-picture]'),
    )
    const after = await driven.page.screenshot()
    const frames = await driven.screen.stop()

    expect(await psnr(before, after, { blurPx: 8 })).toBeGreaterThan(25)
    if (elsewhere) expect(await psnr(before, elsewhere, { blurPx: 8 })).toBeLessThan(23)
    elsewhere = after
    expect(emptiest(frames)).toBeLessThan(0.01)
    expect(driven.complaints.uncaught).toEqual([])
    await driven.close()
  })
})

describe('the first script', () => {
  it('shows the first picture while the program has not come yet, and lets it take over', async () => {
    const browser = await launch({ viewport: { width: 800, height: 500 } })
    const driven = await openDriven(browser, {
      intercept: ({ path }) => (/\/index-[^/]*\.js$/.test(path) ? { delayMs: 4000 } : undefined),
      query: '&yaw=40&pitch=10&fov=75',
      clock: 1,
      early: true,
    })
    await driven.page.waitForSelector('[data-first-picture]', { state: 'attached' })
    expect(await driven.page.evaluate(() => '__stage' in window)).toBe(false)
    const before = await driven.page.screenshot()
    await driven.page.waitForFunction(
      () =>
        (window as unknown as DrivenWindow).__stage?.viewer?.frameCount > 0 &&
        !document.querySelector('[data-first-picture]'),
    )
    expect(driven.faults()).toBe(1)
    expect(await psnr(before, await driven.page.screenshot(), { blurPx: 8 })).toBeGreaterThan(22)
    expect(driven.complaints.uncaught).toEqual([])
    await driven.close()
    await browser.close()
  })
})

interface HeldWindow {
  releaseFrames(): void
}

/** Runs in the page before its scripts: animation frames wait until they are released, and with them the viewer. */
function holdFrames(): void {
  const real = window.requestAnimationFrame.bind(window)
  const held: FrameRequestCallback[] = []
  let isHeld = true
  window.requestAnimationFrame = (run) => (isHeld ? held.push(run) : real(run))
  Object.assign(window, {
    releaseFrames() {
      isHeld = false
      for (const run of held) real(run)
    },
  })
}
