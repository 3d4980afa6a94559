import type { Step } from '../../manifest/index.ts'
import { applyChange } from './applyChange.ts'
import { enterStep, isOpen, stepOf } from './enterStep.ts'
import { KINDS } from './kinds.ts'
import { scopeOf } from './scopeOf.ts'
import { selectTarget } from './selectTarget.ts'
import type { TaskContext } from './TaskContext.ts'
import type { TaskState } from './TaskState.ts'

/** Between two moves when something is done together: time to see what happened and to hear it told. */
const PACE_MS = 2500
/** More moves than any task has: what comes after is left for the next call. */
const MOST_AT_ONCE = 1000

/**
 * Does what became due by the task's own time: what pulses, counts, lifts, waits for another task, or is done together.
 * Gives the same state back when nothing did.
 */
export function passTime(state: TaskState, context: TaskContext): TaskState {
  let now = state
  for (let moves = 0; moves < MOST_AT_ONCE; moves++) {
    const due = nextDue(now, context)
    if (!due || due.atMs > context.ms) return now
    // Each thing happens at its own moment, so that a late call changes nothing.
    now = due.happen({ ...context, ms: due.atMs })
  }
  return now
}

/** Milliseconds of the task's own time until `passTime` would change something; null for never by itself. */
export function nextDueMs(state: TaskState, context: TaskContext): number | null {
  const due = nextDue(state, context)
  return due && Math.max(0, due.atMs - context.ms)
}

interface Due {
  readonly atMs: number
  happen(context: TaskContext): TaskState
}

function nextDue(state: TaskState, context: TaskContext): Due | null {
  const step = stepOf(context.task, state)
  if (!step) return null
  if (state.status === 'waiting') {
    if (!isOpen(step, context.others)) return null
    return { atMs: context.ms, happen: (then) => enterStep(state, state.step, then) }
  }
  if (state.status !== 'playing') return null
  const own = ownDue(state, step, context)
  const move = moveDue(state, step, context)
  return own && move ? (own.atMs <= move.atMs ? own : move) : (own ?? move)
}

/** What the kind itself waits for. */
function ownDue(state: TaskState, step: Step, context: TaskContext): Due | null {
  const kind = KINDS[step.kind]
  const atMs = kind.dueAt?.(scopeOf(state, step, context), state.now) ?? null
  if (atMs === null) return null
  return {
    atMs,
    happen(then) {
      const change = kind.pass?.(scopeOf(state, step, then), state.now)
      return change ? applyChange(state, step, change, then) : state
    },
  }
}

/** The next move of what is done together. */
function moveDue(state: TaskState, step: Step, context: TaskContext): Due | null {
  if (state.togetherMs === null) return null
  const kind = KINDS[step.kind]
  const scope = scopeOf(state, step, context)
  const answer = kind.answer(scope, state.now)
  if (answer === null) return null
  const atMs = state.togetherMs + (kind.pace?.(scope) ?? PACE_MS)
  return { atMs, happen: (then) => selectTarget(state, answer, then) }
}
