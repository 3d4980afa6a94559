import type { TaskView } from '../../../experience/index.ts'
import { DISPLAY_FACE } from '../paint/palette.ts'
import { breakText } from '../paint/pen.ts'
import {
  MAGNET_GAP,
  PAD,
  type BoardMagnet,
  type BoardPlan,
  type BoardText,
  type BoardWords,
} from './BoardPlan.ts'
import { boardTexts } from './boardTexts.ts'
import { placeCloseUp, spotOf, type CloseUp } from './placeCloseUp.ts'
import { placeControls } from './placeControls.ts'
import { placeGrid } from './placeGrid.ts'

const TITLE_EM = 2

/** Lays out what of a task has no place in the room: its name, what to read, a picture, and what to choose. */
export function planBoard(view: TaskView, words: BoardWords): BoardPlan {
  const { t, most: width, measure } = words
  const inner = width - 2 * PAD
  const texts: BoardText[] = []
  const magnets: BoardMagnet[] = []
  let y = PAD
  const title = breakText(
    t(`${view.task}.title`),
    inner,
    (part) => measure(part, 800, DISPLAY_FACE) * TITLE_EM,
  )
  const titleHeight = title.length * TITLE_EM * 1.1 + 1.3
  texts.push({ kind: 'title', lines: title, em: TITLE_EM, x: PAD, y, width: inner, height: titleHeight })
  y += titleHeight

  for (const text of boardTexts(view.readouts, inner, words)) {
    texts.push({ ...text, x: PAD, y, width: inner })
    y += text.height
  }
  const sites = view.targets.filter((target) => spotOf(target, words) !== undefined)
  const drawing = words.drawing(sites[0]?.prop) ?? words.stepDrawing(view.task, view.step, cardOf(view))
  let closeUp: CloseUp | undefined
  if (drawing) {
    closeUp = placeCloseUp(drawing, sites, { x: PAD, y, width: inner }, words)
    magnets.push(...closeUp.magnets)
    y = closeUp.bottom + MAGNET_GAP
  }
  const controls = placeControls(view, { x: PAD, y, width: inner }, words)
  texts.push(...controls.texts)
  magnets.push(...controls.magnets)
  y = controls.bottom
  const rest = view.targets.filter(
    (target) => target.at === undefined && target.kind !== 'step' && !sites.includes(target),
  )
  const grid = placeGrid(rest, { x: PAD, y, width: inner }, words)
  magnets.push(...grid.magnets)
  return {
    width,
    height: grid.bottom + PAD - MAGNET_GAP,
    texts,
    magnets,
    picture: closeUp?.picture,
    spots: closeUp?.spots ?? [],
    leaders: closeUp?.leaders ?? [],
  }
}

/** Id of the card that lies open; empty where there is none. */
function cardOf({ readouts }: TaskView): string {
  return readouts.find(({ kind, settled }) => kind === 'card' && !settled)?.id ?? ''
}
