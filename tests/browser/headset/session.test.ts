import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startServer, type RunningServer } from '../../../tools/serve/startServer.ts'
import { launch, type LaunchedBrowser } from '../chromium.ts'
import { openApp, type Complaints } from '../openApp.ts'
import { WHOLE_DIST } from '../world/places.ts'
import { EmulatedHeadset } from './EmulatedHeadset.ts'
import { choose, framesIn, placeOf, placesIn, type Way } from './visitorInside.ts'

/** How fast the visit's clock goes. */
const RATE = 4
const LOOKING: Way = { by: 'gaze' }
const RAY: Way = { by: 'controllers', hand: 'right' }
const PINCH: Way = { by: 'hands', hand: 'left' }
const SOON = { timeout: 20_000 }

/** One session after another in one page, from the door on: what each check leaves is where the next one begins. */
describe('a headset', () => {
  let server: RunningServer
  let browser: LaunchedBrowser
  let page: Page
  let headset: EmulatedHeadset
  let complaints: Complaints

  beforeAll(async () => {
    server = await startServer({ dir: WHOLE_DIST, port: 0 })
    browser = await launch({ viewport: { width: 480, height: 240 } })
    page = browser.page
    headset = await EmulatedHeadset.install(page)
    complaints = (await openApp(page, server.origin, `/?lab&clock=${RATE}`)).complaints
  })
  afterAll(async () => {
    await browser.close()
    await server.close()
  })
  const take = async (id: string | RegExp, way: Way): Promise<void> =>
    choose(headset, await placeOf(page, id), way, RATE)
  const plates = () => page.locator('.plate').count()
  const pauses = () => page.locator('dialog.pause').count()
  const room = () => page.locator('h1').textContent()

  it('is entered by the button at the door, and nobody’s day begins by looking straight ahead', async () => {
    await page.locator('#enter-vr').waitFor()
    await headset.enter()
    await placeOf(page, /^card\//)
    await headset.stay(5000 / RATE)
    expect((await placesIn(page)).some(({ id }) => id.startsWith('card/'))).toBe(true)
  })

  it('goes from the door into a day by a controller’s ray', async () => {
    await take(/^card\/odp\//, RAY)
    await take(/cut\/day$/, RAY)
    await placeOf(page, /^hotspot\//)
    expect(await room()).toBe('Theatre briefing room')
  })

  it('opens a thing by a pinch, and closes it by looking alone', async () => {
    await headset.hold('hands')
    await take(/^hotspot\//, PINCH)
    await expect.poll(plates, SOON).toBe(1)
    await headset.hold('nothing')
    // A look chooses only what it went to: it looks elsewhere until the hands are known to be gone.
    await headset.look(60)
    await headset.frames(3)
    await take(/\/done$/, LOOKING)
    await expect.poll(plates, SOON).toBe(0)
  })

  it('goes through a door of the room', async () => {
    await headset.hold('controllers')
    await take('way/odp-2', RAY)
    await expect.poll(room, SOON).not.toBe('Theatre briefing room')
    await placeOf(page, 'bar/pause')
  })

  it('brings what is before the seat to where one faces, when the device asks for it', async () => {
    await headset.look(70)
    await headset.frames(3)
    await headset.device('recentre')
    await headset.stay(500)
    await expect.poll(async () => Math.abs((await placeOf(page, 'bar/next')).yaw), SOON).toBeLessThan(10)
  })

  it('waits while it is off, and is left and entered again where the visit was', async () => {
    const before = await room()
    await headset.device('hidden')
    await expect.poll(pauses, SOON).toBe(1)
    await headset.device('visible')
    await headset.stay(200)
    expect(await pauses()).toBe(1)
    await headset.device('end')
    await page.locator('#lab-report').waitFor()
    expect(await page.locator('#lab-report pre').textContent()).toContain('"drawCallsPerEye"')
    await page.locator('#lab-report button').click()
    expect(await pauses()).toBe(1)
    expect(await room()).toBe(before)
    await headset.enter()
    await take('bar/pause', RAY)
    await expect.poll(pauses, SOON).toBe(0)
    expect(await room()).toBe(before)
  })

  it('goes on after its graphics context was lost', async () => {
    await page.evaluate(async () => {
      const gl = document.querySelector('canvas')!.getContext('webgl2')!
      const lost = gl.getExtension('WEBGL_lose_context')!
      lost.loseContext()
      await new Promise((done) => setTimeout(done, 200))
      lost.restoreContext()
    })
    const before = await framesIn(page)
    await headset.stay(1000)
    expect(await framesIn(page)).toBeGreaterThan(before)
    await take('bar/pause', RAY)
    await expect.poll(pauses, SOON).toBe(1)
    await headset.device('end')
    await page.locator('#lab-report').waitFor()
  })

  it('asked nobody else for anything, and broke no rule of the page', () => {
    expect(complaints.thirdParty).toEqual([])
    expect(complaints.violations).toEqual([])
    // The emulator's own: it draws what the session sees while the graphics context is lost.
    expect(complaints.uncaught.filter((stack) => !stack.includes('at onDeviceFrame'))).toEqual([])
  })
})
