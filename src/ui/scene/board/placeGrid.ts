import type { Target } from '../../../experience/index.ts'
import { targetLabel } from '../../targetLabel.ts'
import { breakText } from '../paint/pen.ts'
import { LEADING, MAGNET_GAP, MAGNET_HEIGHT, type BoardMagnet, type BoardWords } from './BoardPlan.ts'
import { stateWord } from './stateWord.ts'

const EM = 1.6
/** Numbers and short words are set larger where all are short. */
const SHORT_EM = 2.2
const SHORT = 2.4
const MOST_LINES = 3
const MOST_COLUMNS = 3
/** At both sides of a magnet's words, and what a tick or a number before them takes. */
const SIDES = 1.4
const BADGE = 2.4
/** Between a magnet's drawing and its words. */
export const UNDER_DRAWING = 0.6

/** The most a picture on a magnet takes. */
const MOST_PICTURE = 7

interface Grid {
  readonly columns: number
  readonly each: number
  readonly cells: readonly (readonly string[])[]
  readonly rows: readonly number[]
  readonly height: number
  readonly fits: boolean
}

/** Places magnets in as many columns as make the board least high, no words broken into more than three lines. */
export function placeGrid(
  targets: readonly Target[],
  area: { readonly x: number; readonly y: number; readonly width: number },
  words: BoardWords,
): { readonly magnets: BoardMagnet[]; readonly bottom: number } {
  if (targets.length === 0) return { magnets: [], bottom: area.y }
  let best = gridOf(targets, 1, area.width, words)
  for (let columns = 2; columns <= Math.min(MOST_COLUMNS, targets.length); columns++) {
    const grid = gridOf(targets, columns, area.width, words)
    if (grid.fits && grid.height < best.height - 0.01) best = grid
  }
  const em = best.cells.every((lines) => isShort(lines, words)) ? SHORT_EM : EM
  let { y } = area
  const magnets = targets.map((target, k): BoardMagnet => {
    const row = Math.floor(k / best.columns)
    const column = k % best.columns
    if (k > 0 && column === 0) y += best.rows[row - 1]! + MAGNET_GAP
    return {
      target,
      lines: best.cells[k]!,
      em,
      state: stateWord(words.t, target),
      picture: pictureFor(target, best.each, words),
      x: area.x + column * (best.each + MAGNET_GAP),
      y,
      width: best.each,
      height: best.rows[row]!,
    }
  })
  return { magnets, bottom: y + best.rows.at(-1)! + MAGNET_GAP }
}

function gridOf(targets: readonly Target[], columns: number, width: number, words: BoardWords): Grid {
  const { t, measure } = words
  const each = (width - (columns - 1) * MAGNET_GAP) / columns
  const cells = targets.map((target) => {
    const badge = target.state === 'done' ? BADGE : 0
    return breakText(targetLabel(t, target), each - SIDES - badge, (part) => measure(part) * EM)
  })
  const rows: number[] = []
  cells.forEach((lines, k) => {
    const target = targets[k]!
    const picture = pictureFor(target, each, words)
    const height =
      (picture ? picture.height + UNDER_DRAWING : 0) +
      lines.length * EM * LEADING +
      (stateWord(t, target) === undefined ? 1.3 : 2.9)
    const row = Math.floor(k / columns)
    rows[row] = Math.max(rows[row] ?? MAGNET_HEIGHT, height)
  })
  const fits = cells.every(
    (lines) => lines.length <= MOST_LINES && lines.every((part) => measure(part) * EM <= each - SIDES + 0.01),
  )
  return {
    columns,
    each,
    cells,
    rows,
    fits,
    height: rows.reduce((sum, row) => sum + row + MAGNET_GAP, 0),
  }
}

/** A magnet's picture, as large as there is room. What covers a whole board is no picture for a magnet. */
function pictureFor(target: Target, each: number, words: BoardWords): BoardMagnet['picture'] {
  const drawing = words.drawing(target.prop)
  if (!drawing || drawing.spots) return undefined
  const fit = Math.min(1, MOST_PICTURE / drawing.height, (each - SIDES) / drawing.width)
  return { drawing, width: drawing.width * fit, height: drawing.height * fit }
}

function isShort(lines: readonly string[], { measure }: BoardWords): boolean {
  return lines.length === 1 && measure(lines[0]!) <= SHORT
}
