import { Faults, idsOf } from './Faults.ts'
import type { Step, StepOf } from './step.ts'
import type { Task } from './task.ts'

type Path = readonly (string | number)[]
type Checked = {
  readonly [Kind in Step['kind']]: (step: StepOf<Kind>, path: Path, faults: Faults, task: Task) => void
}

/** That a step's own ids resolve and that it can be solved. */
export function checkStep(task: Task, step: Step, path: Path, faults: Faults): void {
  const check = CHECKS[step.kind] as (step: Step, path: Path, faults: Faults, task: Task) => void
  check(step, path, faults, task)
  const picks = new Set(
    'options' in step
      ? idsOf(step.options)
      : step.kind === 'order'
        ? idsOf(step.items)
        : step.kind === 'adjust'
          ? idsOf(step.controls)
          : [],
  )
  const cards = 'cards' in step ? idsOf(step.cards) : new Set<string>()
  faults.unique(
    [...path, 'feedback'],
    step.feedback.map(({ id }) => id),
    'id',
  )
  for (const [i, feedback] of step.feedback.entries()) {
    const at = [...path, 'feedback', i]
    const needsPick = feedback.on === 'picked' || feedback.on === 'too-soon'
    // Which way and how far may be said of one control only.
    const mayPick = step.kind === 'adjust' && (feedback.on === 'wrong-way' || feedback.on === 'overshoot')
    if (!mayPick && needsPick !== (feedback.pick !== undefined)) {
      faults.add([...at, 'pick'], feedback.pick, 'a pick exactly where "on" is "picked" or "too-soon"')
    }
    if (feedback.pick !== undefined)
      faults.refer([...at, 'pick'], feedback.pick, picks, 'something to pick here')
    if (feedback.card !== undefined)
      faults.refer([...at, 'card'], feedback.card, cards, 'a card of this step')
    if (feedback.until !== undefined) {
      const items = step.kind === 'order' ? idsOf(step.items) : new Set<string>()
      faults.refer([...at, 'until'], feedback.until, items, 'an item of this order')
    }
  }
}

const CHECKS: Checked = {
  order(step, path, faults) {
    const items = idsOf(step.items)
    unique(step.items, [...path, 'items'], faults)
    for (const [i, group] of step.answer.entries()) {
      for (const [j, id] of group.entries())
        faults.refer([...path, 'answer', i, j], id, items, 'an item of this step')
    }
    const placed = step.answer.flat()
    for (const id of items) {
      const times = placed.filter((other) => other === id).length
      if (times !== 1)
        faults.add(
          [...path, 'answer'],
          id,
          `that each item stands in it once, and this stands ${times} times`,
        )
    }
  },
  choose(step, path, faults) {
    unique(step.options, [...path, 'options'], faults)
    faults.referAll([...path, 'answer'], step.answer, idsOf(step.options), 'an option of this step')
  },
  sort(step, path, faults) {
    checkCards(step, path, faults)
    const cards = idsOf(step.cards)
    if (step.draw !== undefined && step.draw > cards.size) {
      faults.add([...path, 'draw'], step.draw, `at most the ${cards.size} cards there are`)
    }
    const always = step.always ?? []
    faults.referAll([...path, 'always'], always, cards, 'a card of this step')
    if (always.length > (step.draw ?? cards.size)) {
      faults.add([...path, 'always'], always, 'no more cards than are drawn')
    }
  },
  count(step, path, faults) {
    unique(step.items, [...path, 'items'], faults)
  },
  adjust(step, path, faults) {
    unique(step.controls, [...path, 'controls'], faults)
    for (const [i, control] of step.controls.entries()) {
      if (!reachable(control, step)) {
        const expected = `a target that steps of ${step.steps.join(' and ')} reach from the start`
        faults.add([...path, 'controls', i, 'target'], control.target, expected)
      }
    }
  },
  find() {},
  hold(step, path, faults, task) {
    const sites = new Set(task.steps.filter(({ kind }) => kind === 'choose').map(({ id }) => id))
    faults.refer([...path, 'sites'], step.sites, sites, 'a step of this task where sites are chosen')
    const [earliest, latest] = step.accept
    const inOrder = earliest <= step.right[0] && step.right[0] <= step.right[1] && step.right[1] <= latest
    if (!inOrder) faults.add([...path, 'accept'], step.accept, 'a span of time around the right one')
    if (step.liftsAfter < earliest || step.liftsAfter > latest) {
      faults.add([...path, 'liftsAfter'], step.liftsAfter, `a time from ${earliest} to ${latest} seconds`)
    }
  },
  listen(step, path, faults) {
    checkCards(step, path, faults)
  },
  watch(step, path, faults) {
    unique(step.options, [...path, 'options'], faults)
    faults.refer([...path, 'answer'], step.answer, idsOf(step.options), 'an option of this step')
  },
  tell() {},
}

function unique(entries: readonly { readonly id: string }[], path: Path, faults: Faults): void {
  faults.unique(
    path,
    entries.map(({ id }) => id),
    'id',
  )
}

function checkCards(step: StepOf<'sort'> | StepOf<'listen'>, path: Path, faults: Faults): void {
  const options = idsOf(step.options)
  unique(step.options, [...path, 'options'], faults)
  unique(step.cards, [...path, 'cards'], faults)
  for (const [i, card] of step.cards.entries()) {
    faults.refer([...path, 'cards', i, 'answer'], card.answer, options, 'an option of this step')
  }
}

/** Whether + and − of the finest step end within tolerance of the target. */
function reachable(
  control: { readonly start: number; readonly target: number },
  step: StepOf<'adjust'>,
): boolean {
  const finest = Math.min(...step.steps)
  const away = Math.abs(control.target - control.start)
  const left = Math.abs(away - Math.round(away / finest) * finest)
  return left <= step.tolerance + 1e-9
}
