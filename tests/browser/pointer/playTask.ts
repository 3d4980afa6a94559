import type { Page } from 'playwright-core'
import type { TaskView } from '../../../src/experience/index.ts'
import type { Task } from '../../../src/manifest/index.ts'
import { rightTarget } from '../../experience/tasks/rightTarget.ts'
import { pressInRoom, type Pointer } from './roomPointer.ts'

const MOST = 90

export interface Played {
  /** Every `<kind>` of step that was met. */
  readonly kinds: ReadonlySet<string>
  /** How often one had to turn to find the first thing of a step. */
  readonly turns: ReadonlyMap<string, number>
  /** How many of the task's stars shine at its end; -1 where it stopped before, or waits for another task. */
  readonly stars: number
}

interface Options {
  readonly pointer?: Pointer
  /** Stops when this step, from 1, has begun. */
  readonly until?: number
  /** Called before each press. */
  before?(step: string, target: string): Promise<void>
}

/**
 * Plays a task that is open to its end with a pointer in the room alone: what to press is known from the content, where
 * it is from the picture.
 * @throws when what is to be pressed cannot be found in the room
 */
export async function playTask(
  page: Page,
  task: Task,
  words: Readonly<Record<string, string>>,
  { pointer = 'mouse', until = Infinity, before }: Options = {},
): Promise<Played> {
  const kinds = new Set<string>()
  const turns = new Map<string, number>()
  for (let k = 0; k < MOST; k++) {
    const shown = await page.evaluate(readTask)
    if (shown.over !== null) return { kinds, turns, stars: shown.over }
    if (shown.number >= until) return { kinds, turns, stars: -1 }
    const view = viewOf(shown, task, words)
    if (!view) {
      // A step that waits for another task says so, with a button.
      if (shown.waits) return { kinds, turns, stars: -1 }
      await page.waitForTimeout(100)
      continue
    }
    const { scene } = task.steps[view.number - 1]!
    // The picture bears the name of the room that is seen.
    await page.getByRole('img', { name: words[`${scene}.title`]! }).waitFor({ timeout: 20_000 })
    kinds.add(task.steps[view.number - 1]!.kind)
    const target = rightTarget(task, view)
    if (target === null) {
      await page.waitForTimeout(50)
      continue
    }
    await before?.(view.step, target)
    const turned = await pressInRoom(page, `target/${target}`, pointer)
    if (turned !== undefined && !turns.has(view.step)) turns.set(view.step, turned)
    if (turned === undefined) {
      const now = await page.evaluate(readTask)
      if (JSON.stringify(now) === JSON.stringify(shown))
        throw new Error(`${task.id}, ${view.step}: ${target} is nowhere in the room.`)
    }
    await page.waitForTimeout(80)
  }
  throw new Error(`${task.id} does not end: ${JSON.stringify(await page.evaluate(readTask))}`)
}

/** What of a task's view can be read off the page, as far as knowing right from wrong needs it. */
function viewOf(
  shown: ReturnType<typeof readTask>,
  task: Task,
  words: Readonly<Record<string, string>>,
): TaskView | undefined {
  const step = task.steps[shown.number - 1]
  if (!step || shown.targets.length === 0) return undefined
  const scope = `${task.id}.${step.id}.`
  const plain = (key: string): string => (words[key] ?? '').replaceAll('*', '')
  const ids = Object.keys(words).flatMap((key) => (key.startsWith(scope) ? [key.slice(scope.length)] : []))
  const idOf = (name: string): string | undefined => ids.find((id) => plain(scope + id) === name)
  const targets = shown.targets.map(({ name, state, kind }) => ({
    id:
      kind === 'lift'
        ? 'lift'
        : kind === 'go-on'
          ? 'go-on'
          : kind === 'spot'
            ? 'here'
            : (idOf(name) ?? siteOf(name)),
    state,
  }))
  const readouts = shown.readouts.map(({ name, kind, settled, value }) => ({
    id: (idOf(name) ?? '').replace(/^card\./, ''),
    kind,
    settled,
    value,
  }))
  /** A touch's places have their words from the step where they were chosen. */
  function siteOf(name: string): string {
    const key = Object.keys(words).find((one) => one.startsWith(`${task.id}.`) && plain(one) === name)
    return key?.split('.').at(-1) ?? name
  }
  return {
    task: task.id,
    step: step.id,
    number: shown.number,
    targets,
    readouts,
    ...(targets.some(({ id }) => id === 'lift') && { held: shown.held }),
  } as unknown as TaskView
}

/** Runs in the page: the open task as its buttons and lines have it. `over`: how many stars shine at its end. */
function readTask() {
  const all = (selector: string): Element[] => [...document.querySelectorAll(selector)]
  const end = document.querySelector('.task-end')
  const text = (element: Element | null): string => element?.textContent?.trim() ?? ''
  const number = Number(/\d+/.exec(text(document.querySelector('.task-head p')))?.[0] ?? 0)
  return {
    over: end ? end.querySelectorAll('.task-stars .won').length : null,
    number,
    waits: document.querySelector('.task-waits') !== null,
    held: Number.parseFloat(document.querySelector<HTMLElement>('.held span')?.style.inlineSize ?? '0') / 100,
    targets: all('.task-targets button').map((button) => ({
      name: text(button.querySelector('span')),
      state: ['open', 'done', 'not-yet', 'hinted', 'off'].find((state) => button.classList.contains(state)),
      kind: ['item', 'option', 'site', 'spot', 'step', 'lift', 'finish', 'go-on'].find((kind) =>
        button.classList.contains(kind),
      ),
    })),
    readouts: all('.task-readouts li').map((line) => ({
      name: text(line.querySelector('span')),
      kind: line.classList[0]!,
      settled: line.classList.contains('settled'),
      value: Number.parseFloat(text(line.querySelector('b')).replace('−', '-')),
    })),
  }
}
