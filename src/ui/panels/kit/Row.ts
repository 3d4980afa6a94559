import type { Area, Mark } from './Mark.ts'

/** A target before it has its place on the panel. */
export interface RowTarget extends Area {
  readonly id: string
  readonly label: string
  readonly disabled?: boolean
  select(): void
}

/** A piece of a panel that is not broken: a line, a row of buttons, a rule. Measures in degrees from its upper left. */
export interface Row {
  readonly height: number
  /** Above it, unless it is the first. */
  readonly gap: number
  /** Stays on the page of the row after it. */
  readonly keeps?: boolean
  readonly marks: readonly Mark[]
  readonly targets?: readonly RowTarget[]
  /** What a reader would read in it. */
  readonly words?: readonly string[]
}

export function moved(mark: Mark, x: number, y: number): Mark {
  return { ...mark, x: mark.x + x, y: mark.y + y }
}

/** Height of rows one below the other. */
export function heightOf(rows: readonly Row[]): number {
  return rows.reduce((sum, { height, gap }, k) => sum + height + (k === 0 ? 0 : gap), 0)
}

/** How far to the right a row reaches. */
export function widthOf({ marks }: Row): number {
  return Math.max(0, ...marks.map((mark) => mark.x + mark.width))
}

/** Rows one below the other, as one that is not broken. */
export function joined(rows: readonly Row[], gap = rows[0]?.gap ?? 0): Row {
  let y = 0
  const marks: Mark[] = []
  const targets: RowTarget[] = []
  const words: string[] = []
  rows.forEach((row, k) => {
    if (k > 0) y += row.gap
    for (const mark of row.marks) marks.push(moved(mark, 0, y))
    for (const target of row.targets ?? []) targets.push({ ...target, y: target.y + y })
    words.push(...(row.words ?? []))
    y += row.height
  })
  return { height: y, gap, marks, targets, words }
}

/** The same row further right. */
export function indented(row: Row, x: number): Row {
  return {
    ...row,
    marks: row.marks.map((mark) => moved(mark, x, 0)),
    targets: (row.targets ?? []).map((target) => ({ ...target, x: target.x + x })),
  }
}

/**
 * Divides rows into pages no higher than `most`. What keeps together but is higher than a page is broken all the same;
 * a row that alone is higher stands on a page of its own.
 */
export function paginate(rows: readonly Row[], most: number): Row[][] {
  const pages: Row[][] = []
  let page: Row[] = []
  let k = 0
  while (k < rows.length) {
    // What keeps together counts as one.
    let last = k
    while (rows[last]?.keeps && last + 1 < rows.length) last++
    if (heightOf(rows.slice(k, last + 1)) > most) last = k
    const group = rows.slice(k, last + 1)
    if (page.length > 0 && heightOf([...page, ...group]) > most) {
      pages.push(page)
      page = []
    }
    page.push(...group)
    k = last + 1
  }
  if (page.length > 0) pages.push(page)
  return pages
}
