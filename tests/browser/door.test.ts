import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { startServer, type RunningServer } from '../../tools/serve/startServer.ts'
import { axeFaults } from './axeFaults.ts'
import { launch, type LaunchedBrowser } from './chromium.ts'
import { openApp } from './openApp.ts'
import { overflowOf, smallTargets } from './pageFit.ts'
import { VISIT_DIST } from './world/places.ts'

/** A day is fetched and a room drawn meanwhile. */
const PATIENT = { timeout: 20_000 }

const SCREENS = [
  ['at a desk', { width: 1440, height: 900 }],
  ['on a tablet', { width: 1024, height: 768 }],
  ['on a phone', { width: 390, height: 844 }],
  ['at 320 px', { width: 320, height: 640 }],
] as const

describe('the door', () => {
  let server: RunningServer
  let browser: LaunchedBrowser
  let page: Page

  beforeAll(async () => {
    server = await startServer({ dir: VISIT_DIST, port: 0 })
    browser = await launch({ reducedMotion: true })
  })
  afterAll(async () => {
    await browser.close()
    await server.close()
  })
  afterEach(async () => {
    await page.evaluate(() => localStorage.clear())
    await page.close()
  })

  const open = async (query = '/', viewport: { width: number; height: number } = SCREENS[0][1]) => {
    page = await browser.context.newPage()
    await page.setViewportSize(viewport)
    const app = await openApp(page, server.origin, query)
    await page.getByRole('heading', { level: 1 }).waitFor()
    return app
  }
  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '')
  const lookOf = (selector: string, property: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property)

  it.each(SCREENS)('fits, has targets of 44 px, and pleases axe %s', async (_, viewport) => {
    await open('/', viewport)
    expect(await overflowOf(page, '.door')).toBe(0)
    expect(await smallTargets(page, '.door')).toEqual([])
    expect(await axeFaults(page)).toEqual([])
    await page
      .getByRole('button', { name: /^Step in/ })
      .first()
      .click()
    await page.getByText('How long have you got?').waitFor()
    expect(await overflowOf(page, '.door')).toBe(0)
    expect(await smallTargets(page, '.door')).toEqual([])
    expect(await axeFaults(page)).toEqual([])
  })

  it('is stepped through by keyboard alone: whose day, how long, and the day begins', async () => {
    await open()
    const step = page.getByRole('button', { name: 'Step in with Zainab' })
    for (let k = 0; k < 20 && !(await step.evaluate((e) => e === document.activeElement)); k++)
      await page.keyboard.press('Tab')
    expect(await lookOf('.door-card .door-photo', 'opacity')).toBe('1')
    await page.keyboard.press('Enter')
    expect(await focused()).toContain('The whole day')
    await page.keyboard.press('Escape')
    await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe('door-step')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    expect(await focused()).toContain('One room, one task')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.locator('.door').count(), PATIENT).toBe(0)
    expect(new URL(page.url()).search).toBe('?day=odp&cut=short')
  })

  it('turns the printed room into the real one when it is pointed at', async () => {
    await open()
    expect(await lookOf('.door-photo', 'opacity')).toBe('0')
    await page.locator('.door-card').first().hover()
    expect(await lookOf('.door-photo', 'opacity')).toBe('1')
  })

  it('remembers what is set there, and speaks Welsh at once', async () => {
    await open()
    await page.getByRole('button', { name: 'Captions on' }).click()
    await page.getByRole('button', { name: /^Language/ }).click()
    await page.getByText('Cymraeg', { exact: true }).click()
    await expect
      .poll(() => page.getByRole('heading', { level: 1 }).first().textContent(), PATIENT)
      .toContain('ddiwrnod')
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('cy')
    await page.reload()
    await page.getByRole('button', { name: 'Capsiynau i ffwrdd' }).waitFor()
  })

  it('asks once before it forgets, and then has forgotten', async () => {
    await open()
    await page.getByRole('button', { name: 'Sound on' }).click()
    await page.getByRole('button', { name: 'Forget me' }).click()
    await page.getByRole('dialog', { name: 'Forget everything?' }).waitFor()
    expect(await axeFaults(page)).toEqual([])
    await page.getByRole('button', { name: 'No, keep it' }).click()
    await page.getByRole('button', { name: 'Sound off' }).waitFor()
    await page.getByRole('button', { name: 'Forget me' }).click()
    await Promise.all([
      page.waitForEvent('load'),
      page.getByRole('button', { name: 'Yes, forget it all' }).click(),
    ])
    await page.getByRole('button', { name: 'Sound on' }).waitFor()
  })

  it('carries on where a day was left', async () => {
    await open()
    await page.evaluate(() =>
      localStorage.setItem('alongside.last', JSON.stringify({ day: 'odp', moment: 'odp-m3', cut: 'day' })),
    )
    await page.reload()
    await page.getByText('You were with Zainab, at 08:55.').waitFor()
    expect(await axeFaults(page)).toEqual([])
    await page.getByRole('button', { name: 'Carry on' }).click()
    await expect
      .poll(() => page.getByRole('heading', { level: 1 }).first().textContent(), PATIENT)
      .toBe('Theatre 4, setting up')
  })

  it.each(SCREENS)('holds long words from right to left %s', async (_, viewport) => {
    await open('/?lang=ar-XB', viewport)
    expect(await page.evaluate(() => document.documentElement.dir)).toBe('rtl')
    expect(await overflowOf(page, '.door')).toBe(0)
  })

  it('holds text of twice the size, and a reader’s own spacing', async () => {
    await open('/', SCREENS[2][1])
    await page.evaluate(() => {
      document.documentElement.style.setProperty('--text-scale', '2')
      const spacing = 'line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important'
      const sheet = new CSSStyleSheet()
      sheet.replaceSync(`*{${spacing}}`)
      document.adoptedStyleSheets.push(sheet)
    })
    expect(await overflowOf(page, '.door')).toBe(0)
  })

  it('keeps its edges and words in forced colours', async () => {
    await open()
    await page.emulateMedia({ forcedColors: 'active' })
    expect(await axeFaults(page)).toEqual([])
    expect(await lookOf('.door-card', 'border-top-style')).toBe('solid')
  })
})
