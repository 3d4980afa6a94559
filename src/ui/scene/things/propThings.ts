import type { TaskView } from '../../../experience/index.ts'
import type { Direction, Dressing, Scene, Step, Task } from '../../../manifest/index.ts'
import { drawingNow } from '../drawings/drawingNow.ts'
import type { CutOuts } from '../props/createCutOuts.ts'
import { findPicture } from '../props/findPicture.ts'
import { findDrawing } from '../drawings/drawings.ts'
import { cardAt } from '../roomGeometry.ts'
import { ORDER, type RoomThing } from './RoomThing.ts'

/**
 * The changing things of a task at their places in the room: cut-outs where there are any, drawings else. What has been
 * found or seen off is gone; a sign is there once it has come; what is brought close stands on the board instead.
 */
export function propThings(
  view: TaskView,
  task: Task,
  room: { readonly scene: Scene; readonly dressing: Dressing; readonly cutOuts: CutOuts },
): RoomThing[] {
  const { scene, dressing, cutOuts } = room
  const now = drawingNow(view)
  return scene.props.flatMap((prop): RoomThing[] => {
    if (!dressing.props.includes(prop.id) || isGone(prop.id, view, task)) return []
    const name = `${task.id}/${prop.id}`
    const picture = findPicture(cutOuts, name)
    if (!picture || picture.spots) return []
    // A cut-out was rendered at its own place; a drawing stands where the day says.
    const entry = cutOuts.entry(name)
    const stands = entry && picture.rendered ? entry : { ...prop.at, ...sizeOf(picture) }
    return [
      {
        id: `prop ${prop.id}`,
        aims: null,
        corners: cardAt(stands, stands.width, stands.height),
        // Nothing that is only seen stands in the way of what is pointed at.
        hit: [],
        look: picture.live ? JSON.stringify(now) : picture.rendered ? 'rendered' : 'drawn',
        paint(brush, width, height, tMs) {
          brush.clearRect(0, 0, width, height)
          brush.scale(height, height)
          picture.draw(brush, now, tMs)
        },
        tickMs: picture.tickMs ?? Infinity,
        order: ORDER.prop,
      },
    ]
  })
}

/** The place of what shows in the room itself how a task stands, if there is such a thing now. */
export function livePlace(
  { task }: Pick<TaskView, 'task'>,
  { scene, dressing }: { readonly scene: Scene; readonly dressing: Dressing },
): Direction | undefined {
  return scene.props.find(({ id }) => dressing.props.includes(id) && findDrawing(`${task}/${id}`)?.live)?.at
}

function sizeOf({ width, height }: { readonly width: number; readonly height: number }) {
  return { width, height }
}

function isGone(prop: string, view: TaskView, task: Task): boolean {
  return task.steps.some((step, k) => {
    if (step.kind === 'watch' && step.sign === prop)
      return !(k === view.number - 1 && view.readouts.some(({ kind }) => kind === 'sign'))
    const target = targetOf(step, prop)
    if (target === undefined) return false
    if (k < view.number - 1) return true
    return k === view.number - 1 && view.targets.some(({ id, state }) => id === target && state === 'done')
  })
}

/** The target of a step that a prop is, if it is gone once that is done. */
function targetOf(step: Step, prop: string): string | undefined {
  if (step.kind === 'find') return step.prop === prop ? 'here' : undefined
  if (step.kind === 'order') return step.items.find((item) => item.prop === prop)?.id
  return undefined
}
