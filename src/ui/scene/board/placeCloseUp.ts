import type { Target } from '../../../experience/index.ts'
import { targetLabel } from '../../targetLabel.ts'
import type { Drawing, Spot } from '../drawings/Drawing.ts'
import { breakText } from '../paint/pen.ts'
import {
  LEADING,
  MAGNET_GAP,
  MAGNET_HEIGHT,
  type BoardMagnet,
  type BoardPicture,
  type BoardPlan,
  type BoardSpot,
  type BoardWords,
} from './BoardPlan.ts'
import { stateWord } from './stateWord.ts'

/** A picture brought close, with the names of its spots beside it. */
export interface CloseUp {
  readonly picture: BoardPicture
  readonly spots: readonly BoardSpot[]
  readonly magnets: readonly BoardMagnet[]
  readonly leaders: BoardPlan['leaders']
  readonly bottom: number
}

const EM = 1.45
/** The most a picture takes of a board's height, in degrees: more where its spots are selected on it. */
const MOST_HIGH = { spots: 30, plain: 17 }
/** A column of names needs this much room beside the picture. */
const LEAST_COLUMN = 8.5

/** Where a target is on the drawing of its prop, if it is drawn there. */
export function spotOf(target: Target, words: Pick<BoardWords, 'drawing'>): Spot | undefined {
  return words.drawing(target.prop)?.spots?.[target.id]
}

/**
 * Places a picture in the middle and the names of its spots to both sides, each as near its spot as there is room. What
 * has to be found has no name until it is hinted.
 */
export function placeCloseUp(
  drawing: Drawing,
  sites: readonly Target[],
  area: { readonly x: number; readonly y: number; readonly width: number },
  words: BoardWords,
): CloseUp {
  const most = sites.length > 0 ? MOST_HIGH.spots : MOST_HIGH.plain
  const fit = Math.min(1, area.width / drawing.width, most / drawing.height)
  const [wide, high] = [drawing.width * fit, drawing.height * fit]
  const picture: BoardPicture = {
    drawing,
    x: area.x + (area.width - wide) / 2,
    y: area.y,
    width: wide,
    height: high,
  }
  const spots = sites.map((target): BoardSpot => {
    const [u, v] = spotOf(target, words) ?? [0.5, 0.5]
    return { target, x: picture.x + u * wide, y: picture.y + v * high }
  })
  const column = (area.width - wide) / 2 - MAGNET_GAP
  const named = spots.filter(({ target }) => target.within === undefined || target.state === 'hinted')
  const magnets: BoardMagnet[] = []
  const leaders: [number, number, number, number][] = []
  let bottom = area.y + high
  if (column >= LEAST_COLUMN) {
    for (const side of ['left', 'right'] as const) {
      const here = named
        .filter(({ x }) => (side === 'left' ? x < area.x + area.width / 2 : x >= area.x + area.width / 2))
        .toSorted((a, b) => a.y - b.y)
      const x = side === 'left' ? area.x : picture.x + wide + MAGNET_GAP
      let y = area.y
      here.forEach((spot, k) => {
        const magnet = nameMagnet(spot.target, x, column, words)
        const left = here
          .slice(k)
          .reduce((sum, other) => sum + nameMagnet(other.target, x, column, words).height + MAGNET_GAP, 0)
        const latest = Math.max(y, area.y + high + MAGNET_GAP - left)
        y = Math.max(y, Math.min(spot.y - magnet.height / 2, latest))
        magnets.push({ ...magnet, y })
        leaders.push([side === 'left' ? x + column : x, y + magnet.height / 2, spot.x, spot.y])
        y += magnet.height + MAGNET_GAP
        bottom = Math.max(bottom, y - MAGNET_GAP)
      })
    }
  }
  return { picture, spots, magnets, leaders, bottom }
}

function nameMagnet(target: Target, x: number, width: number, { t, measure }: BoardWords): BoardMagnet {
  const room = width - 1.2 - (target.state === 'done' ? 2.4 : 0)
  const lines = breakText(targetLabel(t, target), room, (part) => measure(part) * EM)
  const state = stateWord(t, target)
  const height = Math.max(MAGNET_HEIGHT, lines.length * EM * LEADING + (state === undefined ? 1.1 : 2.7))
  return { target, lines, em: EM, state, x, y: 0, width, height }
}
