import catalogue from 'virtual:catalogue'
import { createStore } from 'zustand/vanilla'
import {
  createPlay,
  createVisitStore,
  DEFAULT_SETTINGS,
  type Play,
  type PlayStore,
  type Settings,
} from '../../../src/experience/index.ts'
import { createClock } from '../../../src/shared/index.ts'
import { createInterfaceLanguage, createUiContext, type DayUi } from '../../../src/ui/index.ts'
import { createDoorDesk } from '../../../src/ui/panels/createDoorDesk.ts'
import { createPanelDesk } from '../../../src/ui/panels/createPanelDesk.ts'
import type { HeadsetActions } from '../../../src/ui/panels/HeadsetActions.ts'
import type { Panel, PanelDesk } from '../../../src/ui/panels/Panel.ts'
import '../../../src/ui/styles/dyslexic.css'
import '../../../src/ui/styles/roomy.css'
import '../../../src/ui/styles/tokens.css'
import { loadDay } from '../../../src/visit/index.ts'
import type { PanelState } from './panelStates.ts'

/** The picture: so many degrees of view, in so many pixels for each. */
const VIEW = { left: -40, right: 40, top: 30, bottom: -36 }
const PX = 16
const NOTHING = () => undefined

const isTimeUp = { now: false, changed: NOTHING as () => void }
const actions: HeadsetActions = {
  resetView: NOTHING,
  turn: NOTHING,
  leaveHeadset: NOTHING,
  time: {
    isUp: () => isTimeUp.now,
    extend: NOTHING,
    onChange(listener) {
      isTimeUp.changed = listener
      return NOTHING
    },
  },
}

Object.assign(window, { show })

/** Brings a state about and draws it over a picture of its room. */
async function show(state: PanelState): Promise<void> {
  isTimeUp.now = false
  const settings = createStore<Settings>(() => ({ ...DEFAULT_SETTINGS, ...state.settings }))
  const language = await createInterfaceLanguage(state.language ?? 'en')
  const entry = catalogue.days.find(({ id }) => id === (state.day ?? 'odp'))!
  const desk = await (state.day === null ? openDoor() : openDay())
  // Asking for them has pictures and letters fetched.
  for (let k = 0; k < 8; k++) {
    desk.panels()
    await new Promise((done) => setTimeout(done, 150))
  }
  await document.fonts.ready
  await draw(desk, entry.scenes.find(({ id }) => id === 'odp-4')!.dressings[0]!.still, state.hot)

  async function openDoor(): Promise<PanelDesk> {
    const door = createDoorDesk(
      {
        catalogue,
        language,
        settings,
        languages: ['en', 'cy'],
        resume: { day: 'odp', moment: 'odp-m4' },
        onPoint: NOTHING,
        onChoose: NOTHING,
        onResume: NOTHING,
        onRead: NOTHING,
        onRoutes: NOTHING,
        onPromise: NOTHING,
        onForget: NOTHING,
      },
      actions,
    )
    for (const act of state.acts ?? []) press(door, act)
    return door
  }

  async function openDay(): Promise<PanelDesk> {
    const {
      day,
      words,
      language: spoken,
    } = await loadDay(entry, state.language ?? 'en', new AbortController().signal)
    language.add(spoken, words.words)
    const clock = createClock()
    const moment = day.moments.find(({ id }) => id === state.moment) ?? day.moments[0]!
    const store = createVisitStore(day, moment.scene, moment.dressing, true)
    store.setState({ picture: 'ready' })
    const play = createPlay({
      day,
      clock,
      store,
      policy: () => ({ goesOn: false, nudgeAfterMs: 1e9, goOnAfterMs: 1e9, goesOnFor: 0, liftsItself: true }),
      cueMs: () => 60_000,
      enter: (scene, dressing) => store.setState({ scene, dressing, picture: 'ready' }),
      offers: () => true,
      random: () => 0.5,
    })
    const ui = dayUi(play, store)
    const made = createPanelDesk(ui, actions)
    play.begin('free', moment.id)
    for (const act of state.acts ?? []) perform(act, play, store, made)
    return made
  }

  function dayUi(play: Play, store: PlayStore): DayUi {
    const look = { yawDeg: 0, pitchDeg: 0, fovDeg: 90 }
    return {
      ...createUiContext(
        {
          day: play.day,
          clock: createClock(),
          look: { look, limits: { minFovDeg: 20, maxFovDeg: 90 }, set: NOTHING },
          loop: { addStep: () => NOTHING, invalidate: NOTHING },
          store,
          enter: NOTHING,
          hint: () => NOTHING,
          still: (scene, dressing) =>
            entry.scenes.find(({ id }) => id === scene)?.dressings.find(({ id }) => id === dressing)?.still,
          offers: () => true,
          back: NOTHING,
          retry: NOTHING,
          figures: () => ({}),
        },
        language,
        () => true,
      ),
      play,
      freeNavigation: true,
      settings,
      speech: { can: true, say: NOTHING, stop: NOTHING },
      voiceLanguage: () => 'en',
      leave: NOTHING,
      read: NOTHING,
      routes: NOTHING,
      forget: NOTHING,
    }
  }
}

