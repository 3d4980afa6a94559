import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { startServer, type RunningServer } from '../../tools/serve/startServer.ts'
import { readDay } from '../experience/playRig.ts'
import { launch, type LaunchedBrowser } from './chromium.ts'
import { drawRarely } from './drawRarely.ts'
import { openApp, type Complaints } from './openApp.ts'
import { press } from './visitStates.ts'
import { WHOLE_DIST } from './world/places.ts'

/** What pupils do that no story foresees. */
describe('in the middle of things', () => {
  let server: RunningServer
  let browser: LaunchedBrowser
  let page: Page
  let complaints: Complaints
  /** Paths that are answered with 404. */
  let missing = /^$/

  beforeAll(async () => {
    server = await startServer({
      dir: WHOLE_DIST,
      port: 0,
      intercept: ({ path }) => (missing.test(path) ? { answer: { status: 404 } } : undefined),
    })
    browser = await launch({ viewport: { width: 1000, height: 640 }, reducedMotion: true })
  })
  afterAll(async () => {
    await browser.close()
    await server.close()
  })
  afterEach(async () => {
    if (complaints.uncaught.length > 0) throw new Error(complaints.uncaught.join('\n'))
    await page.evaluate(() => localStorage.clear())
    await page.close()
  })

  const open = async (query: string): Promise<void> => {
    page = await browser.context.newPage()
    await drawRarely(page)
    ;({ complaints } = await openApp(page, server.origin, query))
    await page.locator('.pause-button').waitFor()
  }
  const { words } = readDay('odp')
  const welsh = readWelsh()

  it('another language keeps the place in a task, and what was done in it', async () => {
    await open('/?day=odp&scene=odp-4&cut=short')
    await press(page, 'Have a go: Stop moments')
    await press(page, words['odp-t1.five.brief']!)
    await page.locator('.task-targets .target.done').waitFor({ state: 'attached' })
    await press(page, 'Pause')
    await press(page, /^English$/)
    await page.getByRole('radio', { name: 'Cymraeg' }).evaluate((radio: HTMLElement) => radio.click())
    const title = (): Promise<string> => page.locator('.task-head h2').innerText()
    await expect.poll(title, { timeout: 20_000 }).toBe(welsh['odp-t1.title'])
    expect(await page.locator('.task-targets .target.done').first().textContent()).toContain(
      welsh['odp-t1.five.brief']!,
    )
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('cy')
  })

  it('another moment can be visited from a task, which waits as it was left', async () => {
    await open('/?day=odp&scene=odp-4&cut=day')
    await press(page, 'Have a go: Stop moments')
    await press(page, words['odp-t1.five.brief']!)
    await press(page, 'Pause')
    await press(page, /^07:30/)
    await page.getByRole('img', { name: words['odp-1.title']! }).waitFor()
    expect(await page.locator('.task-prompt').count()).toBe(0)
    await press(page, 'Pause')
    await press(page, /^09:15/)
    await page.getByRole('img', { name: words['odp-4.title']! }).waitFor()
    await press(page, 'Have a go: Stop moments')
    expect(await page.locator('.task-targets .target.done').count()).toBe(1)
  })

  it('leaving the day ends softly: what was done is told, and one can go back in', async () => {
    await open('/?day=odp&scene=odp-4&cut=day')
    await press(page, 'Have a go: Stop moments')
    await press(page, 'Pause')
    await press(page, 'Leave the day')
    await page.getByRole('heading', { name: 'What did you notice?' }).waitFor()
    await press(page, /^Back into /)
    await page.getByRole('img', { name: words['odp-4.title']! }).waitFor()
    expect(await page.locator('.pause-button').count()).toBe(1)
  })

  it('a link to a room is followed though a task was left open elsewhere', async () => {
    await open('/?day=odp&scene=odp-4&cut=day')
    await press(page, 'Have a go: Stop moments')
    await press(page, words['odp-t1.five.brief']!)
    await expect
      .poll(() => page.evaluate(() => localStorage.getItem('alongside.progress.odp') ?? ''))
      .toContain('odp-t1')
    await page.goto(`${server.origin}/?day=odp&scene=odp-3`)
    await page.getByRole('img', { name: words['odp-3.title']! }).waitFor()
    await page.locator('.pause-button').waitFor()
    expect(await page.locator('.task-prompt').count()).toBe(0)
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(words['odp-3.title'])
  })

  it('the story is told in captions where no sound can be had', async () => {
    missing = /\.(opus|m4a|ogg|webm|aac|mp3)$/
    try {
      await open('/?day=odp&scene=odp-3&cut=day&clock=4')
      await press(page, 'All right')
      const said = (): Promise<string> => page.locator('.caption-words').innerText()
      await page.locator('.caption-words').waitFor()
      const first = await said()
      await expect.poll(said, { timeout: 30_000 }).not.toBe(first)
      expect(await page.getByRole('alert').count()).toBe(0)
    } finally {
      missing = /^$/
    }
  })
})

function readWelsh(): Readonly<Record<string, string>> {
  const file = new URL('../../scenes/odp/locales/cy.json', import.meta.url)
  return (JSON.parse(readFileSync(file, 'utf8')) as { words: Record<string, string> }).words
}
