import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Misbehaviour } from '../../../tools/serve/misbehaviour.ts'
import { launch, type LaunchedBrowser } from '../chromium.ts'
import { openDriven } from '../driven.ts'
import { psnr } from '../psnr.ts'
import { emptiest } from '../watchScreen.ts'
import { FILTER_PAGE, spoilTiles } from './tileFaults.ts'

describe('a room whose tiles come with faults', () => {
  let browser: LaunchedBrowser
  let faultless: Buffer

  beforeAll(async () => {
    browser = await launch({ viewport: { width: 800, height: 500 } })
    const driven = await openDriven(browser)
    faultless = await driven.sharp('a')
    await driven.close()
  })

  afterAll(() => browser.close())

  const faults: readonly (readonly [name: string, fault: Misbehaviour, times: number])[] = [
    ['answer 500', { answer: { status: 500 } }, 2],
    ['never answer', { never: true }, 1],
    ['end in mid-air', { cutAfterBytes: 700 }, 2],
    ['are cut short on the server', { keepBytes: 700 }, 1],
    ['lose their last bytes', { keepBytes: 4000 }, 1],
    ['are a web filter’s page', FILTER_PAGE, 1],
    ['take 5 s', { delayMs: 5000 }, 1],
  ]

  it.each(faults)('is sharp in the end when one tile in twenty %s', async (_, fault, times) => {
    const driven = await openDriven(browser, { intercept: spoilTiles(fault, 20, times) })
    const picture = await driven.sharp('a')
    const frames = await driven.screen.stop()

    expect(driven.faults()).toBeGreaterThan(0)
    expect(await psnr(picture, faultless)).toBeGreaterThanOrEqual(40)
    expect(emptiest(frames)).toBeLessThan(0.01)
    expect(driven.complaints).toMatchObject({ uncaught: [], violations: [], thirdParty: [] })
    await driven.close()
  })

  it('shows a coarser piece where a tile is not on the server, and nothing dark', async () => {
    const driven = await openDriven(browser, {
      intercept: spoilTiles({ answer: { status: 404 } }, 3, Infinity),
    })
    const picture = await driven.sharp('a')
    const frames = await driven.screen.stop()

    expect(await psnr(picture, faultless, { blurPx: 6 })).toBeGreaterThan(25)
    expect(emptiest(frames)).toBeLessThan(0.01)
    expect(driven.complaints.uncaught).toEqual([])
    await driven.close()
  })
})
