import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { startServer, type RunningServer } from '../../tools/serve/startServer.ts'
import { launch, type LaunchedBrowser } from './chromium.ts'
import { openApp } from './openApp.ts'
import { VISIT_DIST } from './world/places.ts'

const PLACES = [
  ['at a desk', { width: 1440, height: 900 }],
  ['on a tablet', { width: 1024, height: 768 }],
  ['on a phone', { width: 390, height: 844 }],
] as const

describe('the interface', () => {
  let server: RunningServer
  let browser: LaunchedBrowser
  let page: Page

  beforeAll(async () => {
    server = await startServer({ dir: VISIT_DIST, port: 0 })
    browser = await launch({ viewport: { width: 1024, height: 768 }, reducedMotion: true })
  })
  afterAll(async () => {
    await browser.close()
    await server.close()
  })
  afterEach(() => page.close())

  /** Opens a room and waits until its things are in the picture and nothing is drawn any more. */
  const open = async (query = '/?day=odp&scene=odp-3&perf'): Promise<void> => {
    page = await browser.context.newPage()
    await openApp(page, server.origin, query)
    await page.getByRole('heading', { level: 1 }).waitFor({ state: 'attached' })
    await page.getByRole('button', { name: 'All right' }).click()
    await rest()
  }
  const frames = async (): Promise<number> =>
    Number(await page.locator('.figures dt:text-is("drawn") + dd').first().textContent())
  /** Waits until no frame has been drawn for a while. */
  const rest = async (): Promise<void> => {
    let before = await frames()
    for (let quiet = 0; quiet < 3;) {
      await page.waitForTimeout(400)
      const now = await frames()
      quiet = now === before ? quiet + 1 : 0
      before = now
    }
  }
  /** The middle of the picture, where no part of the page lies. */
  const middle = async (): Promise<string> => {
    await rest()
    const { width, height } = page.viewportSize()!
    const clip = { x: width * 0.45, y: height * 0.4, width: width * 0.2, height: height * 0.25 }
    return (await page.screenshot({ clip })).toString('base64')
  }
  const view = () => page.getByRole('img')
  const heading = () => page.getByRole('heading', { level: 1 }).textContent()
  const focused = () =>
    page.evaluate(() => {
      const { activeElement } = document
      return activeElement?.getAttribute('aria-label') ?? activeElement?.textContent ?? ''
    })
  /** Goes on by Tab until something of that name has the focus. */
  const tabTo = async (name: RegExp): Promise<void> => {
    for (let k = 0; k < 30 && !name.test(await focused()); k++) await page.keyboard.press('Tab')
    expect(await focused()).toMatch(name)
  }

  it('takes a visitor from room to room by keyboard alone', async () => {
    await open()
    expect(await heading()).toBe('Theatre 4, setting up')
    await view().focus()
    await tabTo(/^Way on: Back to the anaesthetic room/)
    const faced = await middle()
    await page.keyboard.press('Enter')
    await expect.poll(heading).toBe('Anaesthetic room')
    expect(await page.title()).toContain('Anaesthetic room')
    await tabTo(/^Way on: /)
    expect(await middle()).not.toBe(faced)
  })

  it('gives the focus back to what opened a plate', async () => {
    await open()
    await view().focus()
    await tabTo(/still to find$/)
    const opener = (await focused()).replace('still to find', '')
    await page.keyboard.press('Enter')
    await expect.poll(focused).toBe(opener.trim())
    await page.keyboard.press('Escape')
    await expect.poll(focused).toBe(`${opener}found`)
    await page.keyboard.press('Escape')
    await expect.poll(focused).toBe('Carry on')
    await page.keyboard.press('Escape')
    await expect.poll(focused).toBe(`${opener}found`)
  })

  it('lets the focus through to the end of the page and out', async () => {
    await open()
    await view().focus()
    const stops: string[] = []
    for (let k = 0; k < 40; k++) {
      await page.keyboard.press('Tab')
      const stop = await page.evaluate(() => {
        const element = document.activeElement
        return element && element !== document.body
          ? (element.getAttribute('aria-label') ?? element.textContent)
          : ''
      })
      if (!stop) break
      stops.push(stop)
    }
    expect(stops.length).toBeLessThan(35)
    expect(stops).toEqual(expect.arrayContaining(['Turn left', 'Turn right', 'Zoom in', 'Zoom out']))
  })

  it('takes a way in the picture by a click, and not by a drag that begins there', async () => {
    await open()
    await view().focus()
    await tabTo(/^Way on: Back/)
    await view().focus()
    await rest()
    const { width, height } = page.viewportSize()!
    await page.mouse.move(width / 2, height / 2)
    await page.mouse.down()
    await page.mouse.move(width / 2 + 60, height / 2, { steps: 4 })
    await page.mouse.move(width / 2, height / 2, { steps: 4 })
    await page.mouse.up()
    await rest()
    expect(await heading()).toBe('Theatre 4, setting up')
    await page.mouse.click(width / 2, height / 2)
    await expect.poll(heading).toBe('Anaesthetic room')
  })

  it('draws nothing while nothing changes, and does not turn by arrow keys outside the view', async () => {
    await open()
    const before = await frames()
    await page.getByRole('button', { name: 'Turn left' }).focus()
    await page.keyboard.press('ArrowRight')
    await page.waitForTimeout(1200)
    expect(await frames()).toBe(before)
    await view().focus()
    await page.keyboard.press('ArrowRight')
    await page.waitForTimeout(600)
    expect(await frames()).toBeGreaterThan(before)
  })

  it('comes back to the same picture after turning and zooming there and back', async () => {
    await open()
    const before = await middle()
    const press = (name: string) => page.getByRole('button', { name }).click()
    for (const [there, back] of [
      ['Turn left', 'Turn right'],
      ['Zoom in', 'Zoom out'],
    ] as const) {
      await press(there)
      expect(await middle(), there).not.toBe(before)
      await press(back)
      expect(await middle(), back).toBe(before)
    }
    const { width, height } = page.viewportSize()!
    await page.mouse.move(width * 0.6, height * 0.3)
    await page.mouse.wheel(0, -240)
    expect(await middle(), 'wheel').not.toBe(before)
  })

  it.each(PLACES)('has targets of 44 px, no overflow and no hidden focus %s', async (_, viewport) => {
    page = await browser.context.newPage()
    await page.setViewportSize(viewport)
    await openApp(page, server.origin, '/?day=odp&scene=odp-3')
    await page.getByRole('heading', { level: 1 }).waitFor({ state: 'attached' })
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0)
    await view().focus()
    for (let k = 0; k < 8; k++) {
      await page.keyboard.press('Tab')
      const target = await page.evaluate(() => {
        const element = document.activeElement
        if (!(element instanceof HTMLButtonElement)) return undefined
        const { left, top, width, height } = element.getBoundingClientRect()
        const onTop = document.elementFromPoint(left + width / 2, top + height / 2)
        return { name: element.textContent, width, height, onTop: element.contains(onTop) }
      })
      if (!target) break
      expect(Math.min(target.width, target.height), target.name ?? '').toBeGreaterThanOrEqual(44)
      expect(target.onTop, target.name ?? '').toBe(true)
    }
  })
})
