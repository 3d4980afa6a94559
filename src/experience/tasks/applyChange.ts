import { freeze, type Step } from '../../manifest/index.ts'
import { enterStep } from './enterStep.ts'
import { findFeedback } from './findFeedback.ts'
import type { Change } from './Kind.ts'
import type { TaskContext } from './TaskContext.ts'
import type { TaskState } from './TaskState.ts'

type Said = TaskState['said']
type AnyChange = Change<Readonly<Record<string, unknown>>>

/** Writes into a task's state what a selection, or time, made of its present step. */
export function applyChange(
  state: TaskState,
  step: Step,
  change: AnyChange,
  context: TaskContext,
): TaskState {
  const written: TaskState = {
    ...state,
    now: change.now,
    picked: withPick(state, step, change),
    sorted: change.sorted === undefined ? state.sorted : add(state.sorted, `${step.id}/${change.sorted}`),
  }
  if (change.result === 'wrong') return freeze(afterWrong(written, step, change, context))
  const said = saidOf(written, step, change)
  if (change.result === 'moved') return freeze({ ...written, said })
  if (change.ends === 'step') {
    const done = { ...written, said, done: add(state.done, step.id) }
    return enterStep(done, state.step + 1, context)
  }
  // What is done together stays so until its question is answered: then the next one is the player's again.
  const isTogether = state.togetherMs !== null && change.ends !== 'question'
  if (isTogether) return freeze({ ...written, said })
  return freeze({ ...written, said, tries: 0, tried: [], togetherMs: null })
}

/** First words, then a mark at the answer, then together. What is gently allowed is no wrong try. */
function afterWrong(written: TaskState, step: Step, change: AnyChange, context: TaskContext): TaskState {
  const feedback = findFeedback(step, change)
  const word = feedback ? `${written.id}.${step.id}.says.${feedback.id}` : undefined
  if (word !== undefined && feedback?.allowed) return { ...written, said: { word, tone: 'tell' } }
  const tries = Math.min(3, written.tries + 1)
  const tried = change.tried === undefined ? written.tried : add(written.tried, change.tried)
  const words = word ?? change.say ?? 'said.notYet'
  const saids: readonly Said[] = [
    { word: words, tone: 'not-yet' },
    { word: words === written.said?.word || word === undefined ? 'said.marked' : words, tone: 'hint' },
    { word: 'said.together', tone: 'tell' },
  ]
  const togetherMs = tries === 3 ? context.ms : null
  return { ...written, tries, tried, togetherMs, said: saids[tries - 1] ?? null }
}

function saidOf(written: TaskState, step: Step, change: AnyChange): Said {
  const feedback = findFeedback(step, change)
  const isTogether = written.togetherMs !== null
  if (feedback) {
    const tone = change.result === 'moved' ? 'hint' : isTogether ? 'tell' : 'right'
    return { word: `${written.id}.${step.id}.says.${feedback.id}`, tone }
  }
  if (change.result === 'moved') {
    if (change.say === undefined) return written.said
    return change.say === null ? null : { word: change.say, tone: 'tell' }
  }
  if (change.say === null) return null
  if (!isTogether) return { word: change.say ?? 'said.right', tone: 'right' }
  // Together, what was done is said: the words of what was selected.
  const told = change.pick === undefined ? 'said.right' : `${written.id}.${step.id}.${change.pick}`
  return { word: change.say ?? told, tone: 'tell' }
}

function withPick(state: TaskState, step: Step, { pick, card }: AnyChange): readonly string[] {
  if (pick === undefined) return state.picked
  return add(state.picked, card === undefined ? `${step.id}/${pick}` : `${step.id}/${card}/${pick}`)
}

function add(list: readonly string[], entry: string): readonly string[] {
  return list.includes(entry) ? list : [...list, entry]
}
