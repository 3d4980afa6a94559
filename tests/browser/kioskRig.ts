import type { Page } from 'playwright-core'
import { hashPin } from '../../src/modes/settings/kiosk/pin/pinHash.ts'
import { startServer, type RunningServer } from '../../tools/serve/startServer.ts'
import { VISIT_DIST } from './world/places.ts'

export const PIN = '271828'

/** Serves the tests' world with a `kiosk.json` beside it, which a test may change. */
export async function serveKiosk(): Promise<RunningServer & { config: Record<string, unknown> }> {
  const pin = await hashPin(PIN, crypto.getRandomValues(new Uint8Array(16)), 20_000)
  const held: { config: Record<string, unknown> } = { config: {} }
  const server = await startServer({
    dir: VISIT_DIST,
    port: 0,
    intercept: ({ path }) =>
      path === '/kiosk.json'
        ? {
            answer: {
              status: 200,
              headers: { 'Content-Type': 'application/json' },
              body: Buffer.from(JSON.stringify({ pin, keepDays: false, ...held.config })),
            },
          }
        : undefined,
  })
  return Object.assign(held, server)
}

/** What the page asked of the device: grows while the page is open. */
export interface Asked {
  fullScreen: number
  wakeLocks: number
  opened: string[]
}

/** Runs in the page before anything else: a device that notes what it is asked for. */
export function noteDevice(): void {
  const asked: Asked = { fullScreen: 0, wakeLocks: 0, opened: [] }
  const lock = { held: undefined as EventTarget | undefined }
  Object.assign(globalThis, { asked, lock })
  let full = false
  Object.defineProperty(document, 'fullscreenEnabled', { get: () => true })
  Object.defineProperty(document, 'fullscreenElement', {
    get: () => (full ? document.documentElement : null),
  })
  Element.prototype.requestFullscreen = () => {
    asked.fullScreen++
    full = true
    return Promise.resolve()
  }
  Object.assign(globalThis, { loseFullScreen: () => (full = false) })
  Object.defineProperty(navigator, 'wakeLock', {
    value: {
      request() {
        asked.wakeLocks++
        const sentinel = Object.assign(new EventTarget(), {
          released: false,
          release: () => Promise.resolve(),
        })
        lock.held = sentinel
        return Promise.resolve(sentinel)
      },
    },
  })
  window.open = (url) => {
    asked.opened.push(String(url))
    return null
  }
}

export const askedOf = (page: Page): Promise<Asked> =>
  page.evaluate(() => (globalThis as unknown as { asked: Asked }).asked)

/** What is on the screen, as the style sheets know it. */
export const screenOf = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => document.documentElement.dataset['screen'])
