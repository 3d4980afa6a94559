import type { Target, TaskView } from '../../../experience/index.ts'
import type { Direction } from '../../../manifest/index.ts'
import { paintBoardPanel } from '../board/paintBoardPanel.ts'
import { MAGNET_MARGIN, paintMagnet } from '../board/paintMagnet.ts'
import type { BoardPicture, BoardSpot, BoardWords } from '../board/BoardPlan.ts'
import { planBoard } from '../board/planBoard.ts'
import { standBoard, type StoodBoard } from '../board/standBoard.ts'
import { drawingNow } from '../drawings/drawingNow.ts'
import { paintSpot, SPOT_CARD, SPOT_HIT } from '../paint/paintSpot.ts'
import { ORDER, type RoomThing } from './RoomThing.ts'

export interface BoardSurroundings extends BoardWords {
  /** Where the visitor looked when the task came here, in degrees. */
  readonly anchor: Direction
  /** The view's vertical field of view, in degrees. */
  readonly fovDeg: number
  readonly aimed: string | undefined
  /** The narrator's colours. */
  readonly who: { readonly light: string; readonly deep: string }
  /** How full the ring of a touch is now, 0 to 1. */
  held(): number
}

/** A ring that fills is painted this often, in milliseconds. */
const RING_MS = 1000 / 15

/** The board of a task with its magnets. None where everything to select has its own place in the room. */
export function boardThings(view: TaskView, around: BoardSurroundings): RoomThing[] {
  if (!needsBoard(view, around)) return []
  const plan = planBoard(view, around)
  const stood = standBoard(plan, around.anchor, around.fovDeg)
  const aimsAt = ({ id, state }: Target): string | null =>
    state === 'off' || state === 'done' ? null : `target/${id}`
  const panel: RoomThing = {
    id: `board ${view.task}`,
    aims: null,
    corners: stood.corners,
    look: JSON.stringify([plan.texts, plan.leaders, plan.width, plan.height]),
    paint: (brush, width, height) => paintBoardPanel(brush, { width, height }, plan, around.who),
    tickMs: Infinity,
    order: ORDER.board,
  }
  const magnets = plan.magnets.map((magnet): RoomThing => {
    const { target } = magnet
    const aims = aimsAt(target)
    const pointed = aims !== null && around.aimed === aims
    return {
      id: `${view.step} magnet ${target.id}`,
      aims,
      corners: stood.part(magnet, MAGNET_MARGIN),
      hit: stood.part(magnet),
      look: JSON.stringify([
        magnet.lines,
        magnet.state,
        target.state,
        target.number,
        pointed,
        magnet.picture?.drawing.rendered,
      ]),
      paint: (brush, width, height) => paintMagnet(brush, { width, height }, magnet, pointed),
      tickMs: Infinity,
      order: ORDER.magnet,
    }
  })
  const spots = plan.spots.map((spot) => spotThing(view, spot, stood, aimsAt(spot.target), around))
  return [panel, ...(plan.picture ? [pictureThing(view, plan.picture, stood)] : []), ...spots, ...magnets]
}

/** Whether a target has no place in the room, or one on a picture that is brought close. */
export function isOnBoard(target: Target, words: Pick<BoardWords, 'drawing'>): boolean {
  return target.at === undefined || words.drawing(target.prop)?.spots?.[target.id] !== undefined
}

/** A board is handed over once there is something on it to choose: not for a button alone that must still wait. */
function needsBoard(view: TaskView, words: Pick<BoardWords, 'drawing'>): boolean {
  return view.targets.some((target) => isOnBoard(target, words) && target.state !== 'off')
}

function pictureThing(view: TaskView, picture: BoardPicture, stood: StoodBoard): RoomThing {
  const now = drawingNow(view)
  const { drawing } = picture
  return {
    id: `${view.step} picture`,
    aims: null,
    corners: stood.part(picture),
    look: JSON.stringify([now, drawing.rendered]),
    paint(brush, width, height, tMs) {
      brush.clearRect(0, 0, width, height)
      brush.scale(height, height)
      drawing.draw(brush, now, tMs)
    },
    tickMs: drawing.tickMs ?? Infinity,
    order: ORDER.board + 0.1,
  }
}

function spotThing(
  view: TaskView,
  { target, x, y }: BoardSpot,
  stood: StoodBoard,
  aims: string | null,
  around: BoardSurroundings,
): RoomThing {
  const pointed = aims !== null && around.aimed === aims
  const hidden = target.within !== undefined && target.state === 'open'
  const square = (size: number) => stood.part({ x: x - size / 2, y: y - size / 2, width: size, height: size })
  return {
    id: `${view.step} spot ${target.id}`,
    aims,
    corners: square(SPOT_CARD),
    hit: square(hidden ? 2 * (target.within ?? 0) : SPOT_HIT),
    look: hidden ? 'hidden' : `${target.state} ${pointed} ${target.touched ?? false}`,
    paint(brush, width, height) {
      if (hidden) return brush.clearRect(0, 0, width, height)
      const held = target.touched ? around.held() : undefined
      paintSpot(brush, { width, height }, { state: target.state, pointed, held })
    },
    tickMs: target.touched ? RING_MS : Infinity,
    order: ORDER.board + 0.2,
  }
}
