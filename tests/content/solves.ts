import type { Step, Task } from '../../src/manifest/index.ts'

/** Plays a step as a visitor would, with only what the step offers, and tells whether it can be finished. */
export function solves(task: Task, step: Step): boolean {
  switch (step.kind) {
    case 'order':
      return step.answer.flat().length === step.items.length && playsOut(step.items, step.answer)
    case 'choose':
      return step.answer.every((id) => step.options.some((option) => option.id === id))
    case 'sort':
    case 'listen':
      return step.cards.every((card) => step.options.some(({ id }) => id === card.answer))
    case 'count':
      return step.items.every(({ count }) => count > 0)
    case 'adjust':
      return step.controls.every(({ start, target }) => stepsTo(start, target, step.steps, step.tolerance))
    case 'find':
      return Math.abs(step.at.pitch) < 80
    case 'hold':
      return task.steps.some(({ id, kind }) => id === step.sites && kind === 'choose')
    case 'watch':
      return step.options.some(({ id }) => id === step.answer)
    case 'tell':
      return true
  }
}

/** Places items one by one, always one that belongs to the group whose turn it is. */
function playsOut(
  items: readonly { readonly id: string }[],
  groups: readonly (readonly string[])[],
): boolean {
  const left = new Set(items.map(({ id }) => id))
  for (const group of groups) {
    for (const id of group) if (!left.delete(id)) return false
  }
  return left.size === 0
}

/** Presses + and −, coarse steps first, until within tolerance. */
function stepsTo(start: number, target: number, steps: readonly number[], tolerance: number): boolean {
  let value = start
  for (const step of steps.toSorted((a, b) => b - a)) {
    for (let presses = 0; presses < 200 && Math.abs(target - value) > step / 2; presses++) {
      value += Math.sign(target - value) * step
    }
  }
  return Math.abs(target - value) <= tolerance + 1e-9
}
