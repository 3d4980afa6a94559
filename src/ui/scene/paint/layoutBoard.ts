/** How a line of a board is set. */
export type LineStyle = 'heading' | 'box' | 'green' | 'amber' | 'red' | 'purple'

/** One line of a board, its words found. */
export interface BoardLine {
  readonly text: string
  readonly value?: number | undefined
  readonly style?: LineStyle | undefined
}

/** A row of writing with its place. Pixels; `y` is the baseline. */
export interface BoardRow {
  readonly text: string
  readonly value?: number | undefined
  readonly style?: LineStyle | undefined
  readonly x: number
  readonly y: number
  readonly size: number
  /** Top and height of the row's cell, for rules and boxes. */
  readonly top: number
  readonly height: number
  /** How many rows the line takes; 0 for its further rows. */
  readonly rows: number
}

/** Width in pixels of `text` written 1 px high. */
export type MeasureText = (text: string) => number

const HEADING = 1.35
const LEADING = 1.5
const MARGIN = 0.06
/** A value's column, in sizes of the writing. */
const VALUE_COLUMN = 2.6
const MOST_SIZE = 0.16

/**
 * Sets the lines of a board as large as they fit: wraps rather than shrinks, down to where wrapping no longer helps.
 * @returns rows from top to bottom, none outside the surface
 */
export function layoutBoard(
  lines: readonly BoardLine[],
  width: number,
  height: number,
  measure: MeasureText,
): BoardRow[] {
  const margin = Math.min(width, height) * MARGIN
  const room = { width: width - 2 * margin, height: height - 2 * margin }
  let size = height * MOST_SIZE
  let broken = breakLines(lines, room.width, size, measure)
  while (broken.height > room.height || broken.width > room.width) {
    size *= 0.95
    broken = breakLines(lines, room.width, size, measure)
  }
  let top = margin
  return broken.list.map(({ line, text, rows, lineSize }) => {
    const cell = lineSize * LEADING
    const row: BoardRow = {
      text,
      ...(rows > 0 && { value: line.value }),
      style: line.style,
      x: margin,
      y: top + cell * 0.72,
      size: lineSize,
      top,
      height: cell,
      rows,
    }
    top += cell
    return row
  })
}

interface Broken {
  readonly list: { line: BoardLine; text: string; rows: number; lineSize: number }[]
  readonly height: number
  readonly width: number
}

function breakLines(lines: readonly BoardLine[], width: number, size: number, measure: MeasureText): Broken {
  const list: Broken['list'] = []
  let height = 0
  let widest = 0
  for (const line of lines) {
    const lineSize = line.style === 'heading' ? size * HEADING : size
    const inset = line.style === 'box' ? 1.2 * lineSize : 0
    const room = width - inset - (line.value === undefined ? 0 : VALUE_COLUMN * size)
    let text = ''
    const first = list.length
    const put = (): void => {
      list.push({ line, text, rows: 0, lineSize })
      list[first]!.rows++
      height += lineSize * LEADING
      widest = Math.max(widest, measure(text) * lineSize + width - room)
    }
    for (const word of line.text.split(' ')) {
      const longer = text === '' ? word : `${text} ${word}`
      if (text !== '' && measure(longer) * lineSize > room) {
        put()
        text = word
      } else text = longer
    }
    put()
  }
  return { list, height, width: widest }
}
