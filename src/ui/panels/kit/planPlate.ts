import { CHALK, INK } from '../../scene/paint/palette.ts'
import type { PanelPlace } from '../Panel.ts'
import { buttonRows, type ButtonSpec } from './buttonRows.ts'
import type { Mark } from './Mark.ts'
import type { PanelPlan } from './PanelPlan.ts'
import { heightOf, joined, moved, paginate, widthOf, type Row, type RowTarget } from './Row.ts'
import { textRows } from './textRows.ts'
import type { Typesetter } from './Typesetter.ts'

/** What is on a plate. */
export interface PlateParts {
  readonly id: string
  readonly title: string
  /** Ground of the title's tape. */
  readonly tape: string
  /** Small, beside the title where there is room: how far one is. */
  readonly aside?: Row
  /** What can be longer than the plate: it is divided into pages then. */
  readonly body: readonly Row[]
  /** Stands below the body on each of its pages. */
  readonly foot?: readonly Row[]
  /** Its sections, below a rule under the body; their words give way where letters are large. */
  readonly tabs?: readonly ButtonSpec[]
  readonly buttons?: readonly ButtonSpec[]
  readonly width?: number
  /** The highest it may be, in degrees. */
  readonly most?: number
  /** Ground of the plate; ink things stand on chalk, chalk things on ink. */
  readonly ground?: string
}

/** Which page of a plate lies open, and how it is turned. */
export interface Paging {
  pageOf(plate: string): number
  turn(plate: string, page: number): void
  readonly words: { readonly more: string; readonly back: string; page(n: number, of: number): string }
}

const PLATE_WIDTH = 44
/** Above and below eye level together: what can be read without nodding. */
const PLATE_MOST = 38
/** With less room than this, the body goes before the words of the tabs: their names stand as titles too. */
const BODY_LEAST = 15
const PAD = 2
const EDGE = 0.16
const TAPE_PAD = 0.75
/** Room round all of it, for the frame of a target that is aimed at. */
const MARGIN = 0.6

/** The width of what is on a plate. */
export const innerOf = (width = PLATE_WIDTH): number => width - 2 * PAD - 2 * MARGIN

