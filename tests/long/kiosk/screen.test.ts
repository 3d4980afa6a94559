import type { Page } from 'playwright-core'
import sharp from 'sharp'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import type { RunningServer } from '../../../tools/serve/startServer.ts'
import { launch, type LaunchedBrowser } from '../../browser/chromium.ts'
import { askedOf, noteDevice, screenOf, serveKiosk } from '../../browser/kioskRig.ts'

/** A day is fetched and a room drawn meanwhile, on a busy machine. */
const PATIENT = { timeout: 30_000 }
const TALL = { width: 540, height: 960 }

let server: RunningServer & { config: Record<string, unknown> }
let browser: LaunchedBrowser
let page: Page

beforeAll(async () => {
  server = await serveKiosk()
  browser = await launch({ viewport: TALL, hasTouch: true, reducedMotion: true })
})
afterAll(async () => {
  await browser.close()
  await server.close()
})
afterEach(() => page.close())

/** A fresh screen. */
async function open(
  config: Record<string, unknown> = {},
  query = '&clock=10',
  viewport = TALL,
): Promise<void> {
  server.config = config
  page = await browser.context.newPage()
  await page.setViewportSize(viewport)
  await page.addInitScript(noteDevice)
  await page.goto(`${server.origin}/?kiosk=1${query}`)
  await page.locator('.attract').waitFor(PATIENT)
}
const button = (name: string | RegExp) => page.getByRole('button', { name }).first()
const until = (screen: string) => expect.poll(() => screenOf(page), PATIENT).toBe(screen)
/** Into a day, past the question before its room. */
async function visit(): Promise<void> {
  await button('Touch to begin').tap()
  await button(/^Step in with Zainab/).tap()
  await page.locator('.ask-first').waitFor(PATIENT)
  await button('Continue').tap()
  await page.locator('.hud').waitFor(PATIENT)
}

test('K-1 any key begins as well, and nothing but a press does', async () => {
  await open()
  await page.mouse.move(100, 100)
  await page.mouse.move(200, 200)
  expect(await screenOf(page)).toBe('attract')
  await page.keyboard.press('a')
  await until('choosing')
})

test('K-5 K-6 the whole screen with the first touch and again when it was lost; the screen stays on', async () => {
  await open()
  expect(await askedOf(page)).toMatchObject({ fullScreen: 0, wakeLocks: 1 })
  await button('Touch to begin').tap()
  expect((await askedOf(page)).fullScreen).toBe(1)
  await page.locator('.choosing h1').tap()
  expect((await askedOf(page)).fullScreen).toBe(1)
  await page.evaluate(() => (globalThis as unknown as { loseFullScreen(): void }).loseFullScreen())
  await page.locator('.choosing h1').tap()
  expect((await askedOf(page)).fullScreen).toBe(2)
  await page.evaluate(() => {
    const { lock } = globalThis as unknown as { lock: { held: EventTarget & { released: boolean } } }
    lock.held.released = true
    lock.held.dispatchEvent(new Event('release'))
  })
  await expect.poll(async () => (await askedOf(page)).wakeLocks).toBe(2)
})

test('K-7 what a browser does by itself is refused here, and only here', async () => {
  const refused = () =>
    page.evaluate(() => {
      const tell = (event: Event): boolean => {
        document.body.dispatchEvent(event)
        return event.defaultPrevented
      }
      const options = { bubbles: true, cancelable: true }
      return {
        menu: tell(new MouseEvent('contextmenu', options)),
        selecting: tell(new Event('selectstart', options)),
        dragging: tell(new Event('dragstart', options)),
        dropping: tell(new Event('drop', options)),
        zooming: tell(new WheelEvent('wheel', { ...options, ctrlKey: true })),
        printing: tell(new KeyboardEvent('keydown', { ...options, key: 'p', ctrlKey: true })),
        back: getComputedStyle(document.documentElement).overscrollBehavior === 'none',
      }
    })
  await open()
  expect(Object.values(await refused()).every(Boolean), JSON.stringify(await refused())).toBe(true)
  await page.goto(server.origin)
  await page.locator('.door').waitFor(PATIENT)
  expect(Object.values(await refused()).some(Boolean), JSON.stringify(await refused())).toBe(false)
})

