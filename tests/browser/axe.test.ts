import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { startServer, type RunningServer } from '../../tools/serve/startServer.ts'
import { axeFaults } from './axeFaults.ts'
import { drawRarely } from './drawRarely.ts'
import { launch, type LaunchedBrowser } from './chromium.ts'
import { VISIT_STATES, type VisitPageState } from './visitStates.ts'
import { WHOLE_DIST } from './world/places.ts'

const PHONE = { width: 320, height: 640 }

describe('the page of a visit', () => {
  let server: RunningServer
  let browser: LaunchedBrowser
  let context: BrowserContext
  let page: Page

  beforeAll(async () => {
    server = await startServer({ dir: WHOLE_DIST, port: 0 })
    browser = await launch({ viewport: { width: 1024, height: 640 }, reducedMotion: true })
    context = browser.context
  })
  afterAll(async () => {
    await browser.close()
    await server.close()
  })
  afterEach(() => page.close())

  const open = async (state: VisitPageState, settings: object = {}, size?: typeof PHONE): Promise<void> => {
    page = await context.newPage()
    if (size) await page.setViewportSize(size)
    await drawRarely(page)
    await page.addInitScript((kept) => {
      localStorage.clear()
      localStorage.setItem('alongside.settings', kept)
    }, JSON.stringify(settings))
    await page.goto(server.origin + state.query)
    await page.locator('.hud, .ask-first').first().waitFor({ state: 'attached' })
    await state.come(page)
  }
  /** What sticks out of the window sideways, and words cut off in their buttons. */
  const cutOff = (): Promise<string[]> =>
    page.evaluate(() => {
      const out: string[] = []
      if (document.documentElement.scrollWidth > innerWidth) out.push('the page scrolls sideways')
      for (const element of document.querySelectorAll<HTMLElement>(
        '.page button, .page p, .page :is(h1,h2,h3)',
      )) {
        const { left, right, width, height } = element.getBoundingClientRect()
        const isSeen = width > 2 && height > 2 && element.checkVisibility({ opacityProperty: true })
        if (!isSeen || element.closest('.mirror:not(:focus-within), .unseen, .task-here, .term')) continue
        if (left < -1 || right > innerWidth + 1) out.push(`outside: ${element.textContent.slice(0, 60)}`)
        if (element.scrollWidth > element.clientWidth + 1 && element.tagName === 'BUTTON')
          out.push(`cut off: ${element.textContent.slice(0, 60)}`)
      }
      return out
    })

  it.each(VISIT_STATES)('is without findings of axe: $name', async (state) => {
    await open(state)
    expect(await axeFaults(page)).toEqual([])
  })

  it.each(['white', 'black'])('has words that can be read over a %s picture', async (colour) => {
    await open(VISIT_STATES[1]!)
    await page.evaluate((ground) => {
      for (const canvas of document.querySelectorAll('canvas')) canvas.style.display = 'none'
      for (const element of [document.documentElement, document.body, document.getElementById('app')!])
        element.style.background = ground
    }, colour)
    const findings = await axeFaults(page)
    expect(findings.filter((finding) => finding.startsWith('color-contrast'))).toEqual([])
  })

  it.each(VISIT_STATES)('fits on 320 px, with nothing cut off: $name', async (state) => {
    await open(state, {}, PHONE)
    expect(await cutOff()).toEqual([])
  })

  it.each(VISIT_STATES)('fits with text at 200 %: $name', async (state) => {
    await open(state, { textSize: 2, captionSize: 2 })
    expect(await cutOff()).toEqual([])
  })

  it('has an edge on every button in forced colours', async () => {
    page = await context.newPage()
    await page.emulateMedia({ forcedColors: 'active' })
    await page.goto(server.origin + VISIT_STATES[0]!.query)
    await page.locator('.notes-card').waitFor()
    const bare = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.page button:not(.term)')]
        .filter(
          (button) =>
            button.checkVisibility() && Number.parseFloat(getComputedStyle(button).borderTopWidth) < 1,
        )
        .map((button) => button.textContent),
    )
    expect(bare).toEqual([])
  })
})