/** Lays out a plate: its title's tape over the corner, its body by pages, and what can be pressed at its foot. */
export function planPlate(
  parts: PlateParts,
  paging: Paging,
  type: Typesetter,
  stands: (height: number) => PanelPlace,
  mirrored: boolean,
): PanelPlan {
  const { id, width = PLATE_WIDTH, most = PLATE_MOST, ground = CHALK } = parts
  const inner = innerOf(width)
  const tape = layTape(parts, inner, type)
  const top = tape.height + 1
  let tabs = tabRows(parts.tabs, inner, type)
  const footRows = (more: readonly ButtonSpec[]): Row[] => [
    ...(parts.foot ?? []),
    ...tabs,
    ...buttonRows([...more, ...(parts.buttons ?? [])], inner, type, { gap: 1.2 }),
  ]
  const room = (foot: readonly Row[]): number =>
    most - top - heightOf(foot) - (foot.length > 0 ? 1.2 : 0) - PAD
  const pager = (page: number, of: number): ButtonSpec[] => [
    {
      id: `${id}/back`,
      label: paging.words.back,
      icon: 'back',
      look: 'chalk',
      disabled: page === 0,
      select: () => paging.turn(id, page - 1),
    },
    {
      id: `${id}/more`,
      label: `${paging.words.more} (${paging.words.page(page + 1, of)})`,
      short: `${paging.words.more} ${page + 1}/${of}`,
      icon: 'on',
      iconLast: true,
      look: 'chalk',
      disabled: page === of - 1,
      select: () => paging.turn(id, page + 1),
    },
  ]
  const asideWidth = parts.aside ? widthOf(parts.aside) : 0
  const asideFits = tape.width + 1 + asideWidth <= width - 2 * MARGIN - PAD
  const content = parts.aside && !asideFits ? [parts.aside, ...parts.body] : parts.body
  let pages = paginate(content, room(footRows([])))
  if (pages.length > 1 && room(footRows(pager(0, 2))) < BODY_LEAST)
    tabs = tabRows(
      parts.tabs?.map((tab) => ({ ...tab, tall: false, short: '' })),
      inner,
      type,
    )
  if (pages.length > 1) pages = paginate(content, room(footRows(pager(0, 2))))
  const page = Math.max(0, Math.min(pages.length - 1, paging.pageOf(id)))
  const foot = footRows(pages.length > 1 ? pager(page, pages.length) : [])
  // All pages are as high as the highest, so that what is pressed stays where it is.
  const bodyHeight = Math.max(0, ...pages.map(heightOf))
  const body = joined(pages[page] ?? [], 0)
  const below = joined(foot, 0)
  const footY = top + bodyHeight + (foot.length > 0 && bodyHeight > 0 ? 1.2 : 0)
  const height = footY + below.height + PAD
  const plateTop = tape.height / 2
  const marks: Mark[] = [
    {
      kind: 'box',
      x: 0,
      y: plateTop,
      width: width - 2 * MARGIN,
      height: height - plateTop,
      fill: ground,
      edge: INK,
      thick: EDGE,
    },
    ...tape.marks,
    ...(parts.aside && asideFits
      ? parts.aside.marks.map((mark) =>
          moved(
            mark,
            width - 2 * MARGIN - PAD - asideWidth,
            (plateTop + tape.height + 0.6 - (parts.aside?.height ?? 0)) / 2 + 0.4,
          ),
        )
      : []),
    ...body.marks.map((mark) => moved(mark, PAD, top)),
    ...below.marks.map((mark) => moved(mark, PAD, footY)),
  ]
  const at = (target: RowTarget, y: number): RowTarget => ({
    ...target,
    x: target.x + PAD + MARGIN,
    y: target.y + y + MARGIN,
  })
  const whole = height + 2 * MARGIN
  return {
    id,
    width,
    height: whole,
    stands: stands(whole),
    mirrored,
    marks: marks.map((mark) => moved(mark, MARGIN, MARGIN)),
    targets: [
      ...(body.targets ?? []).map((target) => at(target, top)),
      ...(below.targets ?? []).map((target) => at(target, footY)),
    ],
    words: [
      parts.title,
      ...(parts.aside && asideFits ? (parts.aside.words ?? []) : []),
      ...(body.words ?? []),
      ...(below.words ?? []),
    ],
  }
}

/** A rule, and the sections under it. */
function tabRows(tabs: readonly ButtonSpec[] = [], width: number, type: Typesetter): Row[] {
  if (tabs.length === 0) return []
  return [
    { height: EDGE, gap: 1, marks: [{ kind: 'box', x: 0, y: 0, width, height: EDGE, fill: INK }] },
    ...buttonRows(tabs, width, type, { gap: 0.8, equal: true }),
  ]
}

/** The title on its tape. */
function layTape(
  { title, tape }: Pick<PlateParts, 'title' | 'tape'>,
  inner: number,
  type: Typesetter,
): { readonly width: number; readonly height: number; readonly marks: Mark[] } {
  const rows = textRows(title, inner, type, { role: 'title', colour: tape === INK ? CHALK : INK })
  const lines = joined(rows, 0)
  const height = lines.height + 2 * TAPE_PAD
  const width = Math.min(inner + PAD, widthOf(lines) + 2 * PAD)
  return {
    width,
    height,
    marks: [
      {
        kind: 'box',
        x: 0,
        y: 0,
        width,
        height,
        fill: tape,
        edge: tape === INK ? CHALK : INK,
        thick: EDGE,
      },
      ...lines.marks.map((mark) => moved(mark, PAD, TAPE_PAD)),
    ],
  }
}
