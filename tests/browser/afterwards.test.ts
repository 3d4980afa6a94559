import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { startServer, type RunningServer } from '../../tools/serve/startServer.ts'
import { axeFaults } from './axeFaults.ts'
import { launch, type LaunchedBrowser } from './chromium.ts'
import { openApp } from './openApp.ts'
import { overflowOf, smallTargets } from './pageFit.ts'
import { VISIT_DIST } from './world/places.ts'

const PHONE = { width: 390, height: 844 }

/** Writes down a day that was lived, as a visit does, so that a test need not live it first. */
const lived = {
  format: 1,
  day: 'odp',
  cut: 'short',
  moment: 'odp-m4',
  visited: ['odp-m4'],
  heard: ['odp-m4'],
  agreed: ['odp-2', 'odp-4'],
  kept: ['odp-3-h3'],
  stars: { 'odp-t2': ['count'] },
}

/** A day is taken up and a room drawn before each. */
const PATIENCE_MS = 120_000

describe('afterwards', { timeout: PATIENCE_MS }, () => {
  let server: RunningServer
  let browser: LaunchedBrowser
  let page: Page

  beforeAll(async () => {
    server = await startServer({ dir: VISIT_DIST, port: 0 })
    browser = await launch({ viewport: { width: 1440, height: 900 }, reducedMotion: true })
  })
  afterAll(async () => {
    await browser.close()
    await server.close()
  })
  afterEach(async () => {
    await page.evaluate(() => localStorage.clear())
    await page.close()
  })

  /** Takes up a day whose story was heard, and looks back on it. */
  const end = async (query = ''): Promise<void> => {
    page = await browser.context.newPage()
    await page.addInitScript((kept) => {
      localStorage.setItem('alongside.progress.odp', JSON.stringify(kept))
    }, lived)
    await openApp(page, server.origin, `/?day=odp&cut=short${query}`)
    await page.locator('.cue.onward, .onward').first().click({ timeout: 40_000 })
    await page.locator('.afterwards h1').waitFor()
  }
  const pressed = (name: string) => page.getByRole('button', { name }).getAttribute('aria-pressed')

  it('is where a day ends, with the focus on its question', async () => {
    await end()
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('What did you notice?')
    expect(await page.title()).toBe('Afterwards – Alongside')
  })

  it('pleases axe, fits and has targets of 44 px, large and small', async () => {
    await end()
    for (const viewport of [
      { width: 1440, height: 900 },
      { width: 1024, height: 768 },
      PHONE,
      { width: 320, height: 640 },
    ]) {
      await page.setViewportSize(viewport)
      expect(await overflowOf(page, '.afterwards')).toBe(0)
      expect(await smallTargets(page, '.afterwards')).toEqual([])
    }
    await page.getByText('Where this comes from').click()
    expect(await axeFaults(page)).toEqual([])
    await page.emulateMedia({ forcedColors: 'active' })
    expect(await axeFaults(page)).toEqual([])
  })

  it('keeps what was noticed and liked, and lets go of it again', async () => {
    await end()
    await page.getByRole('button', { name: '09:15 Time out, operation' }).click()
    await page.getByRole('button', { name: 'Time out, operation: I’d like this' }).click()
    await page.getByRole('button', { name: 'Count together: Not for me' }).click()
    expect(await pressed('Time out, operation: I’d like this')).toBe('true')
    const sheet = page.locator('.sheet')
    expect(await sheet.textContent()).toContain('Why fives?')
    expect(await sheet.textContent()).toContain('Not for me')
    await page.getByRole('button', { name: 'Count together: Not for me' }).click()
    expect(await sheet.textContent()).not.toContain('Not for me')
    await page.getByText('Change the questions I kept').click()
    await page.getByRole('button', { name: 'Let go of: Why fives?' }).click()
    expect(await sheet.textContent()).not.toContain('Why fives?')
  })

  it('prints one page of A4 with the sheet and nothing else', async () => {
    await end()
    await page.locator('.sheet-qr path').waitFor({ state: 'attached' })
    await page.emulateMedia({ media: 'print' })
    const shown = await page.evaluate(() =>
      [...document.querySelectorAll('.afterwards :is(h1, h2, h3, h4, p, button, li, summary)')]
        .filter((element) => element.checkVisibility() && !element.closest('.sheet'))
        .map((element) => element.textContent),
    )
    expect(shown).toEqual([])
    const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1')
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
  })

  it('leads back to the door', async () => {
    await end()
    await page.getByRole('button', { name: 'Meet somebody else' }).click()
    await page.getByRole('heading', { name: 'Whose day will you step into?' }).waitFor()
    // The day is over: there is nothing to carry on.
    expect(await page.getByRole('button', { name: 'Carry on' }).count()).toBe(0)
  })

  it('has a code that opens the ways in, in the language it was printed in', async () => {
    page = await browser.context.newPage()
    await openApp(page, server.origin, '/?r=odp-cy')
    await page.getByRole('heading', { level: 1, name: /Mwy nag un ffordd i mewn/ }).waitFor()
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('cy')
    expect(await axeFaults(page)).toEqual([])
  })

  it('holds long words from right to left', async () => {
    await end('&lang=ar-XB')
    for (const viewport of [{ width: 1440, height: 900 }, PHONE]) {
      await page.setViewportSize(viewport)
      expect(await overflowOf(page, '.afterwards')).toBe(0)
    }
  })
})
