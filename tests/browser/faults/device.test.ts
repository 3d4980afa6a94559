import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launch, type LaunchedBrowser } from '../chromium.ts'
import { openDriven, type Driven, type DrivenWindow } from '../driven.ts'
import { psnr } from '../psnr.ts'

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

describe('a room on a device that fails', () => {
  let browser: LaunchedBrowser
  /** The room without faults, looking ahead and looking back. */
  let ahead: Buffer
  let behind: Buffer

  beforeAll(async () => {
    browser = await launch({ viewport: { width: 800, height: 500 } })
    const driven = await openDriven(browser)
    ahead = await driven.sharp('a')
    await driven.look(150)
    behind = await driven.sharp('a')
    await driven.close()
  })

  afterAll(() => browser.close())

  /**
   * Nothing went wrong that anybody could see, and the picture is what it should be.
   * @param blanks how many frames may be empty: those that the browser shows before it says a word to the page
   */
  async function expectWhole(driven: Driven, faultless: Buffer, blanks = 0): Promise<void> {
    const picture = await driven.sharp('a')
    const frames = await driven.screen.stop()
    expect(await psnr(picture, faultless)).toBeGreaterThanOrEqual(40)
    expect(frames.filter(({ empty }) => empty >= 0.01).length).toBeLessThanOrEqual(blanks)
    expect(driven.complaints).toMatchObject({ uncaught: [], violations: [], thirdParty: [] })
  }

  it('is sharp in the end when a decode worker is ended without a word', async () => {
    const driven = await openDriven(browser)
    await driven.sharp('a')
    const before = await driven.page.evaluate(() => {
      const { heldWorkers } = window as unknown as DrivenWindow
      heldWorkers[0]!.terminate()
      return heldWorkers.length
    })
    await driven.look(150)
    await expectWhole(driven, behind)
    const after = await driven.page.evaluate(() => (window as unknown as DrivenWindow).heldWorkers.length)
    expect(after).toBeGreaterThan(before)
    await driven.close()
  })

  it('goes on when the connection is lost for 10 s while turning', async () => {
    const driven = await openDriven(browser, { clock: 1 })
    await driven.sharp('a')
    await browser.context.setOffline(true)
    for (let yaw = 0; yaw <= 150; yaw += 5) {
      await driven.look(yaw)
      await pause(330)
    }
    const sharpOffline = await driven.page.evaluate(() =>
      (window as unknown as DrivenWindow).__stage.stream.isSharp(),
    )
    await browser.context.setOffline(false)
    expect(sharpOffline).toBe(false)
    await expectWhole(driven, behind)
    await driven.close()
  })

  it('comes back when the graphics context is lost twice', async () => {
    const driven = await openDriven(browser)
    await driven.sharp('a')
    for (let time = 0; time < 2; time++) {
      await driven.page.evaluate(async () => {
        const { gl, canvas } = (window as unknown as DrivenWindow).__stage.viewer
        const breaker = gl.getExtension('WEBGL_lose_context')!
        const lost = new Promise((resolve) =>
          canvas.addEventListener('webglcontextlost', resolve, { once: true }),
        )
        breaker.loseContext()
        await lost
        await new Promise((resolve) => setTimeout(resolve, 500))
        breaker.restoreContext()
      })
      await driven.sharp('a')
    }
    await expectWhole(driven, ahead, 2)
    await driven.close()
  })
})
