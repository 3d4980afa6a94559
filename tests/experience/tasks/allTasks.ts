import { readDays } from '../../../tools/content/readDays.ts'
import { ROOT } from '../../../tools/root.ts'
import type { Day, Task } from '../../../src/manifest/index.ts'
import { Player } from './Player.ts'
import { rightTarget } from './rightTarget.ts'
import type { TaskState } from '../../../src/experience/tasks/TaskState.ts'

/** Every task of every day that there is. */
export const allTasks: readonly { readonly day: Day; readonly task: Task; readonly words: Words }[] =
  readDays(ROOT).flatMap(({ day, locales }) =>
    day.tasks.map((task) => ({ day, task, words: locales.get('en')?.words ?? {} })),
  )
type Words = Readonly<Record<string, string>>

export function findTask(id: string): Task {
  const found = allTasks.find(({ task }) => task.id === id)
  if (!found) throw new Error(`No task ${id}.`)
  return found.task
}

/** The other tasks of a day, all played to their end: nothing has to be waited for. */
export function othersDone(day: Day, but: Task): Record<string, TaskState> {
  return Object.fromEntries(
    day.tasks
      .filter((task) => task !== but && task.steps.every(({ after }) => !after))
      .map((task) => [task.id, playRight(new Player(task)).state]),
  )
}

/** Plays on by right answers until the task is finished. */
export function playRight(player: Player, most = 300): Player {
  for (let moves = 0; moves < most && player.state.status === 'playing'; moves++) {
    const target = rightTarget(player.task, player.view)
    if (target === null) {
      if (player.view.held === undefined) player.waitForNext()
      else player.wait(1200)
    } else player.select(target)
  }
  return player
}
