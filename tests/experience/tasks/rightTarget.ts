import type { Step, StepOf, Task } from '../../../src/manifest/index.ts'
import type { TaskView } from '../../../src/experience/tasks/TaskView.ts'

/**
 * What somebody who knows the content would select now, read from the content and from what a face shows: the tests'
 * own knowledge of right and wrong, apart from the kinds'. Null while there is only waiting.
 */
export function rightTarget(task: Task, view: TaskView): string | null {
  const step = task.steps[view.number - 1]!
  const isDone = (id: string) => view.targets.find((target) => target.id === id)?.state === 'done'
  switch (step.kind) {
    case 'order':
      return step.answer.flat().find((id) => !isDone(id)) ?? step.finish!
    case 'choose':
      return step.answer.find((id) => !isDone(id))!
    case 'sort':
    case 'listen':
      return answerOnTable(step, view)
    case 'count':
      return view.targets.find(({ state }) => state === 'open' || state === 'hinted')?.id ?? null
    case 'adjust':
      return nextPress(step, view)
    case 'find':
      return 'here'
    case 'hold':
      if (view.held === undefined) return view.targets.find(({ state }) => state !== 'done')!.id
      return view.held < 1 ? null : 'lift'
    case 'watch':
      return view.readouts.some(({ kind }) => kind === 'sign') ? step.answer : null
    case 'tell':
      return 'go-on'
  }
}

/** Something that can be selected and is wrong; null where nothing is. */
export function wrongTarget(task: Task, view: TaskView): string | null {
  const step = task.steps[view.number - 1]!
  const open = view.targets.filter(({ state }) => ['open', 'hinted', 'not-yet'].includes(state))
  if (step.kind === 'adjust') {
    const readout = view.readouts.find(({ settled }) => !settled)
    if (!readout) return null
    const control = step.controls.find(({ id }) => id === readout.id)!
    const way = Math.sign(control.start - control.target) < 0 ? '-' : '+'
    return open.find(({ id }) => id === `${control.id}${way}${Math.min(...step.steps)}`)?.id ?? null
  }
  if (step.kind === 'hold') return view.held === undefined ? (open[0]?.id ?? null) : 'lift'
  if (step.kind === 'find' || step.kind === 'count' || step.kind === 'tell') return null
  return open.find(({ id }) => !areRight(step, view).includes(id))?.id ?? null
}

function areRight(step: Step, view: TaskView): readonly string[] {
  if (step.kind === 'order') {
    const isDone = (id: string) => view.targets.find((target) => target.id === id)?.state === 'done'
    const group = step.answer.find((ids) => !ids.every(isDone))
    return group ?? [step.finish!]
  }
  if (step.kind === 'choose') return step.answer
  if (step.kind === 'watch') return [step.answer]
  if (step.kind === 'sort' || step.kind === 'listen') {
    const right = answerOnTable(step, view)
    const allowed = step.feedback.filter((said) => said.allowed).map(({ pick }) => pick!)
    return [right, ...allowed]
  }
  return []
}

function answerOnTable(step: StepOf<'sort'> | StepOf<'listen'>, view: TaskView): string {
  const shown = view.readouts.find(({ kind, settled }) => (kind === 'card' || kind === 'sound') && !settled)!
  return (step.cards as readonly { id: string; answer: string }[]).find(({ id }) => id === shown.id)!.answer
}

function nextPress(step: StepOf<'adjust'>, view: TaskView): string {
  for (const { id, target } of step.controls) {
    const { value, settled } = view.readouts.find((readout) => readout.id === id)!
    if (settled) continue
    const away = target - value!
    const size =
      step.steps.find((by) => by <= Math.abs(away) + step.tolerance + 1e-9) ?? Math.min(...step.steps)
    return `${id}${away < 0 ? '-' : '+'}${size}`
  }
  return step.finish!
}
