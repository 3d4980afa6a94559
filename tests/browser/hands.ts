import type { Page } from 'playwright-core'
import type { Hands } from './dayPlayer.ts'

/** So many stops in a row without the wanted one: it is not there. */
const MOST_STOPS = 90

/** Tab, and Enter; nothing else. */
export function byKeyboard(page: Page): Hands {
  return {
    async press(name) {
      for (let k = 0; k < MOST_STOPS; k++) {
        if (name.test(await page.evaluate(focusedName))) {
          await page.keyboard.press('Enter')
          return true
        }
        await page.keyboard.press('Tab')
      }
      return false
    },
  }
}

/** One key, pressed when what is wanted is offered. */
export function bySwitch(page: Page): Hands {
  return {
    async press(name) {
      const offered = await page
        .waitForFunction(
          (pattern) => {
            const { activeElement } = document
            const said = activeElement?.getAttribute('aria-label') ?? activeElement?.textContent ?? ''
            return new RegExp(pattern).test(said.trim())
          },
          name.source,
          { polling: 15, timeout: 12_000 },
        )
        .catch(() => undefined)
      if (!offered) return false
      await page.keyboard.press('Space')
      return true
    },
  }
}

/** Roles and names, as an assistive technology finds and presses them. The picture plays no part. */
export function byTree(page: Page): Hands {
  return {
    async press(name) {
      const button = page.getByRole('button', { name }).first()
      if ((await button.count()) === 0) return false
      await button.evaluate((element: HTMLElement) => {
        element.focus()
        element.click()
      })
      return true
    },
  }
}

/** Runs in the page: the name of what has the focus. */
function focusedName(): string {
  const { activeElement } = document
  return (activeElement?.getAttribute('aria-label') ?? activeElement?.textContent ?? '').trim()
}
