import type { Day } from '../manifest/index.ts'
import { findDressing } from './createVisitStore.ts'
import { isWanted, wantedTasks, type Offers } from './moments.ts'
import { beginsIn, placeTask } from './placeTask.ts'
import type { FoundHotspot, JourneyMoment, OfferedTask } from './Play.ts'
import type { PlayState } from './PlayState.ts'

/** The things of the present dressing and how they stand. */
export function hotspotsHere(day: Day, state: PlayState): FoundHotspot[] {
  const { scene, dressing } = findDressing(day, state.scene, state.dressing)
  const { opened, found } = state
  return scene.hotspots
    .filter(({ id }) => dressing.hotspots.includes(id))
    .map((hotspot) => ({
      hotspot,
      state:
        opened?.kind === 'hotspot' && opened.id === hotspot.id
          ? 'open'
          : found.includes(hotspot.id)
            ? 'seen'
            : 'waiting',
    }))
}

/** Tasks that begin here, and those that the cut wants at this moment, wherever they begin. */
export function tasksHere(day: Day, state: PlayState): OfferedTask[] {
  const { scene, dressing } = findDressing(day, state.scene, state.dressing)
  const wanted = wantedTasks(day, state.cut, state.moment)
  return day.tasks
    .filter((task) => wanted.includes(task.id) || beginsIn(task, scene.id))
    .map((task) => ({
      task,
      at: placeTask(day, scene, dressing, task),
      state:
        state.opened?.kind === 'task' && state.opened.id === task.id
          ? 'open'
          : isTaskDone(state, task.id)
            ? 'done'
            : 'waiting',
      wanted: wanted.includes(task.id),
    }))
}

/** A task that was finished, or left for good. */
export function isTaskDone(state: PlayState, task: string): boolean {
  const status = state.tasks[task]?.status
  return status === 'finished' || status === 'skipped'
}

/** The clock-line. */
export function journeyOf(day: Day, state: PlayState, offers: Offers): JourneyMoment[] {
  return day.moments.map((moment) => {
    const { scene, dressing } = findDressing(day, moment.scene, moment.dressing)
    const mine = wantedTasks(day, 'day', moment.id)
    const begun = day.tasks.filter(
      (task) => mine.includes(task.id) || (mine.length === 0 && beginsIn(task, scene.id)),
    )
    return {
      moment,
      state:
        moment.id === state.moment
          ? 'here'
          : state.visited.includes(moment.id)
            ? 'done'
            : state.skipped.includes(moment.id)
              ? 'skipped'
              : 'ahead',
      wanted: isWanted(day, state.cut, moment.id),
      offered: offers(moment.scene, moment.dressing),
      found: dressing.hotspots.filter((id) => state.found.includes(id)).length,
      toFind: dressing.hotspots.length,
      tasks: begun.map(({ id }) => ({ id, won: state.stars[id]?.length ?? 0 })),
    }
  })
}
