import type { Page } from 'playwright-core'
import type { LabHandle } from '../../../src/modes/displays/headset/lab/openLab.ts'
import type { Place } from '../../../src/ui/index.ts'
import type { EmulatedHeadset, Hand } from './EmulatedHeadset.ts'

declare const alongsideLab: LabHandle

/** How a visitor in a headset chooses: with what is in a hand, with the hand itself, or by looking. */
export type Way = { readonly by: 'controllers' | 'hands'; readonly hand: Hand } | { readonly by: 'gaze' }

/** How long a look rests on what it is to choose, with the settings as they are at first; milliseconds of the visit. */
const DWELL_MS = 1500
const MOST_RESTS = 10

/** Everything that can be chosen now, with headings for the head. Sessions are to be opened with `?lab`. */
export function placesIn(page: Page): Promise<readonly Place[]> {
  return page.evaluate(() => ('alongsideLab' in window ? alongsideLab.places() : []))
}

/** Frames of this session so far. */
export function framesIn(page: Page): Promise<number> {
  return page.evaluate(() => alongsideLab.frames())
}

/** Waits until something can be chosen. @throws when it does not come */
export async function placeOf(page: Page, id: string | RegExp): Promise<Place> {
  const isIt = (place: Place): boolean => (typeof id === 'string' ? place.id === id : id.test(place.id))
  let places: readonly Place[] = []
  for (let tries = 0; tries < 100; tries++) {
    places = await placesIn(page)
    const found = places.find(isIt)
    if (found) return found
    await page.waitForTimeout(100)
  }
  throw new Error(`${id} is not among ${places.map((place) => place.id).join(', ')}.`)
}

/** Chooses what is at a place. @param rate how fast the visit's clock goes */
export async function choose(
  headset: EmulatedHeadset,
  { id, yaw, pitch }: Place,
  way: Way,
  rate: number,
): Promise<void> {
  if (way.by === 'gaze') {
    await headset.look(yaw, pitch)
    // Where frames take long a look takes longer: it rests until what it was on is gone.
    for (let rests = 0; rests < MOST_RESTS; rests++) {
      await headset.stay(DWELL_MS / rate)
      if (!(await placesIn(headset.page)).some((place) => place.id === id)) break
    }
    await headset.look(0, 60)
    await headset.frames(3)
    return
  }
  await headset.pointFromHead(way.hand, yaw, pitch, way.by)
  await headset.frames(2)
  await headset.squeeze(way.hand, way.by)
}
