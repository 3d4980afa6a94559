import type { TaskView } from '../../../experience/index.ts'
import type { Direction } from '../../../manifest/index.ts'
import { findPicture, findStepPicture } from '../props/findPicture.ts'
import { boardThings, isOnBoard } from './boardThings.ts'
import type { Listing } from './listThings.ts'
import { propThings } from './propThings.ts'
import type { RoomThing } from './RoomThing.ts'
import { targetThings } from './targetThings.ts'

/** The widest a board may be, in degrees, and the part of the view's width it may take. */
const MOST_DEG = 44
const MOST_PART = 0.9
const LEAST_DEG = 30
/** Colours of a day that says none: those of the look itself. */
const PLAIN = { light: '#FFCF33', deep: '#21122E' }

/**
 * What stands in a room while a task is played in it.
 * @param anchor where the visitor looked when the task came to this room, in degrees
 */
export function listTaskThings(listing: Listing, view: TaskView, anchor: Direction): RoomThing[] {
  const { ui, scene, dressing, measure, scale, aspect } = listing
  if (view.scene !== scene.id || view.finished || view.waitsFor !== null) return []
  const { language, aim, play, visit } = ui
  const { fovDeg } = visit.look.look
  const rad = Math.PI / 180
  const across = (2 * Math.atan(Math.tan((fovDeg * rad) / 2) * aspect)) / rad
  const words = {
    t: language.t,
    measure,
    most: Math.max(LEAST_DEG, Math.min(MOST_DEG, across * MOST_PART)),
    drawing: (name: string | undefined) => findPicture(listing.cutOuts, name),
    stepDrawing: (task: string, step: string, card: string) =>
      findStepPicture(listing.cutOuts, task, step, card),
  }
  const inRoom = { ...view, targets: view.targets.filter((target) => !isOnBoard(target, words)) }
  const faces = dressing.people ?? []
  const task = visit.day.tasks.find(({ id }) => id === view.task)
  return [
    ...(task ? propThings(view, task, listing) : []),
    ...targetThings(inRoom, language.t, { faces, obstacles: [], measure, aimed: aim.thing, scale }),
    ...boardThings(view, {
      ...words,
      anchor,
      fovDeg,
      aimed: aim.thing,
      who: visit.day.door ?? PLAIN,
      held: () => play.taskView()?.held ?? 0,
    }),
  ]
}
