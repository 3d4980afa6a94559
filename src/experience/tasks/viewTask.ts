import { stepOf } from './enterStep.ts'
import { KINDS } from './kinds.ts'
import { offerTargets } from './offerTargets.ts'
import { hintOf, scopeOf } from './scopeOf.ts'
import type { TaskContext } from './TaskContext.ts'
import type { TaskState } from './TaskState.ts'
import type { TaskView } from './TaskView.ts'
import { wonStars } from './wonStars.ts'

/** Everything a face needs to show a task. @throws RangeError for a state that is not of this task */
export function viewTask(state: TaskState, context: TaskContext): TaskView {
  const { task } = context
  const step = stepOf(task, state)
  if (!step) throw new RangeError(`The task "${task.id}" has no step number ${state.step + 1}.`)
  const isPlaying = state.status === 'playing'
  const kind = KINDS[step.kind]
  const scope = scopeOf(state, step, context)
  const held = isPlaying ? kind.held?.(scope, state.now) : undefined
  const won = wonStars(task, state)
  return {
    task: task.id,
    step: step.id,
    kind: step.kind,
    number: state.step + 1,
    of: task.steps.length,
    prompt: `${task.id}.${step.id}.prompt`,
    targets: isPlaying ? offerTargets(state, step, context) : [],
    readouts: isPlaying ? (kind.readouts?.(scope, state.now) ?? []) : [],
    said: state.said,
    hint: hintOf(state),
    scene: step.scene,
    dressing: step.dressing,
    waitsFor: state.status === 'waiting' ? (step.after?.task ?? null) : null,
    ...(held !== undefined && { held }),
    stars: task.stars.map(({ id }) => ({ id, word: `${task.id}.star.${id}`, won: won.includes(id) })),
    finished: state.status === 'finished',
  }
}
