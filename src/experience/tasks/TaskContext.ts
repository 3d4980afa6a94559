import type { Task } from '../../manifest/index.ts'
import type { TaskState } from './TaskState.ts'

/** What a task is told of the visit around it. */
export interface TaskContext {
  readonly task: Task
  /** The task's own time in milliseconds; it stands still while the visit is paused. */
  readonly ms: number
  /** What is touched lifts by itself: for one switch and for gaze, so that nothing has to be held. */
  readonly liftsItself: boolean
  /** How the other tasks of the day stand, for steps that are played together with one of them. */
  readonly others: Readonly<Record<string, TaskState>>
}
