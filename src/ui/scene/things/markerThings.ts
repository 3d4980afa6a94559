import type { Direction } from '../../../manifest/index.ts'
import { wrapDeg } from '../../../platform/index.ts'
import { layoutLabel, paintLabel } from '../paint/paintLabel.ts'
import { MARKER_CARD, MARKER_HIT, MARKER_REACH, paintMarker, paintTaskMarker } from '../paint/paintMarker.ts'
import type { Measure } from '../paint/pen.ts'
import { cardAt } from '../roomGeometry.ts'
import { clearOfFaces } from './clearOfFaces.ts'
import { placeLabels, type Labelled, type Obstacle } from './placeLabels.ts'
import { ORDER, type RoomThing } from './RoomThing.ts'

/** A marker to stand in the room. */
export interface Marked {
  /** What pointing at it aims at. */
  readonly aims: string
  readonly kind: 'thing' | 'task'
  readonly at: Direction
  readonly state: 'waiting' | 'open' | 'seen'
  readonly words: string
  /** A second line: what one may do. */
  readonly note?: string
}

export interface MarkerSurroundings {
  /** Directions of faces. */
  readonly faces: readonly Direction[]
  /** What else stands in the room and should not be covered. */
  readonly obstacles: readonly Obstacle[]
  readonly measure: Measure
  /** What is pointed at. */
  readonly aimed: string | undefined
  /** Larger where a screen shows few pixels a degree. */
  readonly scale: number
}

const DISTANCE_M = 2.5
/** Two markers closer than this would cover one another, in degrees. */
const APART_DEG = 6
const FACE: Pick<Obstacle, 'halfWidth' | 'halfHeight' | 'weight'> = {
  halfWidth: 4,
  halfHeight: 5,
  weight: 20,
}

/** The markers of a room with their labels: all the same size to the eye, clear of faces and of one another. */
export function markerThings(marked: readonly Marked[], around: MarkerSurroundings): RoomThing[] {
  const { faces, scale, measure, aimed } = around
  const placed = standApart(
    marked.map((one) => ({ ...one, at: clearOfFaces(one.at, faces) })),
    APART_DEG * scale,
  )
  const named = placed.map((one) => {
    const layout = layoutLabel(one.words, one.note, measure)
    const labelled: Labelled = {
      at: one.at,
      reach: {
        left: MARKER_REACH.left * scale,
        right: (one.state === 'waiting' ? MARKER_REACH.right : MARKER_REACH.left) * scale,
        up: MARKER_REACH.up * scale,
      },
      label: { width: layout.width * scale, height: layout.height * scale },
    }
    return { one, layout, labelled }
  })
  const labels = placeLabels(
    named.map(({ labelled }) => labelled),
    [...around.obstacles, ...faces.map((at) => ({ at, ...FACE }))],
  )
  return named.flatMap(({ one, layout, labelled }, k): RoomThing[] => {
    const pointed = one.aims === aimed
    const place = { ...one.at, distance: DISTANCE_M }
    const ring: RoomThing = {
      id: `${one.aims} marker`,
      aims: one.aims,
      corners: cardAt(place, MARKER_CARD.width * scale, MARKER_CARD.height * scale),
      hit: cardAt(place, MARKER_HIT * scale, MARKER_HIT * scale),
      look: `${one.kind} ${one.state} ${pointed}`,
      paint: (brush, width, height) =>
        one.kind === 'task'
          ? paintTaskMarker(brush, { width, height }, one.state === 'seen', pointed)
          : paintMarker(brush, { width, height }, one.state, pointed),
      tickMs: Infinity,
      order: ORDER.marker,
      ...(one.state === 'waiting' && { nudges: true }),
    }
    // What was seen keeps only its tick, so that the room is seen again; pointed at, it says its name.
    if (one.state === 'seen' && !pointed) return [ring]
    const { at, flipDeg } = labels[k]!
    const label: RoomThing = {
      id: `${one.aims} label`,
      aims: one.aims,
      corners: cardAt({ ...at, distance: DISTANCE_M }, labelled.label.width, labelled.label.height),
      look: `${layout.lines.join(' ')}|${layout.note ?? ''}|${pointed}`,
      paint: (brush, width, height) => paintLabel(brush, { width, height }, layout, pointed),
      tickMs: Infinity,
      order: ORDER.label,
      ...(flipDeg !== undefined && { flipDeg }),
    }
    return [ring, label]
  })
}

/** A task's marker stands below a thing's where both have the same place. */
function standApart<One extends Pick<Marked, 'kind' | 'at'>>(marked: readonly One[], apart: number): One[] {
  return marked.map((one) => {
    if (one.kind !== 'task') return one
    let { at } = one
    for (const other of marked) {
      if (other === one || other.kind === 'task') continue
      const across = Math.abs(wrapDeg(at.yaw - other.at.yaw))
      if (Math.hypot(across, at.pitch - other.at.pitch) < apart)
        at = { yaw: at.yaw, pitch: other.at.pitch - Math.sqrt(apart * apart - across * across) }
    }
    return { ...one, at }
  })
}
