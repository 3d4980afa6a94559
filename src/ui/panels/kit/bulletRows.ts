import type { Row } from './Row.ts'
import { textRows, type TextOptions } from './textRows.ts'
import type { Typesetter } from './Typesetter.ts'

const INDENT = 1.6

/** A text behind a small square. */
export function bulletRows(text: string, width: number, type: Typesetter, options: TextOptions): Row[] {
  const size = 0.5
  return textRows(text, width, type, { ...options, x: (options.x ?? 0) + INDENT }).map((row, k) =>
    k > 0
      ? row
      : {
          ...row,
          marks: [
            {
              kind: 'box',
              x: (options.x ?? 0) + 0.3,
              y: (row.height - size) / 2,
              width: size,
              height: size,
              fill: options.colour,
            },
            ...row.marks,
          ],
        },
  )
}
