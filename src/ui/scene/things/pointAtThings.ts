import { directionAt, watchPointing, type Direction } from '../../../platform/index.ts'
import { createDisposer, type Disposable } from '../../../shared/index.ts'
import type { DayUi } from '../../DayUi.ts'
import { hitCard } from '../hitCard.ts'
import { aimAt, type Point } from '../roomGeometry.ts'
import type { RoomThings } from './createRoomThings.ts'
import type { RoomThing } from './RoomThing.ts'
import type { ThingTurns } from './ThingTurns.ts'

/** Lets a pointer aim at the things of the room and select them, also while the view turns under it. */
export function pointAtThings(
  ui: DayUi,
  element: HTMLElement,
  room: RoomThings,
  turns: ThingTurns,
): Disposable {
  const { visit, play, aim } = ui
  const disposer = createDisposer()
  const direction: Direction = { yawDeg: 0, pitchDeg: 0 }
  const ray: Point = [0, 0, 0]
  let pointer: { readonly x: number; readonly y: number } | undefined
  let aimedByPointer = false

  /** What is pointed at can be seen by the page's own means, and by tests that play by pointer. */
  const show = (aims: string | undefined): void => {
    element.style.cursor = aims ? 'pointer' : 'grab'
    element.dataset['aims'] = aims ?? ''
  }
  const hitAt = (at: { readonly x: number; readonly y: number }): string | undefined => {
    const aspect = element.clientWidth / Math.max(1, element.clientHeight)
    directionAt(visit.look.look, at.x, at.y, aspect, direction)
    return findHit(room.list(), direction.yawDeg, direction.pitchDeg, turns, ray)
  }
  const point = (): void => {
    const aims = pointer && hitAt(pointer)
    // What the page's focus aims at stays until a pointer aims at something.
    if (!aims && !aimedByPointer) return
    aimedByPointer = aims !== undefined
    if (aims !== aim.thing) room.aim(aims)
    show(aims)
  }
  const watching = watchPointing(element, visit.clock, {
    pointed(at) {
      pointer = at
      point()
    },
    tapped(at) {
      const aims = hitAt(at)
      if (aims === undefined) return play.touch()
      room.take(aims)
    },
  })
  let [yaw, pitch, fov] = [0, 0, 0]
  disposer.add(
    visit.loop.addStep(() => {
      const { look } = visit.look
      if (pointer && (look.yawDeg !== yaw || look.pitchDeg !== pitch || look.fovDeg !== fov)) {
        yaw = look.yawDeg
        pitch = look.pitchDeg
        fov = look.fovDeg
        point()
      }
      return false
    }),
  )
  disposer.add(room.subscribe(point))
  disposer.add(() => {
    watching.dispose()
    aim.point(undefined)
    element.style.cursor = ''
    delete element.dataset['aims']
  })
  show(undefined)
  return disposer
}

/**
 * What a look from the visitor's place meets first: the thing in front. Allocates nothing.
 * @param ray is written to
 * @returns what it aims at
 */
export function findHit(
  list: readonly RoomThing[],
  yawDeg: number,
  pitchDeg: number,
  turns: Pick<ThingTurns, 'isFlipped'>,
  ray: Point,
): string | undefined {
  let found: RoomThing | undefined
  for (let k = 0; k < list.length; k++) {
    const thing = list[k]!
    if (found && thing.order < found.order) continue
    const turn = thing.flipDeg !== undefined && turns.isFlipped(thing.id) ? thing.flipDeg : 0
    aimAt(yawDeg + turn, pitchDeg, 1, ray)
    const card = thing.hit ?? thing.corners
    if (card.length > 0 && hitCard(ray, card)) found = thing
  }
  return found?.aims ?? undefined
}
