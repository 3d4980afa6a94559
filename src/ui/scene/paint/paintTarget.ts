import { brackets, tick } from './paintMarker.ts'
import { CHALK, INK, YOU } from './palette.ts'
import { disc, inDegrees, write } from './pen.ts'
import type { Brush } from './Painter.ts'

/** The card of a target that has its place in the room, with the place at its middle. In degrees. */
export const TARGET_CARD = { width: 7, height: 7 }
/** Where pointing selects it. */
export const TARGET_HIT = 5.4

export interface TargetLook {
  readonly state: 'open' | 'done' | 'not-yet' | 'hinted' | 'off'
  readonly number: number | undefined
  readonly pointed: boolean
}

/** A thing of a task at its place: brackets round it, and inside as little as possible, so that the thing is seen. */
export function paintTarget(
  brush: Brush,
  size: { readonly width: number; readonly height: number },
  { state, number, pointed }: TargetLook,
): void {
  const { width, height } = TARGET_CARD
  inDegrees(brush, size, width, height, () => {
    const [x, y] = [width / 2, height / 2]
    const half = pointed ? 2.95 : 2.6
    const lit = state === 'hinted' || pointed
    if (state === 'done') {
      disc(brush, x, y, 1.5, CHALK)
      disc(brush, x, y, 1.32, INK)
      if (number === undefined) tick(brush, x, y, 0.82, CHALK)
      else write(brush, String(number), x, y + 0.58, { em: 1.65, color: CHALK, align: 'center' })
      return
    }
    if (state === 'not-yet' && !lit) {
      dashedSquare(brush, x, y, half - 0.2, 0.62, INK)
      dashedSquare(brush, x, y, half - 0.2, 0.3, CHALK)
    } else {
      const arm = state === 'off' ? 0.9 : 1.5
      brackets(brush, x, y, half, half, arm, lit ? 0.78 : 0.62, INK)
      brackets(brush, x, y, half, half, arm - 0.14, lit ? 0.42 : 0.3, lit ? YOU : CHALK)
    }
    if (number !== undefined && number > 0) {
      disc(brush, x + half, y - half, 1.25, YOU)
      write(brush, String(number), x + half, y - half + 0.5, { em: 1.4, color: INK, align: 'center' })
    }
    if (lit && state !== 'off') {
      disc(brush, x, y, 0.62, INK)
      disc(brush, x, y, 0.42, YOU)
    }
  })
}

/** What was tried and is not the answer now. */
function dashedSquare(brush: Brush, x: number, y: number, half: number, thick: number, color: string): void {
  brush.strokeStyle = color
  brush.lineWidth = thick
  brush.setLineDash([0.85, 0.6])
  brush.strokeRect(x - half, y - half, 2 * half, 2 * half)
  brush.setLineDash([])
}
