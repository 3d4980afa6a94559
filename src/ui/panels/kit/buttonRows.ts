import { CHALK, INK } from '../../scene/paint/palette.ts'
import { ICON_PATHS, type IconName } from '../../page/iconPaths.ts'
import { ARROW_DEG, type ButtonLook, type Mark } from './Mark.ts'
import type { Row, RowTarget } from './Row.ts'
import type { Typesetter } from './Typesetter.ts'
import { wrapText } from './wrapText.ts'

/** Something to press. */
export interface ButtonSpec {
  readonly id: string
  readonly label: string
  /** What is written on it, where its name says more. */
  readonly short?: string
  readonly icon?: IconName
  /** The icon stands after the words. */
  readonly iconLast?: boolean
  readonly look?: ButtonLook
  readonly on?: boolean
  readonly disabled?: boolean
  /** Its tape ends in an arrow to this side of the room. */
  readonly points?: 'left' | 'right'
  /** The icon above the words. */
  readonly tall?: boolean
  select(): void
}

/** The least a target is wide and high, in degrees, and how far apart two are. */
export const TARGET_DEG = 3.9
export const APART_DEG = 1
const PAD_X = 1
/** Beside the words below an icon. */
const TALL_PAD = 0.35
const PAD_Y = 0.55
const ICON = 1.15
const ICON_GAP = 0.5

export interface ButtonOptions {
  readonly gap?: number
  /** Every button takes a line, from side to side. */
  readonly stacked?: boolean
  /** Where there is room left on a line: `start`, or shared out. */
  readonly spread?: 'start' | 'fill' | 'middle'
  /** All as wide as each other, in as few lines as that allows. */
  readonly equal?: boolean
}

interface SizedButton {
  readonly spec: ButtonSpec
  readonly lines: readonly string[]
  readonly width: number
  readonly height: number
}

/** Buttons side by side, in as many lines as they need; each line is a row. */
export function buttonRows(
  buttons: readonly ButtonSpec[],
  width: number,
  type: Typesetter,
  options: ButtonOptions = {},
): Row[] {
  if (options.equal) return equalRows(buttons, width, type, options)
  const lines: SizedButton[][] = []
  let used = 0
  for (const spec of buttons) {
    const sized = sizeButton(spec, width, type)
    const line = lines.at(-1)
    if (!line || options.stacked || used + APART_DEG + sized.width > width + 1e-6) {
      lines.push([sized])
      used = sized.width
    } else {
      line.push(sized)
      used += APART_DEG + sized.width
    }
  }
  return lines.map((line, k) =>
    layLine(line, width, type, k === 0 ? (options.gap ?? APART_DEG) : APART_DEG, options),
  )
}

/** Buttons of one width: words may take two lines, and buttons two rows, but no word is broken. */
function equalRows(
  buttons: readonly ButtonSpec[],
  width: number,
  type: Typesetter,
  options: ButtonOptions,
): Row[] {
  for (let rows = 1; ; rows++) {
    const each = Math.ceil(buttons.length / rows)
    const wide = (width - APART_DEG * (each - 1)) / each
    const sized = buttons.map((spec) => sizeButton(spec, wide, type))
    const isTight = sized.some((button) => button.width > wide + 1e-6)
    if (isTight && each > 1) continue
    return Array.from({ length: rows }, (_, k) =>
      layLine(
        sized.slice(k * each, (k + 1) * each).map((button) => ({ ...button, width: wide })),
        width,
        type,
        k === 0 ? (options.gap ?? APART_DEG) : APART_DEG,
        { spread: 'middle' },
      ),
    )
  }
}

function layLine(
  line: readonly SizedButton[],
  width: number,
  type: Typesetter,
  gap: number,
  { stacked = false, spread = 'start' }: ButtonOptions,
): Row {
  const taken = line.reduce((sum, button) => sum + button.width, 0) + APART_DEG * (line.length - 1)
  const spare = Math.max(0, width - taken)
  const extra = stacked || spread === 'fill' ? spare / line.length : 0
  const height = Math.max(...line.map((button) => button.height))
  let x = spread === 'middle' && !stacked ? spare / 2 : 0
  const marks: Mark[] = []
  const targets: RowTarget[] = []
  for (const button of line) {
    const area = { x, y: 0, width: button.width + extra, height }
    const { spec } = button
    marks.push(...paintButton(button, area, type, stacked))
    targets.push({
      ...area,
      id: spec.id,
      label: spec.label,
      ...(spec.disabled && { disabled: true }),
      select: () => spec.select(),
    })
    x += area.width + APART_DEG
  }
  return { height, gap, marks, targets, words: line.map(({ spec }) => spec.label) }
}

