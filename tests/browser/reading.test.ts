import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { startServer, type RunningServer } from '../../tools/serve/startServer.ts'
import { axeFaults } from './axeFaults.ts'
import { launch, type LaunchedBrowser } from './chromium.ts'
import { openApp } from './openApp.ts'
import { overflowOf, smallTargets } from './pageFit.ts'
import { VISIT_DIST } from './world/places.ts'

const SCREENS = [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
  { width: 320, height: 640 },
]

describe('the reading view', () => {
  let server: RunningServer
  let browser: LaunchedBrowser
  let page: Page

  beforeAll(async () => {
    server = await startServer({ dir: VISIT_DIST, port: 0 })
    browser = await launch({ viewport: SCREENS[0]!, reducedMotion: true })
  })
  afterAll(async () => {
    await browser.close()
    await server.close()
  })
  afterEach(() => page.close())

  const open = async (query = '/?view=read&day=odp') => {
    page = await browser.context.newPage()
    const app = await openApp(page, server.origin, query)
    await page.getByRole('heading', { level: 1 }).first().waitFor()
    return app
  }

  it('draws no room and asks for none', async () => {
    page = await browser.context.newPage()
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    const { complaints } = await openApp(page, server.origin, '/?view=read&day=odp')
    await page.getByRole('heading', { level: 1 }).first().waitFor()
    expect(asked.filter((url) => url.includes('three.module'))).toEqual([])
    expect(complaints).toEqual({ consoleErrors: [], uncaught: [], thirdParty: [], violations: [] })
  })

  it('pleases axe, fits and has targets of 44 px on every screen', async () => {
    await open()
    for (const viewport of SCREENS) {
      await page.setViewportSize(viewport)
      expect(await overflowOf(page, '.paper'), `${viewport.width}`).toBe(0)
      expect(await smallTargets(page, '.reading')).toEqual([])
    }
    expect(await axeFaults(page)).toEqual([])
  })

  it('is a page of headings, one within the other', async () => {
    await open()
    const levels = await page.evaluate(() =>
      [...document.querySelectorAll('h1, h2, h3, h4, h5')].map((heading) => Number(heading.tagName[1])),
    )
    expect(levels[0]).toBe(1)
    expect(levels.filter((level) => level === 1)).toHaveLength(1)
    levels.reduce((before, level) => {
      expect(level - before).toBeLessThanOrEqual(1)
      return level
    })
  })

  it('plays a task from its first question to its stars by keyboard, asking for help', async () => {
    await open('/?view=read&day=odp&clock=50')
    const task = page.locator('.reading-task').filter({ hasText: 'Stop moments' })
    await task.getByRole('button', { name: 'Have a go' }).focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe('reading-prompt')
    const press = async (name: string): Promise<void> => {
      await task.getByRole('button', { name }).first().focus()
      await page.keyboard.press('Enter')
    }
    for (const step of ['Team brief', 'Sign in', 'Time out', 'Sign out', 'Debrief']) await press(step)
    await task.getByText('Step 2 of 2').waitFor()
    expect(await axeFaults(page, '.reading-task')).toEqual([])
    for (const answer of ['Carry on', 'Pause the team', 'Pause the team', 'Carry on', 'Pause the team']) {
      if ((await task.getByRole('button', { name: answer }).count()) === 0) break
      await press(answer)
    }
    for (let k = 0; k < 9 && !(await task.getByText('Five steps, one idea').isVisible()); k++) {
      for (const name of ['Give me a hint', 'Go on', 'Pause the team'])
        if ((await task.getByRole('button', { name }).count()) > 0) await press(name)
      await page.waitForTimeout(300)
    }
    await task.getByText('Five steps, one idea').waitFor()
  })

  it('prints without furniture', async () => {
    await open()
    await page.emulateMedia({ media: 'print' })
    const furniture = await page.evaluate(() =>
      [...document.querySelectorAll('button, nav, .paper-head')]
        .filter((element) => element.checkVisibility())
        .map((element) => element.textContent),
    )
    expect(furniture).toEqual([])
    expect(await page.getByText("Morning! I'm Zainab").isVisible()).toBe(true)
  })

  it('asks which day where the address names none, and steps into a room from there', async () => {
    await open('/?view=read')
    expect(await axeFaults(page)).toEqual([])
    await page.getByRole('button', { name: /Operating department practitioner/ }).click()
    await page.getByRole('heading', { level: 1, name: 'Operating department practitioner' }).waitFor()
    expect(new URL(page.url()).search).toBe('?view=read&day=odp')
    await page.locator('#odp-m3').getByRole('button', { name: 'Step into this room' }).click()
    await expect
      .poll(() => page.getByRole('heading', { level: 1 }).first().textContent(), { timeout: 20_000 })
      .toBe('Theatre 4, setting up')
  })

  it('leads to the ways in, and back to the door', async () => {
    await open('/?view=routes&day=odp')
    for (const viewport of SCREENS) {
      await page.setViewportSize(viewport)
      expect(await overflowOf(page, '.paper')).toBe(0)
    }
    expect(await axeFaults(page)).toEqual([])
    await page.getByRole('button', { name: 'Alongside: back to the door' }).click()
    await page.getByRole('heading', { name: 'Whose day will you step into?' }).waitFor()
  })

  it('holds long words from right to left', async () => {
    await open('/?view=read&day=odp&lang=ar-XB')
    for (const viewport of SCREENS) {
      await page.setViewportSize(viewport)
      expect(await overflowOf(page, '.paper'), `${viewport.width}`).toBe(0)
    }
  })
})
