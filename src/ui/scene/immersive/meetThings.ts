import type { RoomThing } from '../things/RoomThing.ts'
import type { ThingTurns } from '../things/ThingTurns.ts'
import { meetCard, type Ray } from './ray.ts'

/** What a ray has met in the room. */
export interface ThingHit {
  thing: RoomThing | undefined
  far: number
}

/**
 * What a ray from anywhere near the visitor meets in the room: of all it goes through, what stands in front by its
 * order. Allocates nothing.
 * @param ray from the head, in metres
 */
export function meetThings(
  list: readonly RoomThing[],
  turns: Pick<ThingTurns, 'isFlipped'>,
  ray: Ray,
  out: ThingHit,
): void {
  out.thing = undefined
  out.far = Infinity
  for (let k = 0; k < list.length; k++) {
    const thing = list[k]!
    if (out.thing && thing.order < out.thing.order) continue
    const card = thing.hit ?? thing.corners
    if (card.length === 0) continue
    const turn = thing.flipDeg !== undefined && turns.isFlipped(thing.id) ? thing.flipDeg : 0
    const far = meetCard(ray, card, turn)
    if (far < 0) continue
    out.thing = thing
    out.far = far
  }
}