function sizeButton(spec: ButtonSpec, width: number, type: Typesetter): SizedButton {
  const role = spec.tall ? 'small' : 'button'
  const letters = type.letters(role)
  const icon = iconOf(spec) && !spec.tall ? letters.em * ICON + (spec.short === '' ? 0 : ICON_GAP) : 0
  const widthOf = (text: string): number => type.widthOf(text, letters)
  const text = spec.short ?? spec.label
  const runs = [{ text, style: undefined }]
  // The icon's words may take two lines rather than widen the bar.
  const longest = Math.max(0, ...text.split(/\s+/).map(widthOf))
  const room = spec.tall
    ? Math.max(longest, width - 2 * TALL_PAD)
    : width - 2 * PAD_X - icon - (spec.points ? ARROW_DEG : 0)
  const lines = text === '' ? [] : wrapText(runs, Math.max(1, room), widthOf, type.language)
  const inner = Math.max(0, ...lines.map((line) => line.reduce((sum, part) => sum + part.width, 0)))
  const padX = (spec.tall ? TALL_PAD : PAD_X) + (spec.points ? ARROW_DEG / 2 : 0)
  const iconHigh = spec.tall ? letters.em * ICON * 1.3 + 0.3 : 0
  return {
    spec,
    lines: lines.map((line) => line.map((part) => part.text).join('')),
    width: spec.tall
      ? Math.max(TARGET_DEG, inner + 2 * padX)
      : Math.min(width, Math.max(TARGET_DEG, inner + 2 * padX + icon)),
    height: Math.max(TARGET_DEG, lines.length * type.leading(role) + 2 * PAD_Y + iconHigh),
  }
}

function paintButton(
  { spec, lines }: SizedButton,
  area: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  type: Typesetter,
  isStacked: boolean,
): Mark[] {
  const { id, look = 'chalk', on = false, disabled = false } = spec
  const role = spec.tall ? 'small' : 'button'
  const letters = type.letters(role)
  const colour = (look === 'dark' || look === 'quiet') && !on ? CHALK : INK
  const icon = iconOf(spec)
  const size = letters.em * ICON * (spec.tall ? 1.3 : 1)
  const iconWide = icon && !spec.tall ? size + (lines.length === 0 ? 0 : ICON_GAP) : 0
  const widths = lines.map((line) => type.widthOf(line, letters))
  const inner = Math.max(0, ...widths) + iconWide
  const leading = type.leading(role)
  const high = lines.length * leading + (spec.tall ? size + 0.3 : 0)
  const left = isStacked ? area.x + PAD_X : area.x + (area.width - inner) / 2
  const top = area.y + (area.height - high) / 2 + (spec.tall ? size + 0.3 : 0)
  const points = spec.points && { points: spec.points }
  const marks: Mark[] = [{ kind: 'button', target: id, look, on, disabled, ...points, ...area }]
  if (icon) {
    const last = spec.iconLast === true
    const endX = isStacked ? area.x + area.width - PAD_X - size : left + inner - size
    marks.push({
      kind: 'path',
      path: ICON_PATHS[icon],
      grid: 24,
      stroke: colour,
      thick: 2.5,
      x: spec.tall ? area.x + (area.width - size) / 2 : last ? endX : left,
      y: spec.tall ? top - size - 0.3 : area.y + (area.height - size) / 2,
      width: size,
      height: size,
      ...(last && { turns: true }),
    })
  }
  lines.forEach((line, k) =>
    marks.push({
      kind: 'text',
      text: line,
      letters,
      colour,
      width: widths[k]!,
      x: spec.tall ? area.x + (area.width - widths[k]!) / 2 : left + (spec.iconLast ? 0 : iconWide),
      y: top + k * leading + leading * 0.5 + letters.em * 0.34,
    }),
  )
  return marks
}

/** A button that is on has a tick, so that its colour is not all that says so. */
function iconOf({ icon, on }: ButtonSpec): IconName | undefined {
  return on ? 'tick' : icon
}
