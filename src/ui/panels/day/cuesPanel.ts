import { wrapDeg } from '../../../platform/index.ts'
import { CHALK, INK } from '../../scene/paint/palette.ts'
import { nearestThing } from './sides.ts'
import { buttonRows, type ButtonSpec } from '../kit/buttonRows.ts'
import { barePlan, type PanelPlan } from '../kit/PanelPlan.ts'
import { joined, type Row } from '../kit/Row.ts'
import { tapeRow } from '../kit/tapeRow.ts'
import { textRows } from '../kit/textRows.ts'
import { standingOn } from '../zones.ts'
import type { DayFace } from './DayFace.ts'

const WIDTH = 46

/** What waits: things still to find, a task, the way on, and who can be talked to. Undefined where nothing does. */
export function cuesPanel(face: DayFace, floorDeg: number): PanelPlan | undefined {
  const { type, mirrored } = face
  const buttons = [...findCue(face), ...taskCue(face), ...onwardCue(face)]
  const rows = [...supportRow(face), ...buttonRows(buttons, WIDTH, type, { spread: 'middle' })]
  if (rows.length === 0) return undefined
  const plan = barePlan('cues', joined(rows, 0), WIDTH, { kind: 'front', pitch: 0 }, mirrored)
  return { ...plan, stands: standingOn(floorDeg)(plan.height) }
}

function findCue({ ui, t, now, actions }: DayFace): ButtonSpec[] {
  const { play, visit } = ui
  const { nudge } = play.store.getState()
  const waiting = play.hotspots().filter(({ state }) => state === 'waiting')
  if (waiting.length === 0) return []
  const nudged = nudge?.kind === 'hotspot' && waiting.some(({ hotspot }) => hotspot.id === nudge.id)
  return [
    {
      id: 'find',
      label: nudged
        ? t('cue.look', { thing: t(`${nudge.id}.title`) })
        : t('cue.toFind', { count: waiting.length }),
      look: 'main',
      ...(now.findSide !== 'here' && { points: now.findSide }),
      select() {
        const thing = nearestThing(play, visit.look.look)
        if (thing) actions.turn(wrapDeg(thing.yaw - visit.look.look.yawDeg))
        play.touch()
      },
    },
  ]
}

function taskCue({ ui, t }: DayFace): ButtonSpec[] {
  const { play } = ui
  const next = play.tasks().find(({ wanted, state }) => wanted && state === 'waiting')
  if (!next) return []
  return [
    {
      id: `task/${next.task.id}`,
      label: t('cue.try', { thing: t(`${next.task.id}.title`) }),
      icon: 'hand',
      select: () => play.startTask(next.task.id),
    },
  ]
}

function onwardCue({ ui, t }: DayFace): ButtonSpec[] {
  const { play, aim } = ui
  if (!play.isOnwardOpen()) return []
  const onward = play.onward()
  return [
    {
      id: 'onward',
      label:
        onward.kind === 'moment'
          ? `${t('cue.onward', { time: onward.moment.time })}: ${t(`${onward.moment.id}.title`)}`
          : t('cue.afterwards'),
      icon: 'door',
      select() {
        aim.at(undefined)
        play.next()
      },
    },
  ]
}

/** On the way out of a scene that may touch: who can be talked to, by name. */
function supportRow({ ui, place, t, type }: DayFace): Row[] {
  const { support } = place.scene.care
  if (!ui.play.isOnwardOpen() || support.length === 0) return []
  const names = support.map((id) => t(`support.${id}`)).join(', ')
  return [
    tapeRow(textRows(`${t('cue.support')} ${names}`, WIDTH - 2, type, { role: 'small', colour: CHALK }), INK),
  ]
}
