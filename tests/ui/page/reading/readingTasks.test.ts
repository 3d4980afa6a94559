import { describe, expect, it } from 'vitest'
import { createManualClock } from '../../../../src/shared/index.ts'
import { createReadingTasks } from '../../../../src/ui/page/reading/useReadingTasks.ts'
import { SOURCES } from '../paperRig.ts'

/** Longer than any task takes by itself. */
const LONG_MS = 600_000

describe('tasks on a page', () => {
  it.each(SOURCES.map(({ day }) => [day.id, day] as const))(
    'of %s all come to their end when help is asked for again and again',
    (_, day) => {
      const clock = createManualClock()
      const tasks = createReadingTasks(day, clock)
      // Two are played together, each waiting for the other in turn: whoever can go on does.
      for (let round = 0; round < 40; round++)
        for (const task of day.tasks) {
          if (tasks.view(task.id)?.finished) continue
          tasks.open(task)
          for (let k = 0; k < 3; k++) tasks.help(task.id)
          clock.advance(LONG_MS)
        }
      for (const task of day.tasks) expect(tasks.view(task.id)?.finished, task.id).toBe(true)
      tasks.dispose()
    },
  )

  it('answers a press on a target, and tells whoever shows it', () => {
    const { day } = SOURCES.find((source) => source.day.id === 'odp')!
    const tasks = createReadingTasks(day, createManualClock())
    const task = day.tasks.find(({ id }) => id === 'odp-t1')!
    expect(tasks.view(task.id)).toBeNull()
    tasks.open(task)
    let told = 0
    tasks.store.subscribe(() => told++)
    tasks.select(task.id, 'brief')
    expect(told).toBe(1)
    expect(tasks.view(task.id)?.targets.find(({ id }) => id === 'brief')?.state).toBe('done')
    tasks.dispose()
  })
})
