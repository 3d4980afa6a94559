import type { Task } from '../../manifest/index.ts'
import { enterStep } from './enterStep.ts'
import type { TaskContext } from './TaskContext.ts'
import type { TaskState } from './TaskState.ts'

/** Begins a task at its first step. @param seed decides its shuffles and draws; the same one gives the same */
export function beginTask(task: Task, seed: number, context: TaskContext): TaskState {
  const fresh: TaskState = {
    id: task.id,
    status: 'playing',
    step: 0,
    tries: 0,
    tried: [],
    togetherMs: null,
    said: null,
    picked: [],
    done: [],
    sorted: [],
    seed,
    now: {},
  }
  return enterStep(fresh, 0, context)
}
