import type { Point } from '../roomGeometry.ts'
import { pointOn } from '../roomGeometry.ts'
import type { RoomThing } from '../things/RoomThing.ts'
import type { ThingTurns } from '../things/ThingTurns.ts'
import type { PanelStrip } from './PanelStrip.ts'
import { pointOfPanel } from './PlacedPanel.ts'

/** Something that can be chosen and where it is: a direction from the head, in degrees of the room. */
export interface Place {
  /** `<panel>/<target>`, or what a thing of the room aims at: `hotspot/…`, `task/…`, `target/…`, `way/…`. */
  readonly id: string
  readonly label: string
  readonly yaw: number
  readonly pitch: number
}

const DEG = 180 / Math.PI

/** All that can be chosen now. For the lab and for tests: it allocates. */
export function listPlaces(
  strips: readonly PanelStrip[],
  things: readonly RoomThing[],
  turns: Pick<ThingTurns, 'isFlipped'> | undefined,
  head: Readonly<Point>,
): Place[] {
  const inPanels = strips.flatMap(({ panel, placed, shown }) =>
    !shown
      ? []
      : panel.targets.flatMap((target): Place[] => {
          if (target.disabled) return []
          const at: Point = [0, 0, 0]
          pointOfPanel(placed, target.x + target.width / 2, target.y + target.height / 2, at)
          const from: Point = [at[0] - head[0], at[1] - head[1], at[2] - head[2]]
          return [{ id: `${panel.id}/${target.id}`, label: target.label, ...directionOf(from, 0) }]
        }),
  )
  const inRoom = things.flatMap((thing): Place[] => {
    const card = thing.hit ?? thing.corners
    if (thing.aims === null || card.length === 0) return []
    const turn = thing.flipDeg !== undefined && turns?.isFlipped(thing.id) ? thing.flipDeg : 0
    return [{ id: thing.aims, label: thing.id, ...directionOf(pointOn(card, 0.5, 0.5), turn) }]
  })
  return [...inPanels, ...inRoom]
}

/** @param turnDeg it is turned so far to the left */
function directionOf([x, y, z]: Readonly<Point>, turnDeg: number): { yaw: number; pitch: number } {
  return { yaw: Math.atan2(x, -z) * DEG - turnDeg, pitch: Math.atan2(y, Math.hypot(x, z)) * DEG }
}
