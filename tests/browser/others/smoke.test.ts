import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startServer, type RunningServer } from '../../../tools/serve/startServer.ts'
import { launch } from '../chromium.ts'
import { openDriven } from '../driven.ts'
import { pictureFigures } from '../pictureFigures.ts'
import { psnr } from '../psnr.ts'
import { DRIVEN_DIST, VISIT_DIST } from '../world/places.ts'
import { until, type OtherBrowser } from './OtherBrowser.ts'
import { findFirefox, startFirefox } from './startFirefox.ts'
import { findWebKit, startWebKit } from './startWebKit.ts'

const firefox = findFirefox()
const webKit = findWebKit()

/** Kept in the page from its beginning on, so far as a driver can: what went wrong there. */
const LISTEN = `window.wrong = []
  addEventListener('error', (event) => window.wrong.push(String(event.message)))
  addEventListener('unhandledrejection', (event) => window.wrong.push(String(event.reason)))
  document.addEventListener('securitypolicyviolation', (event) => window.wrong.push(event.violatedDirective))`

const IS_SHARP = `return Boolean(window.__stage?.viewer?.frameCount > 0 && window.__stage.stream.isSharp() &&
  !document.querySelector('[data-first-picture]'))`

const TITLE = 'document.querySelector("h1")?.textContent'

/** The button of a way on, in the page. */
const WAY = `[...document.querySelectorAll('.mirror button')].find((one) => one.textContent.startsWith('Way on'))`

const AGREED = JSON.stringify(
  JSON.stringify({ format: 1, day: 'odp', moment: 'odp-m4', agreed: ['odp-2', 'odp-4'] }),
)

describe.each([
  ['Firefox', firefox !== undefined, () => startFirefox(firefox!)],
  ['WebKitGTK', webKit !== undefined, () => startWebKit(webKit!)],
] as const)('in %s', (_, isInstalled, start) => {
  // Not installed: npm run smoke:browsers installs it, where it can.
  describe.skipIf(!isInstalled)('a smoke run', () => {
    let browser: OtherBrowser
    let driven: RunningServer
    let visit: RunningServer

    beforeAll(async () => {
      driven = await startServer({ dir: DRIVEN_DIST, port: 0 })
      visit = await startServer({ dir: VISIT_DIST, port: 0 })
      browser = await start()
    }, 90_000)

    afterAll(async () => {
      await browser.close()
      await driven.close()
      await visit.close()
    })

    it('shows a sharp room, the same as in Chromium, and turns', async () => {
      await browser.open(`${driven.origin}/?scene=a`)
      await browser.run(LISTEN)
      await until(browser, IS_SHARP)
      const [width, height] = (await browser.run('return [innerWidth, innerHeight]')) as [number, number]
      await new Promise((resolve) => setTimeout(resolve, 1000))
      const picture = await browser.screenshot()
      await browser.run('window.__drive.setView(120, 10, 65)')
      await until(browser, IS_SHARP)
      await new Promise((resolve) => setTimeout(resolve, 1000))
      const turned = await browser.screenshot()

      const chromium = await launch({ viewport: { width, height } })
      const reference = await openDriven(chromium)
      const expected = await reference.sharp('a')
      await reference.close()
      await chromium.close()

      expect((await pictureFigures(expected)).contrast).toBeGreaterThan(10)
      expect(await psnr(picture, expected)).toBeGreaterThan(30)
      expect(await psnr(turned, expected)).toBeLessThan(23)
      expect(await browser.run('return window.wrong')).toEqual([])
    })

    it('looks around by the buttons, and enters a room by a way', async () => {
      await browser.open(`${visit.origin}/?scene=odp-4`)
      // As somebody who has been here before: the question before the room is answered.
      await browser.run(`localStorage.setItem('alongside.progress.odp', ${AGREED})`)
      await browser.open(`${visit.origin}/?scene=odp-4`)
      await browser.run(LISTEN)
      await until(browser, `return Boolean(${WAY})`)
      const here = await browser.run(`return ${TITLE}`)
      const before = await browser.screenshot()
      await browser.run(`document.querySelector('.turn[aria-label="Turn right"]').click()`)
      await new Promise((resolve) => setTimeout(resolve, 2500))
      const after = await browser.screenshot()
      expect(await psnr(before, after)).toBeLessThan(25)

      await browser.run(`${WAY}.click()`)
      await until(browser, `return ${TITLE} !== ${JSON.stringify(here)}`)
      await new Promise((resolve) => setTimeout(resolve, 2500))
      const { blackShare, contrast } = await pictureFigures(await browser.screenshot())
      expect(blackShare).toBeLessThan(0.1)
      expect(contrast).toBeGreaterThan(10)
      expect(await browser.run('return window.wrong')).toEqual([])
    })
  })
})
