import { checkStep } from './checkStep.ts'
import { checkSetting } from './checkStory.ts'
import type { Day } from './day.ts'
import { Faults, idsOf } from './Faults.ts'
import type { Star, Task } from './task.ts'

/** References of a task, and that it can be solved and its stars earned. */
export function checkTask(day: Day, task: Task, i: number, faults: Faults): void {
  const at = ['tasks', i]
  faults.unique(
    [...at, 'steps'],
    task.steps.map(({ id }) => id),
    'id',
  )
  faults.unique(
    [...at, 'stars'],
    task.stars.map(({ id }) => id),
    'id',
  )
  faults.unique([...at, 'misconceptions'], task.misconceptions)
  for (const [j, step] of task.steps.entries()) {
    const path = [...at, 'steps', j]
    checkSetting(day, path, step, faults)
    checkProps(day, step, path, faults)
    checkStep(task, step, path, faults)
    if (step.after) checkAfter(day, task, step.after, [...path, 'after'], faults)
  }
  for (const [j, star] of task.stars.entries()) checkStar(task, star, [...at, 'stars', j], faults)
}

function checkProps(day: Day, step: Task['steps'][number], path: (string | number)[], faults: Faults): void {
  const scene = day.scenes.find(({ id }) => id === step.scene)
  const dressing = scene?.dressings.find(({ id }) => id === step.dressing)
  if (!dressing) return
  const known = new Set(dressing.props)
  const what = `a prop that ${step.scene} offers in the dressing ${dressing.id}`
  if (step.kind === 'find' && step.prop !== undefined) faults.refer([...path, 'prop'], step.prop, known, what)
  if (step.kind === 'watch') faults.refer([...path, 'sign'], step.sign, known, what)
  const items = 'options' in step ? step.options : step.kind === 'order' ? step.items : []
  const list = 'options' in step ? 'options' : 'items'
  for (const [k, item] of items.entries()) {
    if (item.prop !== undefined) faults.refer([...path, list, k, 'prop'], item.prop, known, what)
  }
}

function checkAfter(
  day: Day,
  task: Task,
  after: NonNullable<Task['steps'][number]['after']>,
  path: (string | number)[],
  faults: Faults,
): void {
  if (after.task === task.id) faults.add([...path, 'task'], after.task, 'another task')
  faults.refer([...path, 'task'], after.task, idsOf(day.tasks), 'the id of a task')
  const other = day.tasks.find(({ id }) => id === after.task)
  if (!other) return
  faults.refer([...path, 'step'], after.step, idsOf(other.steps), `a step of ${other.id}`)
  const step = other.steps.find(({ id }) => id === after.step)
  if (step && after.item !== undefined) {
    const items = step.kind === 'order' ? idsOf(step.items) : new Set<string>()
    faults.refer([...path, 'item'], after.item, items, `an item of the order ${step.id}`)
  }
}

/** Which further fields each kind of star needs. */
const STAR_NEEDS = {
  started: [],
  finished: [],
  step: ['step'],
  picked: ['step', 'pick'],
  cards: ['step', 'cards'],
} as const satisfies Record<Star['for'], readonly (keyof Star)[]>

function checkStar(task: Task, star: Star, path: (string | number)[], faults: Faults): void {
  for (const key of STAR_NEEDS[star.for]) {
    if (star[key] === undefined)
      faults.add([...path, key], undefined, `the key, since the star is for "${star.for}"`)
  }
  if (star.step === undefined) return
  faults.refer([...path, 'step'], star.step, idsOf(task.steps), 'a step of this task')
  const step = task.steps.find(({ id }) => id === star.step)
  if (!step) return
  const picks = new Set(
    'options' in step ? idsOf(step.options) : step.kind === 'order' ? idsOf(step.items) : [],
  )
  const cards = 'cards' in step ? idsOf(step.cards) : new Set<string>()
  if (star.pick !== undefined)
    faults.refer([...path, 'pick'], star.pick, picks, `something to pick in ${step.id}`)
  if (star.card !== undefined) faults.refer([...path, 'card'], star.card, cards, `a card of ${step.id}`)
  const dealt = step.kind === 'sort' ? (step.draw ?? step.cards.length) : cards.size
  if (star.cards !== undefined && star.cards > dealt) {
    faults.add([...path, 'cards'], star.cards, `at most the ${dealt} cards that ${step.id} deals`)
  }
}
