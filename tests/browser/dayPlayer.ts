import type { Page } from 'playwright-core'

/** How a visitor presses things: by Tab and Enter, by one switch, or by what the accessibility tree names. */
export interface Hands {
  /** Presses the first control whose name matches. @returns false when there is none to be reached */
  press(name: RegExp): Promise<boolean>
}

/** What was met in a day. */
export interface Met {
  readonly rooms: ReadonlySet<string>
  readonly tasks: ReadonlySet<string>
  readonly asked: number
}

/** Presses made before a day counts as stuck. */
const MOST = 600

/**
 * Plays a day from where it is to its end, as somebody would who opens one thing in each room, has a go at every task
 * that is offered and asks for help until it is done, and takes each way on.
 * @throws when nothing more can be pressed before the end
 */
export async function playDay(page: Page, hands: Hands): Promise<Met> {
  const rooms = new Set<string>()
  const tasks = new Set<string>()
  let asked = 0
  let opened = ''
  for (let k = 0; k < MOST; k++) {
    const now = await page.evaluate(readPage)
    if (now.over) return { rooms, tasks, asked }
    rooms.add(now.room)
    if (now.task) tasks.add(now.task)
    let done = false
    if (now.layer === 'ask') {
      done = await hands.press(/^Continue$/)
      asked++
    } else if (now.layer === 'plate') done = await hands.press(/^Done$/)
    else if (now.layer === 'task') {
      done =
        now.together ||
        (await hands.press(/^(Give me a hint|Another hint|Let’s do it together|Do that first)$/))
      if (now.together) await page.waitForTimeout(50)
    } else if (now.notes) done = await hands.press(/^All right$/)
    else if (opened !== now.moment && now.waiting) {
      opened = now.moment
      done = await hands.press(/still to find$/)
    } else if (now.offered) done = await hands.press(exactly(now.offered))
    else if (now.onward) done = await hands.press(/^(On to \d|Look back on)/)
    else {
      await page.waitForTimeout(100)
      done = true
    }
    if (!done) await page.waitForTimeout(100)
  }
  throw new Error(`Stuck: ${JSON.stringify(await page.evaluate(readPage))}`)
}

/** A name and nothing else. */
function exactly(name: string): RegExp {
  return new RegExp(`^${name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`)
}

/** Runs in the page: what lies open, and what could be done. */
function readPage() {
  const has = (selector: string): boolean => document.querySelector(selector) !== null
  const layer = has('.ask-first') ? 'ask' : has('.plate') ? 'plate' : has('.task-prompt') ? 'task' : 'room'
  const help = [...document.querySelectorAll('.task-help button')].map((button) => button.textContent)
  return {
    layer,
    room: document.querySelector('h1')?.textContent ?? '',
    moment: document.querySelector('.clock .unseen')?.textContent ?? '',
    task: document.querySelector('.task-head h2')?.textContent ?? '',
    together: layer === 'task' && help.every((name) => !/hint|together/.test(name)) && !has('.task-waits'),
    waiting: /still to find/.test(document.querySelector('.mirror ul')?.textContent ?? ''),
    notes: has('.notes-card'),
    offered: document.querySelector('.task-cue')?.textContent ?? '',
    onward: has('.cue.onward'),
    over: !has('.hud') && !has('dialog[open]'),
  }
}