test('K-8 K-14 K-17 a day is gone through by taps alone, with captions, and nothing on the way leads off the site', async () => {
  await open({ idleSeconds: 300 }, '&clock=20')
  const ways = () =>
    page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('a[href], area[href], form, [target], iframe, object')].map(
        (each) => each.outerHTML.slice(0, 120),
      ),
    )
  expect(await ways()).toEqual([])
  await visit()
  await button('All right').tap()
  await page.locator('.caption-words').first().waitFor(PATIENT)
  expect(await ways()).toEqual([])
  await button('Pause').tap()
  expect(await ways()).toEqual([])
  await button('Read this scene').tap()
  expect(await page.getByRole('button', { name: 'The whole day as a page' }).count()).toBe(0)
  await button('Done').tap()
  await button('Leave the day').tap()
  await page.locator('.afterwards').waitFor(PATIENT)
  expect(await ways()).toEqual([])
  expect(await page.getByRole('button', { name: /Print/ }).count()).toBe(0)
  expect((await askedOf(page)).opened).toEqual([])
  await button('Meet somebody else').tap()
  await until('attract')
})

test('K-13 nothing bright stays where it is for ten minutes', async () => {
  await open({ reachMode: false }, '&clock=60', { width: 270, height: 480 })
  let darkest: Uint8Array | undefined
  for (let k = 0; k < 40; k++) {
    const shot = await page.screenshot()
    const pixels = await sharp(shot).greyscale().raw().toBuffer()
    darkest = darkest ? darkest.map((value, at) => Math.min(value, pixels[at]!)) : new Uint8Array(pixels)
    await page.waitForTimeout(230)
  }
  const bright = darkest!.filter((value) => value > 200).length / darkest!.length
  expect(bright).toBeLessThan(0.002)
})

test('K-11 it starts with the network gone', async () => {
  const keeping = await launch({ viewport: TALL, reducedMotion: true, keepsFiles: true })
  try {
    page = keeping.page
    server.config = { keepDays: true, idleSeconds: 90 }
    await page.goto(`${server.origin}/?kiosk=1&clock=10`)
    await page.locator('.attract').waitFor(PATIENT)
    await page.evaluate(() => navigator.serviceWorker.ready)
    const start = async (): Promise<string> => {
      await keeping.context.setOffline(true)
      const cold = await keeping.context.newPage()
      try {
        await cold.goto(`${server.origin}/?kiosk=1&clock=10`)
        await cold.locator('.attract').waitFor({ timeout: 8000 })
        await cold.keyboard.press('a')
        await cold.locator('.choosing').waitFor({ timeout: 8000 })
        return 'started'
      } catch {
        // Not all of the app is on the device yet.
        return 'not yet'
      } finally {
        await cold.close()
        await keeping.context.setOffline(false)
      }
    }
    await expect.poll(start, { timeout: 50_000, interval: 2000 }).toBe('started')
  } finally {
    await keeping.close()
    page = await browser.context.newPage()
  }
}, 90_000)

test('K-20 a page that is hidden, as when a headset is taken off, ends the visit', async () => {
  await open({}, '&clock=4')
  await visit()
  await page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { get: () => 'hidden', configurable: true })
    document.dispatchEvent(new Event('visibilitychange'))
  })
  await until('attract')
  expect(await page.locator('.visit').count()).toBe(0)
})

test('a wrong kiosk.json says on the screen what is wrong and where', async () => {
  server.config = { idleSecond: 60 }
  page = await browser.context.newPage()
  await page.goto(`${server.origin}/?kiosk=1`)
  const told = page.getByRole('alert')
  await told.waitFor(PATIENT)
  expect(await told.textContent()).toContain('$.idleSecond: found an unknown key')
  expect(await told.textContent()).toContain('Did you mean "idleSeconds"?')
})

test('a visitor at a desk causes no request for kiosk.json', async () => {
  page = await browser.context.newPage()
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.goto(server.origin)
  await page.locator('.door').waitFor(PATIENT)
  await page.waitForTimeout(500)
  expect(asked.filter((path) => path.includes('kiosk'))).toEqual([])
})
