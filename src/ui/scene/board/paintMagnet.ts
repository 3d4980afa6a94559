import type { DrawingNow } from '../drawings/Drawing.ts'
import { brackets, tick } from '../paint/paintMarker.ts'
import { CHALK, INK, YOU } from '../paint/palette.ts'
import { box, disc, inDegrees, write } from '../paint/pen.ts'
import type { Brush } from '../paint/Painter.ts'
import { LEADING, type BoardMagnet } from './BoardPlan.ts'
import { UNDER_DRAWING } from './placeGrid.ts'

const EDGE = 0.24
/** Drawings on magnets show nothing of how the task stands. */
const NOTHING: DrawingNow = { values: {}, settled: {}, targets: {}, card: '', held: 0 }
const OFF = '#B9B1C2'
const OFF_WORDS = '#6B6170'
/** Space round a magnet's own rectangle on its card, for the brackets of a hint. */
export const MAGNET_MARGIN = 0.45

/**
 * A magnet to choose. How it stands is said by shape, and by words where that is not enough: pressed is yellow, done
 * is ink with a tick or its number, not yet is dashed, hinted wears yellow brackets.
 */
export function paintMagnet(
  brush: Brush,
  size: { readonly width: number; readonly height: number },
  magnet: BoardMagnet,
  pointed: boolean,
): void {
  const { width, height, target } = magnet
  const [wide, high] = [width + 2 * MAGNET_MARGIN, height + 2 * MAGNET_MARGIN]
  inDegrees(brush, size, wide, high, () => {
    const [x, y] = [MAGNET_MARGIN, MAGNET_MARGIN]
    const { state } = target
    const isOpen = state === 'open' || state === 'hinted' || state === 'not-yet'
    const lit = isOpen && (pointed || state === 'hinted')
    const ink = state === 'off' ? OFF_WORDS : state === 'done' ? CHALK : INK
    if (state === 'not-yet' && !lit) {
      box(brush, x, y, width, height, CHALK)
      brush.strokeStyle = INK
      brush.lineWidth = EDGE
      brush.setLineDash([0.75, 0.5])
      brush.strokeRect(x + EDGE / 2, y + EDGE / 2, width - EDGE, height - EDGE)
      brush.setLineDash([])
    } else {
      box(brush, x, y, width, height, state === 'off' ? OFF : INK)
      const fill = lit ? YOU : state === 'done' ? INK : CHALK
      box(brush, x + EDGE, y + EDGE, width - 2 * EDGE, height - 2 * EDGE, fill)
    }
    if (state === 'hinted') {
      const [midX, midY] = [wide / 2, high / 2]
      brackets(brush, midX, midY, width / 2 + 0.16, height / 2 + 0.16, 1.5, 0.52, INK)
      brackets(brush, midX, midY, width / 2 + 0.16, height / 2 + 0.16, 1.34, 0.24, YOU)
    }
    const badge = drawBadge(brush, magnet, x, y, ink)
    drawWords(brush, magnet, x + badge, y, width - badge, ink)
  })
}

/** Its place in the order, or a tick. @returns the room it takes */
function drawBadge(brush: Brush, { target, height }: BoardMagnet, x: number, y: number, ink: string): number {
  const [midX, midY] = [x + 1.9, y + height / 2]
  if (target.state === 'done' && target.number !== undefined) {
    disc(brush, midX, midY, 1.15, YOU)
    write(brush, String(target.number), midX, midY + 0.55, { em: 1.6, color: INK, align: 'center' })
    return 2.4
  }
  if (target.state !== 'done') return 0
  tick(brush, midX, midY, 0.85, ink)
  return 2.4
}

function drawWords(
  brush: Brush,
  magnet: BoardMagnet,
  x: number,
  y: number,
  width: number,
  color: string,
): void {
  const { lines, em, state, height, picture } = magnet
  const under = picture ? picture.height + UNDER_DRAWING : 0
  const leading = em * LEADING
  const tall = under + lines.length * leading + (state === undefined ? 0 : 1.6)
  const middle = x + width / 2
  let top = y + (height - tall) / 2
  if (picture) {
    brush.save()
    brush.translate(middle - picture.width / 2, top)
    brush.scale(picture.height, picture.height)
    picture.drawing.draw(brush, NOTHING, 0)
    brush.restore()
    top += under
  }
  lines.forEach((words, k) =>
    write(brush, words, middle, top + k * leading + em * 0.98, { em, color, align: 'center' }),
  )
  if (state !== undefined)
    write(brush, state, middle, top + lines.length * leading + 1.15, {
      em: 1.25,
      color,
      weight: 600,
      align: 'center',
    })
}
