import { firstName } from '../../page/door/dayLook.ts'
import { lengthsOf } from '../../page/door/cutsOf.ts'
import type { OpenDay } from '../../page/door/DoorOptions.ts'
import { ICON_PATHS } from '../../page/iconPaths.ts'
import { MARK_PATHS } from '../../page/portraits/markPaths.ts'
import { CHALK, INK } from '../../scene/paint/palette.ts'
import type { Mark } from '../kit/Mark.ts'
import type { PanelPlan } from '../kit/PanelPlan.ts'
import { joined, moved, type Row } from '../kit/Row.ts'
import { textRows } from '../kit/textRows.ts'
import { standingOn } from '../zones.ts'
import type { DoorFace } from './DoorFace.ts'

const WIDTH = 20
const MARGIN = 0.6
const PAD = 1
const EDGE = 0.16
/** The least height of the room with the person before it. */
const STAGE = { usual: 12.5, least: 8 }
/** With more words than this beneath it, in degrees, it gives way. */
const MANY_WORDS = 20
const STEP = 4.2
/** From one card's middle to the next's, in degrees. */
const APART = 20.6

/** A card laid out, before it is known how high the highest of them is. */
export interface PlannedCard {
  readonly height: number
  /** All cards are as high as the highest: what they need less is room for the picture. */
  stand(floorDeg: number, height: number): PanelPlan
}

/** Somebody whose day one can step into: portrait, name, their own words, job, hours, and the way in. All of it can be pressed. */
export function planCard(face: DoorFace, day: OpenDay, place: number, of: number): PlannedCard {
  const { t, type, options, remember, mirrored } = face
  const { door } = day
  const inner = WIDTH - 2 * MARGIN
  const room = inner - 2 * PAD
  const name = firstName(t(door.name))
  const foot = joined(
    [
      ...textRows(t(day.title), room, type, { role: 'button', colour: INK }),
      ...textRows(`${door.from}–${door.to} · ${lengthsOf(day, t)}`, room, type, {
        role: 'small',
        colour: INK,
        gap: 0.3,
      }),
      ...(door.note === null
        ? []
        : textRows(t(door.note), room, type, { role: 'small', colour: INK, gap: 0.3 })),
    ],
    0,
  )
  const quote = quoteRow(face, t('door.quote', { words: t(door.quote).replaceAll('*', '') }), room)
  const least =
    stageBeside(quote.height + foot.height) + quote.height - 1.2 + foot.height + 1.4 + STEP + 2 * MARGIN
  return { height: least, stand }

  function stand(floorDeg: number, whole: number): PanelPlan {
    const stage = stageBeside(quote.height + foot.height) + whole - least
    const height = whole - 2 * MARGIN
    const footY = stage + quote.height - 1.2
    const stepY = footY + foot.height + 1.4
    const step = textRows(t('door.stepIn'), room - 2.5, type, { role: 'button', colour: INK })[0]!
    const target = `card/${day.id}`
    const nameTape = tapeOfName(face, name, day)
    const marks: Mark[] = [
      { kind: 'button', target, look: 'chalk', on: false, disabled: false, x: 0, y: 0, width: inner, height },
      { kind: 'box', x: EDGE, y: EDGE, width: inner - 2 * EDGE, height: stage, fill: door.look.light },
      ...(door.photo === null
        ? []
        : [face.picture(door.photo, { x: EDGE, y: EDGE, width: inner - 2 * EDGE, height: stage })]),
      ...portraitMarks(face, door.narrator, inner, stage),
      { kind: 'box', x: 0, y: stage, width: inner, height: EDGE, fill: INK },
      ...nameTape,
      ...quote.marks.map((mark) => moved(mark, PAD, stage - 1.2)),
      ...foot.marks.map((mark) => moved(mark, PAD, footY + 0.6)),
      {
        kind: 'box',
        x: 0,
        y: stepY,
        width: inner,
        height: STEP,
        fill: door.look.light,
        edge: INK,
        thick: EDGE,
      },
      ...step.marks.map((mark) => moved(mark, PAD, stepY + (STEP - step.height) / 2)),
      {
        kind: 'path',
        path: ICON_PATHS.on,
        grid: 24,
        stroke: INK,
        thick: 3,
        turns: true,
        x: inner - PAD - 1.6,
        y: stepY + (STEP - 1.6) / 2,
        width: 1.6,
        height: 1.6,
      },
    ]
    // The first to rise stands on the side where one begins to read.
    const yaw = (place - (of - 1) / 2) * APART * (mirrored ? -1 : 1)
    return {
      id: target,
      width: WIDTH,
      height: whole,
      stands: standingOn(floorDeg, yaw)(whole),
      mirrored,
      marks: marks.map((mark) => moved(mark, MARGIN, MARGIN)),
      targets: [
        {
          id: target,
          label: t('door.stepInWith', { name }),
          x: MARGIN,
          y: MARGIN,
          width: inner,
          height,
          select() {
            options.onPoint(day.id)
            remember({ chosen: day.id })
          },
        },
      ],
      words: [name, ...(quote.words ?? []), ...(foot.words ?? []), t('door.stepIn')],
    }
  }
}

function portraitMarks(
  { portrait, picture }: DoorFace,
  narrator: string,
  inner: number,
  stage: number,
): Mark[] {
  const address = portrait(narrator)
  if (address === undefined) return []
  const width = 10
  return [picture(address, { x: inner - width - 0.5, y: 0.5, width, height: stage - 0.5 + EDGE }, 'foot')]
}

/** Name and mark on a tape in the upper corner. */
function tapeOfName({ type }: DoorFace, name: string, { door }: OpenDay): Mark[] {
  const letters = type.letters('title')
  const wide = type.widthOf(name, letters)
  const size = letters.em * 0.8
  const height = letters.em * 1.5
  const width = wide + size + 2.3
  return [
    { kind: 'box', x: 0, y: 0, width, height, fill: door.look.light, edge: INK, thick: EDGE },
    {
      kind: 'text',
      x: 0.8,
      y: height / 2 + letters.em * 0.34,
      width: wide,
      text: name,
      letters,
      colour: INK,
    },
    {
      kind: 'path',
      path: MARK_PATHS[door.look.mark] ?? MARK_PATHS['dot']!,
      grid: 24,
      stroke: INK,
      thick: 3,
      x: wide + 1.5,
      y: (height - size) / 2,
      width: size,
      height: size,
    },
  ]
}

/** Their own words, on ink, over the foot of the picture. */
function quoteRow({ type }: DoorFace, words: string, width: number): Row {
  const lines = joined(textRows(words, width - 1.4, type, { role: 'small', colour: CHALK }), 0)
  const height = lines.height + 1
  return {
    ...lines,
    height,
    marks: [
      { kind: 'box', x: -0.2, y: 0, width: width + 0.4, height, fill: INK, edge: CHALK, thick: 0.1 },
      ...lines.marks.map((mark) => moved(mark, 0.6, 0.5)),
    ],
  }
}

function stageBeside(words: number): number {
  return Math.max(STAGE.least, STAGE.usual - Math.max(0, words - MANY_WORDS))
}
