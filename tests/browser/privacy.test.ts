import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ROOT } from '../../tools/root.ts'
import { startServer, type RunningServer } from '../../tools/serve/startServer.ts'
import { axeFaults } from './axeFaults.ts'
import { launch, type LaunchedBrowser } from './chromium.ts'
import { drawRarely } from './drawRarely.ts'
import { openApp, type Complaints } from './openApp.ts'
import { overflowOf, smallTargets } from './pageFit.ts'
import { readKeptKeys, unregistered } from './storageRegister.ts'
import { press } from './visitStates.ts'

/** A day is fetched and a room drawn meanwhile. */
const PATIENT = { timeout: 40_000 }

/** Every address that leads somewhere of its own, nonsense included, and what is on the screen then. */
const ROUTES = [
  ['/', '.door'],
  ['/?lang=cy', '.door'],
  ['/?day=nonsense&scene=%3Cscript%3E', '.door'],
  ['/?view=read', '.paper'],
  ['/?view=read&day=odp', '.paper'],
  ['/?view=routes', '.paper'],
  ['/?view=routes&day=tr', '.paper'],
  ['/?r=pod-cy', '.paper'],
  ['/?view=promise', '.promise-page'],
  ['/?day=odp&cut=short', '.mirror'],
  ['/?scene=pod-1&perf', '.mirror'],
  ['/?kiosk=1', 'body *'],
] as const

interface TrustedTypesLike {
  createPolicy(name: string, rules: object): void
}

describe('a visitor’s privacy', { timeout: 180_000 }, () => {
  let server: RunningServer
  let browser: LaunchedBrowser
  let page: Page
  let complaints: Complaints

  beforeAll(async () => {
    server = await startServer({ dir: join(ROOT, 'dist'), port: 0 })
    browser = await launch({ reducedMotion: true, keepsFiles: true })
    page = browser.page
    await drawRarely(page)
    ;({ complaints } = await openApp(page, server.origin))
  })
  afterAll(async () => {
    await browser.close()
    await server.close()
  })

  const keptKeys = () => page.evaluate(readKeptKeys)

  it('P-1, P-9, P-10: every route asks nobody else for anything, and breaks no policy', async () => {
    for (const [query, sign] of ROUTES) {
      await page.goto(server.origin + query)
      await page
        .locator(sign)
        .first()
        .waitFor({ state: 'attached', ...PATIENT })
      expect([query, complaints.thirdParty, complaints.violations]).toEqual([query, [], []])
      // No link, form or frame leads away (K-8), and nothing can be typed but numbers and choices (P-2).
      const ways = await page
        .locator('a[href], form, iframe, object, embed, [target]')
        .evaluateAll((all) => all.map((one) => one.outerHTML.slice(0, 100)))
      expect([query, ways.filter((way) => /\/\/|target|<(form|iframe|object|embed)/.test(way))]).toEqual([
        query,
        [],
      ])
      const typed = page.locator('input:not([type=radio]):not([type=range]):not([type=checkbox]), textarea')
      expect([query, await typed.count()]).toEqual([query, 0])
    }
  })

  it('P-9: what Trusted Types and the policy refuse is refused here, too', async () => {
    await page.goto(server.origin)
    const refused = await page.evaluate(async () => {
      // A turn of its own: what a debugger evaluates may evaluate more, whatever the policy says.
      await new Promise((resolve) => setTimeout(resolve))
      const { trustedTypes } = window as unknown as { trustedTypes: TrustedTypesLike }
      const attempts: Readonly<Record<string, () => unknown>> = {
        markup: () => (document.createElement('div').innerHTML = '<b>x</b>'),
        code: () => (Reflect.get(window, 'eval') as (code: string) => unknown)('1'),
        worker: () => new Worker('/sw.js'),
        policy: () => trustedTypes.createPolicy('other', {}),
      }
      return Object.entries(attempts).flatMap(([name, attempt]) => {
        try {
          attempt()
          return []
        } catch {
          return [name]
        }
      })
    })
    expect(refused).toEqual(['markup', 'code', 'worker', 'policy'])
    complaints.violations.length = 0
  })

  it('P-3, P-5: keeps what docs/storage.md lists and nothing else, whatever is done', async () => {
    // English again: the last language asked for is kept.
    await page.goto(`${server.origin}/?lang=en`)
    await press(page, 'Captions on')
    await press(page, 'Keep on this device')
    await press(page, 'Keep: Podiatrist')
    await page
      .locator('.keep-row[data-status=ready], .keep-row[data-status=fetching]')
      .first()
      .waitFor(PATIENT)
    await page.goto(`${server.origin}/?day=odp&scene=odp-3&cut=day`)
    await press(page, /^Swabs/)
    await press(page, 'Keep this question')
    await page.keyboard.press('Escape')
    await press(page, /^Have a go: /)
    await press(page, 'Give me a hint')
    await press(page, 'Pause')
    await press(page, 'Comfort')
    await page.locator('.settings').waitFor()
    await expect.poll(async () => Object.keys((await keptKeys()) ?? {})).toHaveLength(5)
    const kept = await keptKeys()
    expect(unregistered(kept)).toEqual([])
    for (const key of ['alongside.settings', 'alongside.progress.odp', 'alongside.last', 'alongside.kept'])
      expect(kept['localStorage']).toContain(key)
    expect(kept['Cache Storage']).toEqual(['alongside-kept'])
    // Which way somebody looked is nowhere among it.
    const values = await page.evaluate(() => Object.values(localStorage).join())
    expect(values).not.toMatch(/yaw|pitch|pose|gaze|orientation|quaternion/i)
  })

  it('P-3: one action forgets everything about a visitor', async () => {
    await page.goto(`${server.origin}/?view=promise`)
    await press(page, 'Forget me')
    await Promise.all([page.waitForEvent('load'), press(page, 'Yes, wipe everything')])
    await page.locator('.door').waitFor(PATIENT)
    const after = await keptKeys()
    // The page of this test answers "Ask first" for somebody who was here before: not the product's doing.
    const left = after['localStorage']!.filter((key) => !/^alongside\.progress\.(odp|tr)$/.test(key))
    expect(left).toEqual([])
    expect([after['sessionStorage'], after['IndexedDB'], after['cookies']]).toEqual([[], [], []])
    await page.getByRole('button', { name: 'Captions on' }).waitFor()
  })

  it.each([
    ['at a desk', { width: 1440, height: 900 }],
    ['at 320 px', { width: 320, height: 640 }],
  ])('the promise page fits and pleases axe %s, and is found from the door', async (_, viewport) => {
    await page.setViewportSize(viewport)
    await page.goto(`${server.origin}/?lang=en`)
    await press(page, 'Our promise')
    await page.locator('.promise-page').waitFor(PATIENT)
    expect(new URL(page.url()).search).toBe('?view=promise')
    expect(await axeFaults(page)).toEqual([])
    expect(await overflowOf(page, '.paper')).toBe(0)
    expect(await smallTargets(page, '.paper')).toEqual([])
  })
})
