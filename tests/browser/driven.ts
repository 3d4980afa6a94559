import type { Page } from 'playwright-core'
import type { Viewer } from '../../src/viewer/index.ts'
import type { Stage } from '../../src/visit/index.ts'
import type { Intercept } from '../../tools/serve/misbehaviour.ts'
import { startServer } from '../../tools/serve/startServer.ts'
import type { LaunchedBrowser } from './chromium.ts'
import { openApp, type Complaints } from './openApp.ts'
import { watchScreen, type WatchedScreen } from './watchScreen.ts'
import { DRIVEN_DIST } from './world/places.ts'

/** What a page of the driven build has on its window. */
export interface DrivenWindow {
  readonly __drive: {
    switchTo(scene: string): void
    prefetch(scene: string): void
    setView(yawDeg: number, pitchDeg: number, fovDeg: number): void
  }
  readonly __stage: Stage & { readonly viewer: Viewer }
  /** The workers that the page has started, oldest first. */
  readonly heldWorkers: Worker[]
}

export interface Driven {
  readonly page: Page
  readonly complaints: Complaints
  readonly screen: WatchedScreen
  /** Requests that the server answered wrongly on purpose, so far. */
  faults(): number
  /** Turns the view, without waiting. */
  look(yawDeg: number, pitchDeg?: number): Promise<void>
  switchTo(scene: string): Promise<void>
  /** Waits until every tile of the view of `scene` is on the screen and at rest. @returns a picture of it */
  sharp(scene: string): Promise<Buffer>
  close(): Promise<void>
}

export interface DrivenOptions {
  readonly intercept?: Intercept
  /** The room to begin in. */
  readonly scene?: string
  /** What follows in the address: `&yaw=30&pitch=5`. */
  readonly query?: string
  /** Runs in the page before its scripts. */
  readonly init?: () => void
  /** How much faster than real the page's time runs. Retries and time limits of many seconds pass by sooner. */
  readonly clock?: number
  /** Do not wait until the program has begun. */
  readonly early?: boolean
}

/** Opens the driven build in a page of its own, on a server of its own that may misbehave. */
export async function openDriven(browser: LaunchedBrowser, options: DrivenOptions = {}): Promise<Driven> {
  const { intercept, scene = 'a', clock = 4, query = '', init } = options
  let faults = 0
  const server = await startServer({
    dir: DRIVEN_DIST,
    port: 0,
    intercept(request) {
      const fault = intercept?.(request)
      if (fault) faults++
      return fault
    },
  })
  const page = await browser.context.newPage()
  await page.addInitScript(holdWorkers)
  if (init) await page.addInitScript(init)
  const screen = await watchScreen(page)
  const { complaints } = await openApp(page, server.origin, `/?scene=${scene}&clock=${clock}${query}`)
  if (!options.early) await page.waitForFunction(() => '__drive' in window, undefined, { polling: 50 })
  return {
    page,
    complaints,
    screen,
    faults: () => faults,
    look: (yawDeg, pitchDeg = 0) =>
      page.evaluate(([yaw, pitch]) => (window as unknown as DrivenWindow).__drive.setView(yaw, pitch, 65), [
        yawDeg,
        pitchDeg,
      ] as const),
    switchTo: (to) => page.evaluate((room) => (window as unknown as DrivenWindow).__drive.switchTo(room), to),
    async sharp(wanted) {
      // Quiet from now on: what was quiet before the last look says nothing.
      await page.evaluate(() => Object.assign(window, { quietPolls: 0, framesBefore: -1 }))
      await page.waitForFunction(isAtRest, wanted, { polling: 100, timeout: 40_000 })
      return page.screenshot()
    },
    async close() {
      await page.close()
      await server.close()
    },
  }
}

/** Runs in the page before its scripts: keeps hold of its workers, so that a test can end one. */
function holdWorkers(): void {
  const held: Worker[] = []
  const Original = window.Worker
  Object.assign(window, {
    heldWorkers: held,
    Worker: class extends Original {
      constructor(url: string | URL, options?: WorkerOptions) {
        super(url, options)
        held.push(this)
      }
    },
  })
}

/** Runs in the page, ten times a second: whether `scene` is sharp, and no frame was drawn for half a second. */
function isAtRest(scene: string): boolean {
  const { __stage: stage } = window as unknown as DrivenWindow
  const memory = window as unknown as { framesBefore?: number; quietPolls?: number }
  const { viewer, stream } = stage
  const isSharp =
    viewer?.current?.baseUrl.endsWith(`/${scene}/alongside/`) &&
    stream.current === viewer.current &&
    stream.isSharp() &&
    !document.querySelector('[data-first-picture]')
  if (!isSharp || viewer.frameCount !== memory.framesBefore) memory.quietPolls = 0
  memory.framesBefore = viewer?.frameCount
  memory.quietPolls = (memory.quietPolls ?? 0) + 1
  return memory.quietPolls > 5
}
