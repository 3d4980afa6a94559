import { createStore } from 'zustand/vanilla'
import { createDisposer } from '../../shared/index.ts'
import type { DayUi } from '../DayUi.ts'
import { findPlace } from '../page/findPlace.ts'
import { notesToRead } from '../page/notesToRead.ts'
import { CaptionClock } from './day/CaptionClock.ts'
import { fitCaption } from './day/captionsPanel.ts'
import { NOTHING_REMEMBERED, type DayFace, type DayNow, type DayRemembered } from './day/DayFace.ts'
import { describeDay } from './day/describeDay.ts'
import { NotesAloud } from './day/NotesAloud.ts'
import { nearestSide, viewSide, wantedThings } from './day/sides.ts'
import { arrivalOf } from './day/tidingsPanel.ts'
import type { HeadsetActions } from './HeadsetActions.ts'
import { Desk } from './kit/Desk.ts'
import { createTypesetter } from './kit/Typesetter.ts'
import type { PanelDesk } from './Panel.ts'
import { createPanelContext } from './PanelContext.ts'
import { browserSurroundings, type PanelSurroundings } from './PanelSurroundings.ts'

/** So long the name of a room and its sounds are told on coming in, in milliseconds. */
const ARRIVAL_MS = 5000
const SOUND_MS = 8000
/** A bar that fills is looked at this often, in milliseconds. */
const HELD_MS = 120
/** Colours of a day that says none: those of the look itself. */
const PLAIN = { light: '#FFCF33', deep: '#21122E' }

/**
 * The panels of a day: all that its page shows and can do, for who cannot see the page. Reads the same state and calls
 * the same methods. Where the visitor looks it takes from `ui.visit.look`, in each frame of `ui.visit.loop`.
 */
export function createPanelDesk(
  ui: DayUi,
  actions: HeadsetActions,
  around: PanelSurroundings = browserSurroundings(),
): PanelDesk {
  const { visit, play, language, settings } = ui
  const disposer = createDisposer()
  const memory = createStore<DayRemembered>(() => NOTHING_REMEMBERED)
  let code: ((text: string) => { path: string; side: number }) | undefined
  let speakerSide: DayNow['speakerSide'] = 'here'
  let findSide: DayNow['findSide'] = 'here'
  let held = 0
  let speakerYaw: number | undefined
  let wanted = wantedThings(play)

  const captions = new CaptionClock({
    play,
    clock: visit.clock,
    wordsOf: (saying) => language.t(saying.word),
    split: (words) => {
      const type = createTypesetter(around.measure, language.language, settings.getState())
      return fitCaption(words, settings.getState().captionLines, type)
    },
    changed: () => changed(),
  })
  disposer.add(() => captions.dispose())

  const describe = () => {
    const { scene, dressing } = visit.store.getState()
    const place = findPlace(visit.day, scene, dressing)
    if (!place) return []
    const context = createPanelContext({
      language,
      settings,
      actions,
      measure: around.measure,
      pages: memory.getState().pages,
      turnPage: (plate, page) => memory.setState(({ pages }) => ({ pages: { ...pages, [plate]: page } })),
      hasPicture: (address) => around.pictures.get(address) !== undefined,
    })
    const face: DayFace = {
      ...context,
      ui,
      place,
      memory: memory.getState(),
      now: { said: captions.now(), speakerSide, findSide, held },
      remember: memory.setState,
      page: around.page,
      qr: (text) => code?.(text),
      who: visit.day.door ?? PLAIN,
    }
    return describeDay(face)
  }
  const desk = new Desk(describe, (address) => around.pictures.get(address))

  /** Looks again where things are, and has the panels made anew. */
  function changed(): void {
    const { scene, dressing } = visit.store.getState()
    const speaker = captions.now()?.speaker
    speakerYaw = findPlace(visit.day, scene, dressing)?.dressing.people?.find(({ id }) => id === speaker)?.yaw
    wanted = wantedThings(play)
    turned()
    desk.changed()
  }

  /** Whether something has come to another side of the view. Runs in every frame and allocates nothing. */
  function turned(): boolean {
    const { look } = visit.look
    const speaker = speakerYaw === undefined ? 'here' : viewSide(look, speakerYaw)
    const find = nearestSide(wanted, look)
    if (speaker === speakerSide && find === findSide) return false
    speakerSide = speaker
    findSide = find
    return true
  }
  disposer.add(
    visit.loop.addStep(() => {
      if (turned()) desk.changed()
      return false
    }),
  )

  /** Follows a touch that fills a ring, as long as there is one. */
  let stopHeld: (() => void) | undefined
  const followHeld = (): void => {
    stopHeld?.()
    const share = play.taskView()?.held
    const tenths = Math.round((share ?? 0) * 10) / 10
    if (tenths !== held) {
      held = tenths
      desk.changed()
    }
    stopHeld = share === undefined ? undefined : visit.clock.after(HELD_MS, followHeld)
  }
  disposer.add(() => stopHeld?.())

  /** Lets what is told on arrival go after a while. */
  let stopTold: readonly (() => void)[] = []
  let toldOf = ''
  const tell = (): void => {
    const arrival = arrivalOf(ui)
    const { scene, dressing, picture } = visit.store.getState()
    const of = `${arrival} ${dressing} ${picture}`
    if (of === toldOf || picture !== 'ready') return
    toldOf = of
    for (const stop of stopTold) stop()
    stopTold = [
      visit.clock.after(ARRIVAL_MS, () => memory.setState({ arrivalTold: arrival })),
      visit.clock.after(SOUND_MS, () => memory.setState({ soundTold: `${scene}.${dressing}` })),
    ]
  }
  disposer.add(() => stopTold.forEach((stop) => stop()))

  /** What was read aloud falls silent when it is put away; pages begin anew. */
  const tidy = (now: ReturnType<typeof play.store.getState>, before: typeof now): void => {
    if (now.opened === before.opened && now.paused === before.paused) return
    if (memory.getState().aloud !== null) ui.speech.stop()
    const isStill = now.paused === 'pause'
    memory.setState({
      aloud: null,
      pages: {},
      ...(!isStill && { reading: false, journey: false, section: null }),
    })
    const isOver = now.opened?.kind === 'afterwards'
    if (isOver && !code) {
      void import('../page/afterwards/qrPath.ts').then(({ qrPath }) => {
        code = qrPath
        changed()
      })
    }
  }

  const notes = new NotesAloud(ui)
  disposer.add(play.store.subscribe(tidy))
  disposer.add(
    play.store.subscribe(() => {
      tell()
      followHeld()
      notes.look()
      changed()
    }),
  )
  disposer.add(visit.store.subscribe(changed))
  disposer.add(memory.subscribe(changed))
  disposer.add(notesToRead.store(play).subscribe(changed))
  const refit = (): void => {
    captions.refit()
    changed()
  }
  disposer.add(
    settings.subscribe((now, before) => {
      if (now.face !== before.face) around.letters(now.face)
      refit()
    }),
  )
  disposer.add(language.on('changed', refit))
  disposer.add(around.onChange(refit))
  const off = actions.time?.onChange(changed)
  disposer.add(() => off?.())
  disposer.add(() => {
    if (memory.getState().aloud !== null) ui.speech.stop()
  })
  around.letters(settings.getState().face)
  tell()
  notes.look()
  changed()
  return {
    panels: () => desk.panels(),
    onChange: (listener) => desk.onChange(listener),
    dispose() {
      disposer.dispose()
      desk.dispose()
    },
  }
}
