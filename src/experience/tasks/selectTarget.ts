import { applyChange } from './applyChange.ts'
import { stepOf } from './enterStep.ts'
import { KINDS } from './kinds.ts'
import { canSelect, offerTargets } from './offerTargets.ts'
import { scopeOf } from './scopeOf.ts'
import type { TaskContext } from './TaskContext.ts'
import type { TaskState } from './TaskState.ts'

/** Selects a target. Something unknown, done or off gives the same state back. */
export function selectTarget(state: TaskState, target: string, context: TaskContext): TaskState {
  const step = stepOf(context.task, state)
  if (state.status !== 'playing' || !step) return state
  if (!offerTargets(state, step, context).some((other) => other.id === target && canSelect(other)))
    return state
  const change = KINDS[step.kind].select(scopeOf(state, step, context), state.now, target)
  // A move that the player makes while it is done together is one of its moves.
  const paced = state.togetherMs === null ? state : { ...state, togetherMs: context.ms }
  return applyChange(paced, step, change, context)
}
