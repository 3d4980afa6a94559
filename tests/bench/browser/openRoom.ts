import { randomUUID } from 'node:crypto'
import type { CDPSession, Page } from 'playwright-core'
import { launch } from '../../browser/chromium.ts'
import type { Site } from '../site/openSite.ts'
import { drawStrip } from './page/drawStrip.ts'
import type { BenchWindow } from './page/BenchWindow.ts'

/** A browser that looks at a room of the bench. */
export interface OpenRoom {
  readonly page: Page
  readonly cdp: CDPSession
  /** Stands on the command line of this browser, so that its processes can be found. */
  readonly mark: string
  close(): Promise<void>
}

export interface RoomOptions {
  /** Functions that run in the page before any of its own scripts. */
  readonly before?: readonly (() => void)[]
}

/**
 * Opens room a at 1280 × 720 and waits until it is sharp and the rest of the visit's scripts have arrived. Drawing is
 * kept to a strip of the picture: software graphics shade about five million pixels a second, and whole frames would
 * measure nothing but that.
 * @throws when the room is not sharp after a minute, with what the page said
 */
export async function openRoom(site: Site, options: RoomOptions = {}): Promise<OpenRoom> {
  const mark = randomUUID()
  const browser = await launch({ flags: [`--alongside-bench=${mark}`] })
  const { page, context } = browser
  const said: string[] = []
  page.on('pageerror', (error) => said.push(error.message))
  page.on('console', (message) => void (message.type() === 'error' && said.push(message.text())))
  try {
    // What compiles this file may name functions by a call that the page does not know.
    await page.addInitScript('globalThis.__name ??= (named) => named')
    await page.addInitScript(drawStrip)
    for (const script of options.before ?? []) await page.addInitScript(script)
    await page.goto(`${site.origin}/?scene=a&yaw=20&pitch=5&fov=65`)
    await page.waitForFunction(isSharp, undefined, { timeout: 60_000, polling: 100 })
    await page.waitForFunction(isQuiet, undefined, { timeout: 60_000, polling: 250 })
    return { page, cdp: await context.newCDPSession(page), mark, close: browser.close }
  } catch (error) {
    await browser.close()
    throw new Error(`The room did not open. The page said: ${said.join(' | ') || 'nothing'}.`, {
      cause: error,
    })
  }
}

/** Runs in the page. Whether what is aimed at is on the screen, at its full sharpness. */
export function isSharp(): boolean {
  const stage = (globalThis as unknown as Partial<BenchWindow>).__stage
  return (
    stage?.viewer !== undefined && stage.viewer.current === stage.stream.current && stage.stream.isSharp()
  )
}

/** Runs in the page. Whether the scripts that come after the first picture came, and nothing else did for a while. */
function isQuiet(): boolean {
  const entries = performance.getEntriesByType('resource') as PerformanceResourceTiming[]
  const scripts = entries.filter(({ name }) => name.endsWith('.js'))
  const last = Math.max(...entries.map(({ responseEnd }) => responseEnd))
  return scripts.some(({ name }) => /\/three/.test(name)) && performance.now() - last > 1200
}
