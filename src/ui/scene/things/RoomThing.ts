import type { Paint } from '../paint/Painter.ts'
import type { Point } from '../roomGeometry.ts'

/** Something that stands in the room for the visitor: a marker, a label, a target, a board. One picture on a card. */
export interface RoomThing {
  /** Unique among the things of a room. */
  readonly id: string
  /** What pointing at it aims at, `<kind>/<id>`; null for what only shows something. */
  readonly aims: string | null
  readonly corners: readonly Readonly<Point>[]
  /** Where it can be pointed at, if that is more or less than its card; empty for nowhere. */
  readonly hit?: readonly Readonly<Point>[]
  /** What its picture depends on: another look is painted anew. */
  readonly look: string
  readonly paint: Paint
  /** Milliseconds between two pictures; Infinity for a still one. */
  readonly tickMs: number
  /** What has more stands in front, and is pointed at first. */
  readonly order: number
  /** It can stand on the other side of its marker: turned so many degrees to the left about the visitor. */
  readonly flipDeg?: number
  /** An unseen thing: it nudges when nothing is done. */
  readonly nudges?: boolean
}

/** From back to front. */
export const ORDER = { overlay: 0, prop: 1, marker: 2, label: 3, board: 4, magnet: 5 } as const
