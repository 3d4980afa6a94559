import { firstName } from '../../page/door/dayLook.ts'
import { openDays } from '../../page/door/DoorOptions.ts'
import { CHALK, INK } from '../../scene/paint/palette.ts'
import { tapeRow } from '../kit/tapeRow.ts'
import { buttonRows, type ButtonSpec } from '../kit/buttonRows.ts'
import { barePlan, type PanelPlan } from '../kit/PanelPlan.ts'
import { joined, type Row } from '../kit/Row.ts'
import { textRows } from '../kit/textRows.ts'
import { standingOn } from '../zones.ts'
import type { DoorFace } from './DoorFace.ts'

const WIDTH = 46
/** Its words begin where the first card does. */
const OFF_DEG = -6.2

/** What the door asks, and with it, where it is meant to, the day that was left in the middle. */
export function headPanel(face: DoorFace, floorDeg: number, withWays: boolean): PanelPlan {
  const { t, type, mirrored } = face
  const { catalogue } = face.options
  const isEmpty = openDays(catalogue).length === 0
  const rows = [
    tapeRow(textRows(t('door.ask'), WIDTH - 2, type, { role: 'title', colour: CHALK }), INK),
    ...(isEmpty ? [tapeRow(textRows(t('door.empty'), WIDTH - 2, type, { colour: INK }), CHALK)] : []),
    ...(withWays ? wayRows(face) : []),
  ]
  const plan = barePlan('door', joined(rows, 0), WIDTH, { kind: 'front', pitch: 0 }, mirrored)
  return { ...plan, stands: standingOn(floorDeg, mirrored ? -OFF_DEG : OFF_DEG)(plan.height) }
}

/** The ways from the door that are nobody's day, on a panel of their own: where the head stands too high for them. */
export function waysPanel(face: DoorFace, floorDeg: number): PanelPlan {
  const plan = barePlan('ways', joined(wayRows(face), 0), WIDTH, { kind: 'front', pitch: 0 }, face.mirrored)
  return { ...plan, stands: standingOn(floorDeg)(plan.height) }
}

function wayRows(face: DoorFace): Row[] {
  return buttonRows([...resumeButton(face), othersButton(face)], WIDTH, face.type, { gap: 0.6 })
}

function resumeButton({ t, options }: DoorFace): ButtonSpec[] {
  const { catalogue, resume } = options
  const day = openDays(catalogue).find(({ id }) => id === resume?.day)
  if (!day || !resume) return []
  const { door } = day
  const where = t('door.resumeWhere', {
    name: firstName(t(door.name)),
    time: door.times[resume.moment] ?? door.from,
  })
  return [
    {
      id: 'resume',
      label: `${where} ${t('door.resume')}`,
      icon: 'play',
      look: 'main',
      select: () => options.onResume(resume.day, resume.moment),
    },
  ]
}

function othersButton({ t, remember }: DoorFace): ButtonSpec {
  return { id: 'others', label: t('panel.others'), icon: 'read', select: () => remember({ others: true }) }
}