function press(desk: PanelDesk, id: string): void {
  const target = desk
    .panels()
    .flatMap(({ targets }) => targets)
    .find((one) => one.id === id)
  if (!target) throw new Error(`There is no target ${id}.`)
  target.select()
}

function perform(act: string, play: Play, store: PlayStore, desk: PanelDesk): void {
  const [verb, what = ''] = act.split(' ')
  if (verb === 'agree') play.answer('continue')
  else if (verb === 'open') play.open(what)
  else if (verb === 'task') play.startTask(what)
  else if (verb === 'end') play.finish()
  else if (verb === 'fault') store.setState({ message: { code: what, retry: true, back: true } })
  else if (verb === 'time') {
    isTimeUp.now = true
    isTimeUp.changed()
  } else if (verb === 'finish') {
    const id = play.taskView()!.task
    const { tasks } = store.getState()
    const stars = play.day.tasks.find((task) => task.id === id)!.stars.map((star) => star.id)
    store.setState({
      tasks: { ...tasks, [id]: { ...tasks[id]!, status: 'finished' } },
      stars: { [id]: stars.slice(0, 2) },
    })
  } else if (verb === 'notes/read' && !desk.panels().some(({ id }) => id === 'notes')) return
  else press(desk, act)
}

async function draw(desk: PanelDesk, still: string, hot: string | undefined): Promise<void> {
  const canvas = document.createElement('canvas')
  canvas.width = (VIEW.right - VIEW.left) * PX
  canvas.height = (VIEW.top - VIEW.bottom) * PX
  const context = canvas.getContext('2d')!
  const image = new Image()
  image.src = still
  await image.decode()
  const scale = Math.max(canvas.width / image.width, canvas.height / image.height)
  const [wide, high] = [image.width * scale, image.height * scale]
  context.drawImage(image, (canvas.width - wide) / 2, (canvas.height - high) / 2, wide, high)
  for (const panel of desk.panels()) {
    const { x, y } = cornerOf(panel)
    context.drawImage(paint(panel, hot), x, y, panel.widthDeg * PX, panel.heightDeg * PX)
  }
  document.body.style.margin = '0'
  document.body.replaceChildren(canvas)
}

/** Painted as the headset does: at its own resolution, one unit a degree. */
function paint(panel: Panel, hot: string | undefined): HTMLCanvasElement {
  const canvas = document.createElement('canvas')
  canvas.width = Math.ceil(panel.widthDeg * 37.5)
  canvas.height = Math.ceil(panel.heightDeg * 37.5)
  const context = canvas.getContext('2d')!
  context.scale(37.5, 37.5)
  panel.paint(context, hot)
  return canvas
}

/** Where a panel's upper left corner is in the picture; what stands beside a thing in the room stands in the middle. */
function cornerOf({ stands, widthDeg, heightDeg }: Panel): { readonly x: number; readonly y: number } {
  const yaw = stands.kind === 'front' ? (stands.yaw ?? 0) : 0
  const pitch = stands.kind === 'room' ? -5 : stands.pitch
  return {
    x: (yaw - widthDeg / 2 - VIEW.left) * PX,
    y: (VIEW.top - pitch - heightDeg / 2) * PX,
  }
}
