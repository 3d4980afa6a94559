import type { Page } from 'playwright-core'

/** A place on the screen, in CSS pixels. */
export interface Place {
  readonly x: number
  readonly y: number
}

/** How a pointer presses: a mouse clicks, a finger taps. */
export type Pointer = 'mouse' | 'touch'

/** Between two places that are tried, in CSS pixels: less than half the least a target measures. */
const GRID_PX = 20
/** Looks about in as many turns; each moves the view by somewhat less than its width. */
const TURNS = 7

/**
 * Where in the view a pointer finds what `aims` names: near the middle of it. Only where the picture itself is on top,
 * since only there it can be pressed.
 */
export async function pointAbout(page: Page, aims: string): Promise<Place | undefined> {
  return page.evaluate(
    ({ wanted, grid }) => {
      const canvas = document.querySelector('canvas')!
      const { width, height } = canvas.getBoundingClientRect()
      const meets = (x: number, y: number): boolean => {
        if (document.elementFromPoint(x, y) !== canvas) return false
        const where = { clientX: x, clientY: y, pointerType: 'mouse', bubbles: true }
        canvas.dispatchEvent(new PointerEvent('pointermove', where))
        return canvas.dataset['aims'] === wanted
      }
      /** The middle of the run of places that meet it, from one of them on. */
      const middle = (from: number, at: (place: number) => boolean): number => {
        let to = from
        while (at(to + grid / 2)) to += grid / 2
        return Math.round((from + to) / 2)
      }
      let found
      for (let y = grid / 2; y < height && !found; y += grid)
        for (let x = grid / 2; x < width && !found; x += grid) {
          if (!meets(x, y)) continue
          const across = middle(x, (place) => meets(place, y))
          found = { x: across, y: middle(y, (place) => meets(across, place)) }
        }
      canvas.dispatchEvent(new PointerEvent('pointerleave', { pointerType: 'mouse' }))
      return found
    },
    { wanted: aims, grid: GRID_PX },
  )
}

/**
 * Presses what `aims` names, in the room: looks about by dragging the picture until the pointer finds it.
 * @returns how many turns that took; undefined when a whole turn has not shown it
 */
export async function pressInRoom(
  page: Page,
  aims: string,
  pointer: Pointer = 'mouse',
): Promise<number | undefined> {
  for (let turn = 0; turn <= TURNS; turn++) {
    const best = await pointAbout(page, aims)
    if (best) {
      if (pointer === 'touch') await page.touchscreen.tap(best.x, best.y)
      else await page.mouse.click(best.x, best.y)
      return turn
    }
    await drag(page, turn)
  }
  return undefined
}

/** Drags the picture to the left, and at last down, from a place where nothing lies over it. */
async function drag(page: Page, turn: number): Promise<void> {
  const { width, height } = page.viewportSize()!
  const from = await page.evaluate(
    ([w, h]) => {
      const canvas = document.querySelector('canvas')
      for (const y of [0.5, 0.4, 0.3, 0.6, 0.2])
        if (document.elementFromPoint(w! * 0.85, h! * y) === canvas) return { x: w! * 0.85, y: h! * y }
      return { x: w! * 0.85, y: h! * 0.5 }
    },
    [width, height],
  )
  const by = turn === TURNS - 1 ? { x: 0, y: -height * 0.35 } : { x: -width * 0.6, y: 0 }
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  for (let k = 1; k <= 6; k++) await page.mouse.move(from.x + (by.x * k) / 6, from.y + (by.y * k) / 6)
  // Held still for a moment before it is let go, so that nothing glides on.
  await page.waitForTimeout(200)
  await page.mouse.up()
  await page.waitForTimeout(100)
}
