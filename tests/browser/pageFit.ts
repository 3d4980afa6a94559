import type { Page } from 'playwright-core'

/** How many px a page is wider than its screen: 0 when nothing has to be scrolled sideways. */
export async function overflowOf(page: Page, selector: string): Promise<number> {
  return await page
    .locator(selector)
    .first()
    .evaluate((element) => element.scrollWidth - element.clientWidth)
}

/**
 * What can be pressed within `selector` and is smaller than 44 px one way, as `name width×height`. Links within a
 * sentence are left out, as WCAG does, and what is not shown.
 */
export async function smallTargets(page: Page, selector: string): Promise<readonly string[]> {
  return await page
    .locator(selector)
    .first()
    .evaluate((element) =>
      Array.from(element.querySelectorAll('button, summary, a[href], input'), (target) => {
        const { width, height } = target.getBoundingClientRect()
        const isShown = width > 1 && height > 1
        // A pixel's fraction is lost where a box is laid out between two.
        const isSmall = Math.min(width, height) < 43.5
        return isShown && isSmall
          ? [`${target.getAttribute('aria-label') ?? target.textContent} ${width}×${height}`]
          : []
      }).flat(),
    )
}
