import type { Way } from '../../../manifest/index.ts'
import { layoutWay, paintWay } from '../paint/paintWay.ts'
import type { Measure } from '../paint/pen.ts'
import { cardAt } from '../roomGeometry.ts'
import type { Obstacle } from './placeLabels.ts'
import { ORDER, type RoomThing } from './RoomThing.ts'

/** A way to stand in the room, with its words. */
export interface MarkedWay {
  readonly way: Way
  readonly words: string
  /** Where it is the way on: when, and that there is no hurry. */
  readonly note?: string
}

const DISTANCE_M = 2.5

/** The doors of a room. */
export function wayThings(
  ways: readonly MarkedWay[],
  around: { readonly measure: Measure; readonly aimed: string | undefined; readonly scale: number },
): { readonly things: RoomThing[]; readonly obstacles: Obstacle[] } {
  const { measure, aimed, scale } = around
  const things: RoomThing[] = []
  const obstacles: Obstacle[] = []
  for (const { way, words, note } of ways) {
    const layout = layoutWay(words, measure, note)
    const pointed = aimed === `way/${way.id}`
    const [width, height] = [layout.width * scale, layout.height * scale]
    things.push({
      id: `way/${way.id}`,
      aims: `way/${way.id}`,
      corners: cardAt({ yaw: way.yaw, pitch: way.pitch, distance: DISTANCE_M }, width, height),
      look: `${layout.lines.join(' ')}|${note ?? ''}|${pointed}`,
      paint: (brush, w, h) => paintWay(brush, w, h, layout, pointed),
      tickMs: Infinity,
      order: ORDER.label,
    })
    obstacles.push({ at: way, halfWidth: width / 2, halfHeight: height / 2, weight: 2 })
  }
  return { things, obstacles }
}
