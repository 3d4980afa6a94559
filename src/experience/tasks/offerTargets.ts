import type { Step } from '../../manifest/index.ts'
import { KINDS } from './kinds.ts'
import { scopeOf } from './scopeOf.ts'
import type { Target } from './TaskView.ts'
import type { TaskContext } from './TaskContext.ts'
import type { TaskState } from './TaskState.ts'

/** The targets of a step with its hints: what was tried, what the strong hint points at, what is done together. */
export function offerTargets(state: TaskState, step: Step, context: TaskContext): readonly Target[] {
  const scope = scopeOf(state, step, context)
  const kind = KINDS[step.kind]
  const answer = scope.hint >= 2 ? kind.answer(scope, state.now) : null
  return kind.targets(scope, state.now).map((target) => {
    if (target.state !== 'open' && target.state !== 'hinted') return target
    if (target.id === answer) return { ...target, state: 'hinted' }
    if (scope.hint === 3) return { ...target, state: 'off' }
    return state.tried.includes(target.id) ? { ...target, state: 'not-yet' } : target
  })
}

/** What was tried can be tried again: nothing is ever locked. */
export function canSelect({ state }: Target): boolean {
  return state === 'open' || state === 'hinted' || state === 'not-yet'
}
