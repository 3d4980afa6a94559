import { LANGUAGES } from '../../createInterfaceLanguage.ts'
import { offeredWays } from '../../offeredWays.ts'
import { nextThing } from '../../page/nextThing.ts'
import { notesToRead } from '../../page/notesToRead.ts'
import { wrapDeg } from '../../../platform/index.ts'
import { afterwardsPanel } from '../afterwards/afterwardsPanel.ts'
import { barPanel } from '../barPanel.ts'
import type { PanelPlan } from '../kit/PanelPlan.ts'
import { settingsPanel } from '../settingsPanel.ts'
import { above } from '../zones.ts'
import { askPanel } from './askPanel.ts'
import { calmPanel } from './calmPanel.ts'
import { captionsPanel } from './captionsPanel.ts'
import { cuesPanel } from './cuesPanel.ts'
import type { DayFace } from './DayFace.ts'
import { faultPanel } from './faultPanel.ts'
import { flatPanel } from './flatPanel.ts'
import { journeyPanel } from './journeyPanel.ts'
import { notesPanel } from './notesPanel.ts'
import { pausePanel } from './pausePanel.ts'
import { platePanel } from './platePanel.ts'
import { promptPanel } from './promptPanel.ts'
import { readingPanel } from './readingPanel.ts'
import { taskEndPanel } from './taskEndPanel.ts'
import { tidingsPanel } from './tidingsPanel.ts'
import { timePanel } from './timePanel.ts'

/** So much room the cues have, whether there are any: captions do not hop when one comes. */
const CUES_DEG = 5.6

/** All panels that the present state asks for, backmost first. Whatever there is, the bar stands below it. */
export function describeDay(face: DayFace): readonly PanelPlan[] {
  const bar = dayBar(face)
  const floor = above(bar.height)
  const front = frontPanel(face, floor)
  if (front) return [front, bar]
  return [...roomPanels(face, floor), bar]
}

/** What has to be dealt with before anything else; one thing at a time. */
function frontPanel(face: DayFace, floor: number): PanelPlan | undefined {
  const { ui, memory, actions, remember } = face
  const { opened, paused } = ui.play.store.getState()
  const isOver = opened?.kind === 'afterwards'
  const fault = faultPanel(face, floor)
  if (fault) return fault
  if (paused === 'calm') return calmPanel(face, floor)
  if (actions.time?.isUp() && !isOver) return timePanel(face, floor)
  if (memory.section !== null)
    return settingsPanel(
      face,
      {
        section: memory.section,
        languages: LANGUAGES.filter((tag) => ui.play.day.languages.includes(tag)),
        forgetting: memory.forgetting,
        open: (section) => remember({ section, forgetting: false }),
        askToForget: (forgetting) => remember({ forgetting }),
        forget: () => ui.forget(),
      },
      floor,
    )
  if (paused === 'pause') {
    if (memory.reading) return readingPanel(face, floor)
    return memory.journey ? journeyPanel(face, floor) : pausePanel(face, floor)
  }
  if (isOver) return afterwardsPanel(face, floor)
  if (opened?.kind === 'ask') return askPanel(face, opened.moment, floor)
  const view = ui.play.taskView()
  return view?.finished ? taskEndPanel(face, view, floor) : undefined
}

/** What stands about while one is in a room. */
function roomPanels(face: DayFace, floor: number): readonly PanelPlan[] {
  const { ui, place } = face
  const { play } = ui
  const { opened } = play.store.getState()
  const view = play.taskView()
  if (view) return [promptPanel(face, view, floor)]
  const thing =
    opened?.kind === 'hotspot' ? place.scene.hotspots.find(({ id }) => id === opened.id) : undefined
  if (thing) return [platePanel(face, thing, floor)]
  const cues = cuesPanel(face, floor)
  const onCues = above(Math.max(CUES_DEG, cues?.height ?? 0), floor)
  const flat = flatPanel(face, onCues)
  const notes = notesToRead.here(play, place.scene)
  const card = notes.length > 0 && !flat ? notesPanel(face, notes, onCues) : undefined
  // What is said is not written over what is to be read.
  const captions = card || flat ? undefined : captionsPanel(face, onCues)
  const highest = Math.max(card?.height ?? 0, flat?.height ?? 0, captions?.height ?? 0)
  return [
    ...list(tidingsPanel(face, above(highest, onCues))),
    ...list(captions),
    ...list(card),
    ...list(flat),
    ...list(cues),
  ]
}

function dayBar(face: DayFace): PanelPlan {
  const { ui, place, actions } = face
  const { play, visit } = ui
  const { opened, paused } = play.store.getState()
  const isOver = opened?.kind === 'afterwards'
  const isStill = paused !== null
  return barPanel(face, {
    pause: isStill
      ? { label: face.t('pause.carryOn'), icon: 'play', select: () => play.resume() }
      : { label: face.t('bar.pause'), icon: 'pause', disabled: isOver, select: () => play.pause() },
    calm: { disabled: paused === 'calm', select: () => play.pause('calm') },
    next: {
      disabled: isStill || opened !== null,
      select() {
        const { yawDeg } = visit.look.look
        const spot = nextThing(play, offeredWays(visit, place.scene), yawDeg)
        if (spot) actions.turn(wrapDeg(spot.yaw - yawDeg))
        play.touch()
      },
    },
    stop() {
      if (!isOver && paused === null) play.pause()
      actions.leaveHeadset()
    },
  })
}

function list(plan: PanelPlan | undefined): readonly PanelPlan[] {
  return plan ? [plan] : []
}
