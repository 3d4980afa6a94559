import type { Step } from '../../manifest/index.ts'
import type { Scope } from './Kind.ts'
import type { TaskContext } from './TaskContext.ts'
import type { TaskState } from './TaskState.ts'

/** What a kind is told of a task's state. */
export function scopeOf(
  state: Pick<TaskState, 'seed' | 'tries'>,
  step: Step,
  { task, ms, liftsItself }: TaskContext,
): Scope {
  return { task, step, seed: state.seed, ms, liftsItself, hint: hintOf(state) }
}

/** How much help there is now: each wrong try, and each time it was asked for, is one more. */
export function hintOf({ tries }: Pick<TaskState, 'tries'>): 0 | 1 | 2 | 3 {
  return tries >= 3 ? 3 : tries === 2 ? 2 : tries === 1 ? 1 : 0
}
