import { freeze, type Step } from '../../manifest/index.ts'
import { stepOf } from './enterStep.ts'
import type { TaskContext } from './TaskContext.ts'
import type { TaskState } from './TaskState.ts'

/** Gives the next hint: words, then a mark at the answer, then it is done together. */
export function askHelp(state: TaskState, context: TaskContext): TaskState {
  const step = stepOf(context.task, state)
  if (state.status !== 'playing' || !step || state.tries >= 3) return state
  const tries = state.tries + 1
  const words = [hintWord(state, step), 'said.marked', 'said.together'] as const
  return freeze({
    ...state,
    tries,
    togetherMs: tries === 3 ? context.ms : null,
    said: { word: words[tries - 1] ?? 'said.together', tone: tries === 3 ? 'tell' : 'hint' },
  })
}

/** What the content says of any wrong try here is its best hint; else what helps with all steps of this kind. */
function hintWord(state: TaskState, step: Step): string {
  const placed = state.now['placed']
  const isPast = (until: string | undefined): boolean =>
    until !== undefined && Array.isArray(placed) && placed.includes(until)
  const feedback = step.feedback.find(
    ({ on, card, until }) => on === 'wrong' && card === undefined && !isPast(until),
  )
  return feedback ? `${state.id}.${step.id}.says.${feedback.id}` : `said.hint.${step.kind}`
}
