import { readFileSync } from 'node:fs'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Misbehaviour } from '../../../tools/serve/misbehaviour.ts'
import { startServer, type RunningServer } from '../../../tools/serve/startServer.ts'
import { launch, type LaunchedBrowser } from '../chromium.ts'
import { openApp } from '../openApp.ts'
import { VISIT_DIST } from '../world/places.ts'
import { FILTER_PAGE } from './tileFaults.ts'

const json = (description: object): Misbehaviour => ({
  answer: {
    headers: { 'Content-Type': 'application/json', 'Content-Encoding': 'identity' },
    body: Buffer.from(JSON.stringify(description)),
  },
})

describe('a room whose description does not come as it should', () => {
  let browser: LaunchedBrowser
  let server: RunningServer
  /** How odp-3's description goes wrong, while it does. */
  let fault: Misbehaviour | undefined

  beforeAll(async () => {
    browser = await launch({ viewport: { width: 1000, height: 640 } })
  })

  afterAll(() => browser.close())

  // A server for each case, since the browser's cache goes by it.
  beforeEach(async () => {
    server = await startServer({
      dir: VISIT_DIST,
      port: 0,
      intercept: ({ path }) => (path === '/odp/odp-3/pano.json' ? fault : undefined),
    })
  })

  afterEach(() => server.close())

  const faults: readonly (readonly [name: string, fault: Misbehaviour, words: RegExp])[] = [
    ['is not there', { answer: { status: 404 } }, /not where it should be/],
    ['cannot be read by the server', { answer: { status: 500 } }, /could not be fetched/],
    ['is a web filter’s page', FILTER_PAGE, /web filter/],
    ['is of an older format', json({ format: 0, projection: 'cube' }), /not right/],
    ['is of a newer format', json({ format: 99 }), /newer version/],
    ['ends in mid-air', { cutAfterBytes: 200 }, /Check the connection/],
    ['is cut short on the server', { keepBytes: 200 }, /fetched|filter|not right/],
  ]

  it.each(faults)('stays in the old room, and says so in a sentence, when it %s', async (_, wrong, words) => {
    fault = wrong
    const page = await browser.context.newPage()
    const { complaints } = await openApp(page, server.origin, '/?scene=odp-4')
    await page.getByRole('heading', { level: 1 }).waitFor({ state: 'attached' })
    const here = await page.title()
    const way = page.getByRole('button', { name: /^Way on/ }).first()
    await way.focus()
    await way.press('Enter')

    const plate = page.getByRole('alert')
    await plate.waitFor()
    const said = await plate.innerText()
    expect(said).toMatch(words)
    expect(said).not.toMatch(/https?:|\/odp|json|\b404\b|\b500\b|undefined|fault\.\w|Error/)
    expect(await page.title()).toBe(here)

    // What stood in the way has gone: trying again arrives.
    fault = undefined
    await plate.getByRole('button', { name: 'Try again' }).click()
    await expect.poll(() => page.title(), { timeout: 10_000 }).not.toBe(here)
    await expect.poll(() => plate.count()).toBe(0)
    expect(complaints).toMatchObject({ uncaught: [], violations: [], thirdParty: [] })
    await page.close()
  })

  it('is entered all the same when only its first picture is damaged', async () => {
    const file = new URL(`file://${VISIT_DIST}/odp/odp-3/pano.json`)
    const description = JSON.parse(readFileSync(file, 'utf8')) as { preview: { uri: string } }
    description.preview.uri = `data:image/webp;base64,${Buffer.from('no picture at all').toString('base64')}`
    fault = json(description)
    const page = await browser.context.newPage()
    const { complaints } = await openApp(page, server.origin, '/?scene=odp-4')
    await page.getByRole('heading', { level: 1 }).waitFor({ state: 'attached' })
    const here = await page.title()
    await page
      .getByRole('button', { name: /^Way on/ })
      .first()
      .press('Enter')
    await expect.poll(() => page.title(), { timeout: 10_000 }).not.toBe(here)
    await page
      .getByRole('button', { name: /^Way on/ })
      .first()
      .waitFor({ state: 'attached' })
    expect(await page.getByRole('alert').count()).toBe(0)
    expect(complaints.uncaught).toEqual([])
    await page.close()
  })

  it('says what to do when it never comes, and lets one go on', async () => {
    fault = { never: true }
    const page = await browser.context.newPage()
    const { complaints } = await openApp(page, server.origin, '/?scene=odp-4&clock=10')
    await page.getByRole('heading', { level: 1 }).waitFor({ state: 'attached' })
    const here = await page.title()
    await page
      .getByRole('button', { name: /^Way on/ })
      .first()
      .press('Enter')
    const plate = page.getByRole('alert')
    await plate.waitFor()
    expect(await plate.innerText()).toMatch(/Check the connection/)
    expect(await page.title()).toBe(here)
    expect(complaints.uncaught).toEqual([])
    await page.close()
  })
})
