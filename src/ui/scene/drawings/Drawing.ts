import type { Brush } from '../paint/Painter.ts'

/** What a drawing may show of how its task stands. */
export interface DrawingNow {
  /** Values of controls, by id, and which of them are settled. */
  readonly values: Readonly<Record<string, number>>
  readonly settled: Readonly<Record<string, boolean>>
  /** Where controls should come to, as far as that may be known. */
  readonly targets: Readonly<Record<string, number>>
  /** Id of the card that lies open. */
  readonly card: string
  /** How full a touch is, 0 to 1; 0 where nothing is touched. */
  readonly held: number
}

/** A place on a drawing: 0 to 1 from its left and from its top. */
export type Spot = readonly [u: number, v: number]

/**
 * A drawn stand-in for a thing of a task, in the manner of cut paper, for where there is no rendered cut-out. Drawn on
 * a unit of its height: x runs from 0 to `width / height`, y from 0 to 1.
 */
export interface Drawing {
  /** Its size when it is brought close, in degrees. */
  readonly width: number
  readonly height: number
  draw(brush: Brush, now: DrawingNow, tMs: number): void
  /** Milliseconds between two pictures; left out where it stands still. */
  readonly tickMs?: number
  /** It shows how its task stands, at its own place in the room: the task's board stands beside it. */
  readonly live?: true
  /** A rendered cut-out rather than a drawing. */
  readonly rendered?: true
  /** Where the places are that can be selected on it, by the target's id. */
  readonly spots?: Readonly<Record<string, Spot>>
}
