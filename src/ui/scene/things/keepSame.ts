import type { RoomThing } from './RoomThing.ts'

/**
 * Keeps of the new list what stands and looks as before, so that only what has changed is made or painted again.
 * @returns the old list itself where nothing has changed
 */
export function keepSame(before: readonly RoomThing[], now: readonly RoomThing[]): readonly RoomThing[] {
  const known = new Map(before.map((thing) => [thing.id, thing]))
  const kept = now.map((thing) => {
    const old = known.get(thing.id)
    if (!old) return thing
    const corners = isSame(old.corners, thing.corners) ? old.corners : thing.corners
    if (corners === old.corners && old.look === thing.look && isLike(old, thing)) return old
    return { ...thing, corners }
  })
  const isUnchanged = kept.length === before.length && kept.every((thing, k) => thing === before[k])
  return isUnchanged ? before : kept
}

function isLike(a: RoomThing, b: RoomThing): boolean {
  return (
    a.aims === b.aims &&
    a.order === b.order &&
    a.flipDeg === b.flipDeg &&
    a.tickMs === b.tickMs &&
    a.nudges === b.nudges
  )
}

function isSame(a: RoomThing['corners'], b: RoomThing['corners']): boolean {
  return a.every((corner, k) => corner.every((value, axis) => value === b[k]?.[axis as 0 | 1 | 2]))
}
