import type { Day, Task } from '../manifest/index.ts'
import type { Clock } from '../shared/index.ts'
import {
  askHelp,
  beginTask,
  nextDueMs,
  passTime,
  selectTarget,
  viewTask,
  wonStars,
  type TaskContext,
} from './tasks/index.ts'
import type { TaskState } from './tasks/TaskState.ts'
import type { TaskView } from './tasks/TaskView.ts'

export interface TaskDeskOptions {
  readonly day: Day
  readonly clock: Clock
  liftsItself(): boolean
  random(): number
  read(): Readonly<Record<string, TaskState>>
  /** Keeps a task's new state, with the stars it has won by then. */
  write(state: TaskState, stars: readonly string[]): void
  /** Another task that waited for this one goes on now: it should be shown instead. */
  handOver(task: string): void
}

/** Plays the tasks of a visit: keeps each one's own time, which stands still while it is not in front. */
export class TaskDesk {
  private readonly options: TaskDeskOptions
  /** Each task's own time until it was last put aside, in milliseconds. */
  private readonly spentMs = new Map<string, number>()
  private running: { readonly id: string; readonly sinceMs: number } | undefined
  private stopTimer: (() => void) | undefined
  private shown:
    { readonly state: TaskState; readonly stars: readonly string[]; readonly view: TaskView } | undefined

  constructor(options: TaskDeskOptions) {
    this.options = options
  }

  /** Begins a task, or takes up one that was not finished. */
  open(task: Task): void {
    const known = this.options.read()[task.id]
    if (known?.status === 'playing' || known?.status === 'waiting') return
    this.spentMs.set(task.id, 0)
    const seed = Math.floor(this.options.random() * 2 ** 31)
    this.keep(task, beginTask(task, seed, this.context(task)))
  }

  /** Lets a task's time run, or stand still where `id` is undefined. */
  run(id: string | undefined): void {
    if (this.running?.id === id) return
    this.stopTimer?.()
    this.stopTimer = undefined
    if (this.running) this.spentMs.set(this.running.id, this.timeMs(this.running.id))
    this.running = id === undefined ? undefined : { id, sinceMs: this.options.clock.now() }
    const task = id === undefined ? undefined : this.task(id)
    if (task) this.settle(task)
  }

  select(id: string, target: string): void {
    this.change(id, (state, context) => selectTarget(state, target, context))
  }

  help(id: string): void {
    this.change(id, askHelp)
  }

  /** Leaves a task for good. */
  skip(id: string): void {
    const task = this.task(id)
    const state = this.options.read()[id]
    if (task && state && state.status !== 'finished') this.keep(task, { ...state, status: 'skipped' })
  }

  /** What a task shows now; the same object while nothing has changed and nothing is being held. */
  view(id: string): TaskView | null {
    const task = this.task(id)
    const state = this.options.read()[id]
    if (!task || !state) return null
    if (this.shown?.state === state && this.shown.view.held === undefined) return this.shown.view
    const view = viewTask(state, this.context(task))
    this.shown = { state, stars: wonStars(task, state), view }
    return view
  }

  dispose(): void {
    this.stopTimer?.()
  }

  private change(id: string, step: (state: TaskState, context: TaskContext) => TaskState): void {
    const task = this.task(id)
    const state = this.options.read()[id]
    if (!task || !state) return
    const next = step(state, this.context(task))
    if (next !== state) this.keep(task, next)
  }

  private keep(task: Task, state: TaskState): void {
    this.options.write(state, wonStars(task, state))
    this.wakeWaiting(task)
    if (this.running?.id === task.id) this.settle(task)
  }

  /** Tasks that waited for what has just been done go on. */
  private wakeWaiting(by: Task): void {
    for (const task of this.options.day.tasks) {
      const state = this.options.read()[task.id]
      if (task === by || state?.status !== 'waiting') continue
      const next = passTime(state, this.context(task))
      if (next.status !== 'playing') continue
      this.options.write(next, wonStars(task, next))
      this.options.handOver(task.id)
    }
  }

  /** Sees to what happens by itself: a sign to watch for, a touch that lifts, help that goes step by step. */
  private settle(task: Task): void {
    this.stopTimer?.()
    this.stopTimer = undefined
    const state = this.options.read()[task.id]
    if (!state || this.running?.id !== task.id) return
    const dueMs = nextDueMs(state, this.context(task))
    if (dueMs === null) return
    this.stopTimer = this.options.clock.after(dueMs, () => {
      this.change(task.id, passTime)
      if (this.options.read()[task.id] === state) this.settle(task)
    })
  }

  private context(task: Task): TaskContext {
    return {
      task,
      ms: this.timeMs(task.id),
      liftsItself: this.options.liftsItself(),
      others: this.options.read(),
    }
  }

  private timeMs(id: string): number {
    const spent = this.spentMs.get(id) ?? 0
    return this.running?.id === id ? spent + this.options.clock.now() - this.running.sinceMs : spent
  }

  private task(id: string): Task | undefined {
    return this.options.day.tasks.find((task) => task.id === id)
  }
}
