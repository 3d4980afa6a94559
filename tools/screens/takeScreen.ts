import type { Browser, Page } from 'playwright-core'
import type { Act, ScreenState } from './states.ts'

/** The sizes at which everything is looked at: a desk, a tablet, a phone. */
export const SCREENS = [
  { width: 1440, height: 900, touch: false },
  { width: 1024, height: 768, touch: true },
  { width: 390, height: 844, touch: true },
] as const

/** A screen on a stand: upright, and lying on its side. */
export const STANDS = [
  { width: 1080, height: 1920, touch: true },
  { width: 1920, height: 1080, touch: true },
] as const

/** The one PIN of the pictures' `kiosk.json`. */
export const SCREENS_PIN = '2718'

/** What a picture may weigh in the repository. */
const MOST_BYTES = 150 * 1024
/** Qualities to try, until it fits. */
const QUALITIES = [82, 72, 62, 50, 40]
const PATIENCE_MS = 60_000
/** Between two looks at whether the picture is finished, and how many of them at most. */
const LOOK_MS = 700
const MOST_LOOKS = 20

/** Brings a state about in a page of its own and takes its picture, as JPEG. */
export async function takeScreen(
  browser: Browser,
  origin: string,
  state: ScreenState,
  screen: (typeof SCREENS | typeof STANDS)[number],
): Promise<Buffer> {
  const context = await browser.newContext({
    viewport: { width: screen.width, height: screen.height },
    hasTouch: screen.touch,
    reducedMotion: 'reduce',
    locale: 'en-GB',
    ...(state.forcedColours ? { forcedColors: 'active' } : {}),
  })
  try {
    const page = await context.newPage()
    page.setDefaultTimeout(PATIENCE_MS)
    await page.addInitScript((kept) => {
      for (const [key, value] of Object.entries(kept))
        localStorage.setItem(
          key.startsWith('-') ? `alongside${key}` : `alongside.${key}`,
          JSON.stringify(value),
        )
    }, state.kept ?? {})
    await page.goto(origin + state.address)
    await page.getByRole('heading').first().waitFor({ state: 'attached' })
    if (state.textScale !== undefined)
      await page.evaluate(
        (scale) => document.documentElement.style.setProperty('--text-scale', String(scale)),
        state.textScale,
      )
    for (const act of state.acts ?? []) await perform(page, act, screen.touch)
    await page.evaluate(() => document.fonts.ready)
    await settled(page)
    return await shoot(page)
  } finally {
    await context.close()
  }
}

async function perform(page: Page, act: Act, isTouch: boolean): Promise<void> {
  // A button that shows itself only to the focus is pressed by the keyboard, as those who see it do.
  if ('press' in act) {
    const button = page.getByRole('button', { name: act.press }).first()
    await button.focus()
    await page.keyboard.press('Enter')
  } else if ('unfold' in act) await page.getByText(act.unfold).first().click()
  else if ('key' in act) await page.keyboard.press(act.key)
  else if ('wait' in act) await page.waitForTimeout(act.wait)
  else if ('see' in act) await page.getByText(act.see).first().waitFor()
  else if (isTouch || act.point.includes('begin')) await page.locator(act.point).first().focus()
  else await page.locator(act.point).first().hover()
}

/** Waits until nothing more is painted: on a busy machine, what stands in a room comes piece by piece. */
async function settled(page: Page): Promise<void> {
  let before = await page.screenshot({ type: 'jpeg', quality: 30 })
  let same = 0
  for (let k = 0; k < MOST_LOOKS && same < 2; k++) {
    await page.waitForTimeout(LOOK_MS)
    const now = await page.screenshot({ type: 'jpeg', quality: 30 })
    same = now.equals(before) ? same + 1 : 0
    before = now
  }
}

/** The best picture that is light enough. */
async function shoot(page: Page): Promise<Buffer> {
  for (const quality of QUALITIES) {
    const picture = await page.screenshot({ type: 'jpeg', quality })
    if (picture.length <= MOST_BYTES) return picture
  }
  throw new Error(`The picture stays over ${MOST_BYTES / 1024} kB.`)
}
