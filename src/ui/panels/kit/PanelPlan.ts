import type { PanelPlace } from '../Panel.ts'
import type { Mark } from './Mark.ts'
import type { Row, RowTarget } from './Row.ts'

/** A panel laid out, as data but for what its targets do. Everything in degrees. */
export interface PanelPlan {
  readonly id: string
  readonly width: number
  readonly height: number
  readonly stands: PanelPlace
  /** Drawn as its mirror, for who reads from the right. */
  readonly mirrored: boolean
  readonly marks: readonly Mark[]
  readonly targets: readonly RowTarget[]
  readonly words: readonly string[]
}

/** A panel made of nothing but one row, without a ground of its own. */
export function barePlan(
  id: string,
  row: Row,
  width: number,
  stands: PanelPlace,
  mirrored: boolean,
  margin = 0.8,
): PanelPlan {
  const shift = <Thing extends { readonly x: number; readonly y: number }>(thing: Thing): Thing => ({
    ...thing,
    x: thing.x + margin,
    y: thing.y + margin,
  })
  return {
    id,
    width: width + 2 * margin,
    height: row.height + 2 * margin,
    stands,
    mirrored,
    marks: row.marks.map(shift),
    targets: (row.targets ?? []).map(shift),
    words: row.words ?? [],
  }
}
