import { useEffect, useState } from 'react'
import { createStore, type StoreApi } from 'zustand/vanilla'
import { TaskDesk, type TaskState, type TaskView } from '../../../experience/index.ts'
import type { Day, Task } from '../../../manifest/index.ts'
import type { Clock } from '../../../shared/index.ts'

/** The tasks of a day as a page plays them: by the same rules as in the rooms, without a room. */
export interface ReadingTasks {
  readonly store: StoreApi<Readonly<Record<string, TaskState>>>
  /** Begins a task, or takes it up again, and puts aside the one that was open. */
  open(task: Task): void
  select(task: string, target: string): void
  help(task: string): void
  /** Null for one that was not begun. */
  view(task: string): TaskView | null
  dispose(): void
}

/** Plays without anybody looking; `dispose` stops what still falls due. */
export function createReadingTasks(day: Day, clock: Clock): ReadingTasks {
  const store = createStore<Readonly<Record<string, TaskState>>>(() => ({}))
  const desk = new TaskDesk({
    day,
    clock,
    // A page has nothing to hold: what is touched lifts by itself.
    liftsItself: () => true,
    random: Math.random,
    read: () => store.getState(),
    write: (state) => store.setState({ [state.id]: state }),
    handOver: (task) => desk.run(task),
  })
  return {
    store,
    open(task) {
      desk.open(task)
      desk.run(task.id)
    },
    select(task, target) {
      desk.run(task)
      desk.select(task, target)
    },
    help(task) {
      desk.run(task)
      desk.help(task)
    },
    view: (task) => desk.view(task),
    dispose: () => desk.dispose(),
  }
}

/** The tasks of a day for as long as its page is there. */
export function useReadingTasks(day: Day, clock: Clock): ReadingTasks {
  const [tasks] = useState(() => createReadingTasks(day, clock))
  useEffect(() => () => tasks.dispose(), [tasks])
  return tasks
}
