import {
  askHelp,
  beginTask,
  nextDueMs,
  passTime,
  selectTarget,
  viewTask,
  wonStars,
  type TaskContext,
} from '../../../src/experience/tasks/index.ts'
import type { TaskState } from '../../../src/experience/tasks/TaskState.ts'
import type { TaskView } from '../../../src/experience/tasks/TaskView.ts'
import type { Task } from '../../../src/manifest/index.ts'

export interface PlayerOptions {
  readonly seed?: number
  readonly liftsItself?: boolean
  readonly others?: Readonly<Record<string, TaskState>>
}

/** Somebody who plays a task, with a time of their own. */
export class Player {
  readonly task: Task
  state: TaskState
  others: Readonly<Record<string, TaskState>>
  ms = 0
  private readonly liftsItself: boolean

  constructor(task: Task, { seed = 1, liftsItself = false, others = {} }: PlayerOptions = {}) {
    this.task = task
    this.liftsItself = liftsItself
    this.others = others
    this.state = beginTask(task, seed, this.context)
  }

  get context(): TaskContext {
    return { task: this.task, ms: this.ms, liftsItself: this.liftsItself, others: this.others }
  }

  get view(): TaskView {
    return viewTask(this.state, this.context)
  }

  get stars(): string[] {
    return wonStars(this.task, this.state)
  }

  get dueMs(): number | null {
    return nextDueMs(this.state, this.context)
  }

  /** States of the targets, by id. */
  get states(): Record<string, string> {
    return Object.fromEntries(this.view.targets.map(({ id, state }) => [id, state]))
  }

  select(...targets: string[]): this {
    for (const target of targets) this.state = selectTarget(this.state, target, this.context)
    return this
  }

  help(): this {
    this.state = askHelp(this.state, this.context)
    return this
  }

  wait(ms: number): this {
    this.ms += ms
    this.state = passTime(this.state, this.context)
    return this
  }

  /** Lets time pass until the next thing happens by itself. @returns false when nothing will */
  waitForNext(): boolean {
    const due = this.dueMs
    if (due === null) return false
    this.wait(due)
    return true
  }
}
