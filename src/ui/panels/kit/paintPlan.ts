import { CHALK, CHALK_2, INK, YOU } from '../../scene/paint/palette.ts'
import type { Letters } from './Letters.ts'
import { ARROW_DEG, type ButtonLook, type Mark } from './Mark.ts'
import type { PanelPlan } from './PanelPlan.ts'

/** Gives what has been fetched of a picture; undefined while it has not come. */
export type PictureOf = (
  address: string,
) => { readonly image: CanvasImageSource; width: number; height: number } | undefined

/** Fonts below a pixel are not honoured everywhere: letters are written at a hundred times their size, and scaled. */
const LARGER = 100
const EDGE = 0.16
const CORNER = 0.16

const GROUNDS: Readonly<Record<ButtonLook, { readonly fill: string; readonly edge: string }>> = {
  main: { fill: YOU, edge: INK },
  chalk: { fill: CHALK, edge: INK },
  dark: { fill: INK, edge: CHALK },
  quiet: { fill: INK, edge: CHALK },
  card: { fill: CHALK_2, edge: INK },
}

/** Paints a panel on a context that is scaled so that one unit is one degree. */
export function paintPlan(
  context: CanvasRenderingContext2D,
  plan: PanelPlan,
  hot: string | undefined,
  pictureOf: PictureOf,
): void {
  context.clearRect(0, 0, plan.width, plan.height)
  for (const mark of plan.marks) {
    const x = plan.mirrored && mark.kind !== 'text' ? plan.width - mark.x - mark.width : mark.x
    switch (mark.kind) {
      case 'box':
        paintBox(context, { ...mark, x })
        break
      case 'button':
        paintGround(context, { ...mark, x }, hot === mark.target && !mark.disabled)
        break
      case 'text':
        paintText(context, mark, plan)
        break
      case 'path':
        paintPath(context, { ...mark, x }, plan.mirrored && mark.turns === true)
        break
      case 'picture':
        paintPicture(context, { ...mark, x }, pictureOf)
    }
  }
}

function paintBox(context: CanvasRenderingContext2D, mark: Extract<Mark, { kind: 'box' }>): void {
  const { x, y, width, height, fill, edge, thick = EDGE, dashed } = mark
  if (fill) {
    context.fillStyle = fill
    context.fillRect(x, y, width, height)
  }
  if (edge) strokeInside(context, x, y, width, height, edge, thick, 0, dashed)
}

function strokeInside(
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  width: number,
  height: number,
  colour: string,
  thick: number,
  corner = 0,
  dashed = false,
): void {
  context.strokeStyle = colour
  context.lineWidth = thick
  context.setLineDash(dashed ? [0.7, 0.45] : [])
  context.beginPath()
  context.roundRect(x + thick / 2, y + thick / 2, width - thick, height - thick, corner)
  context.stroke()
  context.setLineDash([])
}

/** A button: its ground, and three lines about it while it is aimed at. */
function paintGround(
  context: CanvasRenderingContext2D,
  mark: Extract<Mark, { kind: 'button' }>,
  isHot: boolean,
): void {
  const { look, on, disabled } = mark
  const { fill, edge } = GROUNDS[on && look !== 'main' ? 'main' : look]
  if (isHot) {
    fillShape(context, mark, 0.48, INK)
    fillShape(context, mark, 0.36, YOU)
    fillShape(context, mark, 0.06, INK)
  }
  fillShape(context, mark, 0, disabled ? fill : edge)
  if (disabled) strokeInside(context, mark.x, mark.y, mark.width, mark.height, edge, EDGE, CORNER, true)
  else fillShape(context, mark, -EDGE, isHot && look === 'chalk' && !on ? CHALK_2 : fill)
}

/** Fills a button's shape, larger by `out` all round. */
function fillShape(
  context: CanvasRenderingContext2D,
  { x, y, width, height, points }: Extract<Mark, { kind: 'button' }>,
  out: number,
  colour: string,
): void {
  const [left, top, right, bottom] = [x - out, y - out, x + width + out, y + height + out]
  context.fillStyle = colour
  context.beginPath()
  if (!points) context.roundRect(left, top, right - left, bottom - top, Math.max(0, CORNER + out))
  else {
    const isLeft = points === 'left'
    const [flat, neck, tip] = isLeft ? [right, left + ARROW_DEG, left] : [left, right - ARROW_DEG, right]
    context.moveTo(flat, top)
    context.lineTo(neck, top)
    context.lineTo(tip, (top + bottom) / 2)
    context.lineTo(neck, bottom)
    context.lineTo(flat, bottom)
    context.closePath()
  }
  context.fill()
}

function paintText(
  context: CanvasRenderingContext2D,
  { x, y, text, letters, colour }: Extract<Mark, { kind: 'text' }>,
  { mirrored, width }: PanelPlan,
): void {
  context.save()
  context.translate(mirrored ? width - x : x, y)
  context.scale(1 / LARGER, 1 / LARGER)
  letter(context, letters)
  context.direction = mirrored ? 'rtl' : 'ltr'
  context.textAlign = 'start'
  context.textBaseline = 'alphabetic'
  context.fillStyle = colour
  context.fillText(text, 0, 0)
  context.restore()
}

function letter(context: CanvasRenderingContext2D, { em, weight, face, tracking, spacing }: Letters): void {
  context.font = `${weight} ${em * LARGER}px ${face}`
  context.letterSpacing = `${tracking * LARGER}px`
  context.wordSpacing = `${spacing * LARGER}px`
}

function paintPath(
  context: CanvasRenderingContext2D,
  mark: Extract<Mark, { kind: 'path' }>,
  isTurned: boolean,
): void {
  const { x, y, width, grid, path, fill, stroke, thick = 1, dashed } = mark
  const scale = width / grid
  context.save()
  context.translate(isTurned ? x + width : x, y)
  context.scale(isTurned ? -scale : scale, scale)
  const drawn = new Path2D(path)
  if (fill) {
    context.fillStyle = fill
    // oxlint-disable-next-line unicorn/no-array-fill-with-reference-type -- a canvas, and no array
    context.fill(drawn, 'nonzero')
  }
  if (stroke) {
    context.strokeStyle = stroke
    context.lineWidth = thick
    context.lineJoin = 'miter'
    context.setLineDash(dashed ? [5, 4] : [])
    context.stroke(drawn)
  }
  context.restore()
}

function paintPicture(
  context: CanvasRenderingContext2D,
  { x, y, width, height, address, fit }: Extract<Mark, { kind: 'picture' }>,
  pictureOf: PictureOf,
): void {
  const picture = pictureOf(address)
  if (!picture) return
  const scale =
    fit === 'cover'
      ? Math.max(width / picture.width, height / picture.height)
      : Math.min(width / picture.width, height / picture.height)
  const [wide, high] = [picture.width * scale, picture.height * scale]
  context.save()
  context.beginPath()
  context.rect(x, y, width, height)
  context.clip()
  context.drawImage(
    picture.image,
    x + (width - wide) / 2,
    y + (fit === 'cover' ? (height - high) / 2 : height - high),
    wide,
    high,
  )
  context.restore()
}
