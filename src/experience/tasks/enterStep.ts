import { freeze, type Step, type Task } from '../../manifest/index.ts'
import { KINDS } from './kinds.ts'
import type { TaskContext } from './TaskContext.ts'
import type { TaskState } from './TaskState.ts'
import { scopeOf } from './scopeOf.ts'

/** Begins the step of that index, or finishes the task where there is none; what was said stays to be read. */
export function enterStep(state: TaskState, index: number, context: TaskContext): TaskState {
  const step = context.task.steps[index]
  const fresh = { ...state, step: index, tries: 0, tried: [], togetherMs: null, now: {} }
  if (!step) return freeze({ ...fresh, step: context.task.steps.length - 1, status: 'finished' })
  if (!isOpen(step, context.others)) return freeze({ ...fresh, status: 'waiting' })
  return freeze({
    ...fresh,
    status: 'playing',
    now: KINDS[step.kind].begin(scopeOf({ ...state, tries: 0 }, step, context)),
  })
}

/** The step a task stands at. */
export function stepOf(task: Task, state: TaskState): Step | undefined {
  return task.steps[state.step]
}

/**
 * Whether a step need not wait for another task (any longer): the other has come so far, or will not be played on.
 */
export function isOpen(step: Step, others: TaskContext['others']): boolean {
  if (!step.after) return true
  const { task, step: wanted, item } = step.after
  const other = others[task]
  if (!other) return false
  if (other.status === 'finished' || other.status === 'skipped' || other.done.includes(wanted)) return true
  const placed = other.now['placed']
  return item !== undefined && Array.isArray(placed) && placed.includes(item)
}
