import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { startServer, type RunningServer } from '../../tools/serve/startServer.ts'
import { readDay } from '../experience/playRig.ts'
import { drawRarely } from './drawRarely.ts'
import { launch, type LaunchedBrowser } from './chromium.ts'
import { playDay, type Met } from './dayPlayer.ts'
import { byKeyboard, bySwitch, byTree } from './hands.ts'
import { openApp } from './openApp.ts'
import { WHOLE_DIST } from './world/places.ts'

const DAYS = ['odp', 'tr', 'pod'] as const

describe('a day', () => {
  let server: RunningServer
  let browser: LaunchedBrowser
  let page: Page

  beforeAll(async () => {
    server = await startServer({ dir: WHOLE_DIST, port: 0 })
    // Small: these tests are about what is done, not about what it looks like.
    browser = await launch({ viewport: { width: 900, height: 500 }, reducedMotion: true })
  })
  afterAll(async () => {
    await browser.close()
    await server.close()
  })
  afterEach(() => page.close())

  const open = async (query: string, settings: object = {}): Promise<void> => {
    page = await browser.context.newPage()
    await drawRarely(page)
    await page.addInitScript((kept) => {
      localStorage.clear()
      localStorage.setItem('alongside.settings', kept)
    }, JSON.stringify(settings))
    const { complaints } = await openApp(page, server.origin, query)
    await page.getByRole('heading', { level: 1 }).waitFor({ state: 'attached' })
    expect(complaints.uncaught).toEqual([])
  }
  /** Every room and every task of a cut was met. */
  const expectWhole = (id: string, cut: 'short' | 'day', met: Met): void => {
    const { day, words } = readDay(id)
    const parts = day.cuts.find((one) => one.id === cut)!.parts
    const scenes = parts.map(({ moment }) => day.moments.find((one) => one.id === moment)!.scene)
    for (const scene of scenes) expect([...met.rooms], cut).toContain(words[`${scene}.title`])
    for (const task of parts.flatMap(({ tasks }) => tasks))
      expect([...met.tasks], task).toContain(words[`${task}.title`])
  }

  it.each(DAYS)('%s is done from beginning to end by keyboard only', async (day) => {
    await open(`/?day=${day}&cut=day&clock=15`)
    expectWhole(day, 'day', await playDay(page, byKeyboard(page)))
  })

  it.each(DAYS)('%s is done through the accessibility tree alone, its picture hidden', async (day) => {
    await open(`/?day=${day}&cut=day&clock=15`)
    await page.evaluate(() => {
      for (const canvas of document.querySelectorAll('canvas')) canvas.style.display = 'none'
    })
    expectWhole(day, 'day', await playDay(page, byTree(page)))
  })

  it.each(DAYS)('%s is done by one switch', async (day) => {
    await open(`/?day=${day}&cut=short&clock=15`, { scanMs: 3000 })
    expectWhole(day, 'short', await playDay(page, bySwitch(page)))
  })
})
