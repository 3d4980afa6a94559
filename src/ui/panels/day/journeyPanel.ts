import type { JourneyMoment } from '../../../experience/index.ts'
import { nameOf } from '../../page/nameOf.ts'
import { STARS_OF_A_TASK } from '../../page/starPath.ts'
import { CHALK, CHALK_2, INK, YOU } from '../../scene/paint/palette.ts'
import { APART_DEG } from '../kit/buttonRows.ts'
import type { Mark } from '../kit/Mark.ts'
import type { PanelPlan } from '../kit/PanelPlan.ts'
import { innerOf, planPlate } from '../kit/planPlate.ts'
import { joined, moved, type Row } from '../kit/Row.ts'
import { starMarks } from '../kit/stars.ts'
import { textRows } from '../kit/textRows.ts'
import { roomAbove, standingOn } from '../zones.ts'
import type { DayFace } from './DayFace.ts'

const WIDTH = 48
/** Room for the clock-line, left of the cards. */
const LINE = 3.4

/** The whole day: its moments on the clock-line, what was found and won in each, all of them open to visit. */
export function journeyPanel(face: DayFace, floorDeg: number): PanelPlan {
  const { ui, t, type, who, remember } = face
  const { play } = ui
  const inner = innerOf(WIDTH)
  const journey = play.journey()
  const here = journey.findIndex(({ state }) => state === 'here')
  const name = nameOf(play.day, play.day.narrator, t)
  return planPlate(
    {
      id: 'journey',
      title: t('pause.day', { name }),
      tape: who.light,
      width: WIDTH,
      most: roomAbove(floorDeg, 42),
      body: journey.map((part, k) =>
        momentRow(face, part, inner, k <= here, k === 0, k === journey.length - 1),
      ),
      buttons: [
        {
          id: 'journey/done',
          label: t('settings.done'),
          icon: 'tick',
          look: 'dark',
          select: () => remember({ journey: false }),
        },
      ],
    },
    face.paging,
    type,
    standingOn(floorDeg),
    face.mirrored,
  )
}

/** A moment: its place on the line, and a card to go there. */
function momentRow(
  { ui, t, type, who, remember }: DayFace,
  part: JourneyMoment,
  width: number,
  isYours: boolean,
  isFirst: boolean,
  isLast: boolean,
): Row {
  const { play } = ui
  const { moment, offered } = part
  const words = `${moment.time}  ${t(`${moment.id}.title`)}`
  const cardWidth = width - LINE
  const won = part.tasks.reduce((sum, task) => sum + task.won, 0)
  const of = part.tasks.length * STARS_OF_A_TASK
  const isBehind = offered && (part.state === 'done' || part.state === 'here' || part.found > 0)
  const starSize = 1.5
  const starsWide = isBehind ? of * (starSize + 0.3) : 0
  const inside = cardWidth - 2 - starsWide
  const lines = joined(
    [
      ...textRows(words, inside, type, { role: 'button', colour: INK }),
      ...textRows(statesOf(part, t, isBehind).join(' · '), inside, type, { role: 'small', colour: INK }),
    ],
    0.7,
  )
  const height = Math.max(3.9, lines.height + 0.8)
  const id = `moment/${moment.id}`
  const middle = height / 2
  const gap = 0.7 + APART_DEG / 2
  // The lines reach over the gaps to the next card.
  const [up, down] = [isFirst ? middle : -gap / 2, isLast ? middle : height + gap / 2]
  const marks: Mark[] = [
    { kind: 'box', x: 0.8, y: up, width: 0.3, height: down - up, fill: who.deep },
    ...(isYours
      ? ([
          {
            kind: 'box',
            x: 1.35,
            y: up,
            width: 0.36,
            height: (part.state === 'here' ? middle : down) - up,
            fill: YOU,
            edge: INK,
            thick: 0.05,
          },
        ] as const)
      : []),
    dot(part.state === 'here' ? YOU : part.state === 'done' ? INK : CHALK, middle),
    {
      kind: 'button',
      target: id,
      look: part.state === 'here' ? 'main' : 'card',
      on: false,
      disabled: !offered,
      x: LINE,
      y: 0,
      width: cardWidth,
      height,
    },
    ...lines.marks.map((mark) => moved(mark, LINE + 1, (height - lines.height) / 2)),
    ...(isBehind && of > 0
      ? starMarks(
          Array.from({ length: of }, (_, k) => k < won),
          LINE + cardWidth - starsWide - 0.7,
          (height - starSize) / 2,
          starSize,
        )
      : []),
  ]
  return {
    height,
    gap,
    marks,
    targets: [
      {
        id,
        label: words,
        x: LINE,
        y: 0,
        width: cardWidth,
        height,
        ...(!offered && { disabled: true }),
        select() {
          remember({ journey: false })
          play.resume()
          play.goTo(moment.id)
        },
      },
    ],
    words: [
      words,
      ...statesOf(part, t, isBehind),
      ...(isBehind && of > 0 ? [t('pause.stars', { count: won, of })] : []),
    ],
  }
}

function statesOf(part: JourneyMoment, t: DayFace['t'], isBehind: boolean): string[] {
  if (!part.offered) return [t('pause.noPicture')]
  return [
    ...(part.state === 'here' ? [t('pause.here')] : []),
    ...(part.state === 'skipped' ? [t('pause.skipped')] : []),
    ...(isBehind ? [t('pause.found', { count: part.found, of: part.toFind })] : []),
  ]
}

/** A moment's place on the line. */
function dot(fill: string, middle: number): Mark {
  return {
    kind: 'path',
    path: 'M12 2A10 10 0 1 1 12 22A10 10 0 1 1 12 2',
    grid: 24,
    fill: fill === CHALK ? CHALK_2 : fill,
    stroke: INK,
    thick: 3,
    x: 0.4,
    y: middle - 0.85,
    width: 1.7,
    height: 1.7,
  }
}
