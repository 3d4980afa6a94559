import type { Page } from 'playwright-core'

/** A state of the page of a visit: where it begins and what is done to come to it. */
export interface VisitPageState {
  readonly name: string
  readonly query: string
  come(page: Page): Promise<void>
}

/** Presses a button by its name, wherever it is, as an assistive technology does. */
export async function press(page: Page, name: string | RegExp): Promise<void> {
  await page
    .getByRole('button', { name })
    .first()
    .evaluate((element: HTMLElement) => {
      element.focus()
      element.click()
    })
}

const ROOM = '/?day=odp&scene=odp-3&cut=day'
const see = (page: Page, selector: string): Promise<void> => page.locator(selector).first().waitFor()

/** Every state of the page of a visit that a visitor can be in. */
export const VISIT_STATES: readonly VisitPageState[] = [
  { name: 'a room', query: ROOM, come: (page) => see(page, '.notes-card') },
  {
    name: 'a room while something is said',
    query: ROOM,
    async come(page) {
      await press(page, 'All right')
      await see(page, '.caption-words')
    },
  },
  {
    name: 'the mirror',
    query: ROOM,
    async come(page) {
      await page.keyboard.press('Tab')
      await page.locator('.mirror button').first().focus()
    },
  },
  {
    name: 'a plate with a term open',
    query: ROOM,
    async come(page) {
      await press(page, /^Swabs/)
      await press(page, /^Swabs$/)
      await see(page, '.meaning')
    },
  },
  {
    name: 'a question before a room',
    query: '/?day=tr&scene=tr-2&cut=day',
    come: (page) => see(page, '.ask-first'),
  },
  {
    name: 'a task with a hint',
    query: ROOM,
    async come(page) {
      await press(page, /^Have a go: /)
      await press(page, 'Give me a hint')
      await see(page, '.hint-tab')
    },
  },
  { name: 'the pause', query: ROOM, come: (page) => press(page, 'Pause') },
  { name: 'the calm place', query: ROOM, come: (page) => press(page, 'Calm place') },
  {
    name: 'the settings',
    query: ROOM,
    async come(page) {
      await press(page, 'Pause')
      await press(page, 'Comfort')
      await see(page, '.settings')
    },
  },
  {
    name: 'a scene in words',
    query: ROOM,
    async come(page) {
      await press(page, 'Pause')
      await press(page, 'Read this scene')
      await see(page, '.scene-reading')
    },
  },
]
