import { CHALK, INK, YOU } from '../../scene/paint/palette.ts'
import { barePlan, type PanelPlan } from '../kit/PanelPlan.ts'
import { indented, joined, widthOf } from '../kit/Row.ts'
import { textRows } from '../kit/textRows.ts'
import { tapeRow } from '../kit/tapeRow.ts'
import { standingOn } from '../zones.ts'
import type { DayFace } from './DayFace.ts'

const WIDTH = 40
/** Above eye level, where it covers nothing that is being looked for; higher where something reaches up there. */
const LEAST_DEG = 11.5

/** What is told in passing: where one has come to, and that the connection is gone. */
export function tidingsPanel(face: DayFace, floorDeg: number): PanelPlan | undefined {
  const { ui, t, type, memory, mirrored } = face
  const { visit, play } = ui
  const { scene, online, picture } = visit.store.getState()
  const isStuck = !online && picture === 'loading'
  const moment = play.day.moments.find(({ id }) => id === play.store.getState().moment)
  const room = t(`${scene}.title`)
  const rows = [
    ...(memory.arrivalTold !== arrivalOf(face.ui)
      ? [
          tapeRow(
            textRows(moment ? `${moment.time}  ${room}` : room, WIDTH - 2, type, {
              role: 'speaker',
              colour: CHALK,
            }),
            INK,
          ),
        ]
      : []),
    ...(isStuck
      ? [tapeRow(textRows(t('offline'), WIDTH - 2, type, { role: 'speaker', colour: INK }), YOU)]
      : []),
  ]
  if (rows.length === 0) return undefined
  const middle = rows.map((row) => indented(row, (WIDTH - widthOf(row)) / 2))
  const plan = barePlan('tidings', joined(middle, 0), WIDTH, { kind: 'front', pitch: 0 }, mirrored, 0.2)
  return { ...plan, stands: standingOn(Math.max(LEAST_DEG, floorDeg))(plan.height) }
}

/** Names an arrival, so that it is told once. */
export function arrivalOf({ visit, play }: Pick<DayFace['ui'], 'visit' | 'play'>): string {
  return `${play.store.getState().moment} ${visit.store.getState().scene}`
}
