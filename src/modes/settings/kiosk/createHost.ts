import { DEFAULT_SETTINGS, type CutId, type Settings } from '../../../experience/index.ts'
import { loadSound, watchActivity } from '../../../platform/index.ts'
import {
  AlongsideError,
  createClock,
  createDisposer,
  prefersReducedMotion,
  type Disposable,
  type Disposer,
} from '../../../shared/index.ts'
import { LANGUAGES, loadStand, type StandActions } from '../../../ui/index.ts'
import type { Visit } from '../../../visit/index.ts'
import type { Host, House } from '../../Host.ts'
import type { ModeEvents } from '../../ModeEvents.ts'
import type { Calendar } from './calendar.ts'
import type { KioskConfig } from './config.ts'
import { countsCsv } from './counters/countsCsv.ts'
import { createCounters, dateOf } from './counters/createCounters.ts'
import { createMachine, type Machine } from './createMachine.ts'
import { guardScreen } from './guardScreen.ts'
import { createHealer, type Healer } from './heal/createHealer.ts'
import { reloadSafely } from './heal/reloadSafely.ts'
import { watchContext } from './heal/watchContext.ts'
import { watchFrames } from './heal/watchFrames.ts'
import { isOpen } from './isOpen.ts'
import type { KeptStore } from './keptStore.ts'
import { canCheckPins } from './pin/pinHash.ts'
import { createPinDesk } from './pin/createPinDesk.ts'
import { readActivity } from './readActivity.ts'
import { createShow } from './show/createShow.ts'
import { listRooms } from './show/listRooms.ts'
import { staffReport } from './staffReport.ts'
import { targetPx } from './targetPx.ts'
import { viewOf, createView } from './view.ts'
import { updateBetween } from './updates.ts'
import { watchStaffGesture } from './watchStaffGesture.ts'
import { wipe } from './wipe.ts'

export interface HostParts {
  readonly config: KioskConfig
  readonly kept: KeptStore
  readonly calendar: Calendar
}

/** A finger that has just pressed "start again" must not begin the next visit. */
const GRACE_MS = 700
/** Days are kept once the screen is up, not all screens of a hall at once. */
const KEEP_AFTER_MS = 15_000
const KEEP_SPREAD_MS = 30_000
/** How often it is looked at what time of day it is. */
const HOURS_MS = 20_000
/** One movement is told of once. */
const TOUCH_MS = 400

/** A host that also goes along with each visit. */
export interface KioskHost extends Host {
  follow(visit: Visit, events: ModeEvents): Disposable
}

/** Runs a screen that many visitors take turns at: from attracting to wiping, round and round. */
export function createHost({ config, kept, calendar }: HostParts): KioskHost {
  let machine: Machine | undefined
  let healer: Healer | undefined
  let visit: Visit | undefined
  /** Real time: what watches the machine itself. */
  const realClock = createClock()
  const counters = createCounters(kept, calendar)
  const pins = config.pin === null ? undefined : createPinDesk(config.pin, kept, calendar)

  async function begin(house: House): Promise<void> {
    const { stage, page, settings, language, storage, events } = house
    const { clock } = stage
    const catalogue = offered(house.catalogue, config)
    const languages = completeLanguages(catalogue, config)
    const professions = catalogue.days.map(({ id }) => id)
    const usual: Settings = { ...DEFAULT_SETTINGS, language: languages[0]!, captions: true }
    const cuts: readonly CutId[] = config.allowWholeDay ? ['short', 'day'] : ['short']
    const rules = {
      idleMs: config.idleSeconds * 1000,
      countdownMs: config.countdownSeconds * 1000,
      longestMs: config.maxVisitMinutes === null ? null : config.maxVisitMinutes * 60_000,
    }
    // All words at once: a change of language is immediate then, and needs no network.
    for (const tag of [...languages.slice(1), usual.language]) await language.change(tag)
    settings.setState(usual, true)
    forget(storage)
    await wipe()

    const now = createMachine(clock, rules, isOpen(config.closed, calendar.now()))
    machine = now
    const healing = createHealer(realClock, calendar, kept, () => reloadSafely(realClock))
    healer = healing
    const show = createShow({
      stage,
      clock,
      rooms: listRooms(catalogue.days),
      reducedMotion: prefersReducedMotion,
    })
    const view = createView(viewOf(now.state, rules, show, languages))
    /** While the screen is nearly black its one line wanders with the time of day's looks. */
    let wandered = 0
    const draw = (): void => {
      const { turn, room } = show
      view.setState(viewOf(now.state, rules, { turn: turn + wandered, room }, languages))
    }
    show.on('turned', draw)
    guardScreen(clock)
    updateBetween(house.offline.updates, now, clock)
    if (config.keepDays) clock.after(KEEP_AFTER_MS, () => house.offline.keep(professions, KEEP_SPREAD_MS))

    const actions: StandActions = {
      begin(tag) {
        settings.setState({ language: tag })
        now.tell({ kind: 'begun', language: tag })
      },
      speak(tag) {
        settings.setState({ language: tag })
        now.tell({ kind: 'spoke', language: tag })
      },
      choose: (day, cut) => now.tell({ kind: 'chosen', day, cut }),
      stay: () => now.tell({ kind: 'stayed' }),
      finish: () => now.tell({ kind: 'ended', reason: 'finished' }),
      async checkPin(pin) {
        const answer = (await pins?.check(pin).catch(() => 'wrong' as const)) ?? 'wrong'
        if (answer === 'right') now.tell({ kind: 'pinRight' })
        return answer
      },
      lockedMs: () => pins?.lockedMs() ?? 0,
      leavePin: () => now.tell({ kind: 'pinLeft' }),
      leaveStaff: () => now.tell({ kind: 'staffLeft' }),
      report: () =>
        staffReport(config, counters.read(), professions, {
          healed: healing.count,
          waitingUpdate: house.offline.updates.updateWaiting,
        }),
      table: () => ({
        name: `alongside-${dateOf(calendar.now())}.csv`,
        text: countsCsv(counters.read(), professions, languages),
      }),
      clearCounts: () => counters.clear(),
      testSound() {
        loadSound({ clock }).then(
          (sound) => {
            sound.unlock()
            sound.set({ cap: config.volumeCap, voice: 1, room: 1 })
            sound.signal('star')
          },
          () => undefined,
        )
      },
      reload: () => location.reload(),
      exit: () => location.assign(`${location.pathname}?kiosk=0`),
    }

    const hear = watchStaffGesture(clock, targetPx(config.ppi) * 1.5, () => now.tell({ kind: 'staffAsked' }))
    let toldMs = -Infinity
    watchActivity(clock, (activity) => {
      const meaning = readActivity(activity, now.state)
      if (meaning === 'begin') actions.begin(usual.language)
      else if (meaning === 'touch' && (activity.kind !== 'move' || clock.now() - toldMs > TOUCH_MS)) {
        toldMs = clock.now()
        now.tell({ kind: 'touched' })
      }
      hear(activity)
    })
    events.on('touched', () => now.tell({ kind: 'touched' }))
    events.on('gone', () => now.tell({ kind: 'ended', reason: 'gone' }))
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'hidden') now.tell({ kind: 'ended', reason: 'gone' })
    })
    const lookAtHours = (): void => {
      now.tell({ kind: 'hours', open: isOpen(config.closed, calendar.now()) })
      if (now.state.screen === 'closed') {
        wandered++
        draw()
      }
      clock.after(HOURS_MS, lookAtHours)
    }
    lookAtHours()

    const giveUp = (why: string): void => healing.reload(why)
    const watchViewer = (viewer: NonNullable<typeof stage.viewer>): void => {
      watchContext(viewer, realClock, giveUp)
      watchFrames(viewer.loop, realClock, () => document.visibilityState === 'visible', giveUp)
    }
    if (stage.viewer) watchViewer(stage.viewer)
    else stage.events.on('opened', watchViewer)

    const { mountStand } = await loadStand()
    let stand: Disposer | undefined
    const mount = (): void => {
      stand?.dispose()
      stand = createDisposer()
      const mounted = mountStand(page, {
        catalogue,
        language,
        languages,
        settings,
        clock,
        view,
        cuts,
        pinFault: pins === undefined ? 'none' : canCheckPins() ? null : 'insecure',
        targetPx: targetPx(config.ppi),
        reach: config.reachMode,
        actions,
        onFailed(error) {
          failed(error)
          // React takes no parts away while it is drawing them.
          clock.after(0, mount)
        },
      })
      stand.add(() => mounted.dispose())
    }

    const makeNew = async (): Promise<void> => {
      house.close()
      settings.setState(usual, true)
      forget(storage)
      getSelection()?.removeAllRanges()
      await wipe()
      clock.after(GRACE_MS, () => now.tell({ kind: 'wiped' }))
    }

    now.on('changed', ({ before, now: after, event }) => {
      draw()
      const { guest } = after
      if (event.kind === 'begun') {
        if (config.counters) counters.touched()
      } else if (event.kind === 'chosen' && guest?.day != null && guest.cut !== null) {
        if (config.counters) counters.started(guest.day, guest.language)
        house.visit(guest.day, guest.cut).then(
          () => now.tell({ kind: 'opened' }),
          (error: unknown) => {
            // A network that is away is no fault of the page: loading it again mends nothing.
            if (error instanceof AlongsideError && error.code.startsWith('network/'))
              now.tell({ kind: 'ended', reason: 'fault' })
            else failed(error)
          },
        )
      } else if (event.kind === 'completed' && guest?.day != null) {
        if (config.counters) counters.completed(guest.day)
      }
      if (after.screen === before.screen && after.sinceMs === before.sinceMs) return
      if (after.screen === 'attract' || after.screen === 'choosing') show.start()
      else show.stop()
      hold(after.screen === 'warning' || after.screen === 'pin')
      if (after.screen === 'staff') house.close()
      if (after.screen !== 'resetting') return
      // Still wiping after all this time: only a page that is loaded again is clean for certain.
      if (before.screen === 'resetting') return healing.reload('a visit could not be wiped')
      if (config.counters) counters.reset(after.reset!, guest)
      makeNew().catch((error: unknown) => {
        console.error(error)
        healing.reload('a visit could not be wiped')
      })
    })
    mount()
    if (now.state.screen === 'attract') show.start()
    page.removeAttribute('data-veiled')
  }

  /** Lets the visit stand still while something lies over it. */
  function hold(on: boolean): void {
    if (!visit) return
    const { paused } = visit.store.getState()
    if (on && paused === null) visit.play.pause('held')
    else if (!on && paused === 'held') visit.play.resume()
  }

  function failed(error: unknown): void {
    console.error(error)
    healer?.fault()
    machine?.tell({ kind: 'ended', reason: 'fault' })
  }

  return {
    begin,
    failed,
    left: () => machine?.tell({ kind: 'ended', reason: 'finished' }),
    follow(opened) {
      visit = opened
      const on = createDisposer()
      const { play, store } = opened
      const tell = (speaking: boolean): void => machine?.tell({ kind: 'line', speaking })
      on.add(play.on('saying', () => tell(true)))
      on.add(
        store.subscribe((state, before) => {
          if (state.story.state !== 'saying' && before.story.state === 'saying') tell(false)
          if (state.opened?.kind === 'afterwards' && before.opened?.kind !== 'afterwards')
            machine?.tell({ kind: 'completed' })
        }),
      )
      on.add(() => {
        if (visit === opened) visit = undefined
      })
      return on
    },
  }
}

/** Forgets what is kept of visitors, and not which days the device keeps. */
function forget(storage: House['storage']): void {
  const days = storage.read('kept')
  storage.forget()
  if (days !== undefined) storage.write('kept', days)
}

function offered(catalogue: House['catalogue'], { professions }: KioskConfig): House['catalogue'] {
  if (!professions) return catalogue
  const days = professions.flatMap((id) => catalogue.days.find((day) => day.id === id) ?? [])
  // None of those named is there: better all than none.
  return days.length > 0 ? { days } : catalogue
}

/** Languages in which everything on offer can be seen, the one each visit begins in first. */
function completeLanguages(catalogue: House['catalogue'], config: KioskConfig): readonly string[] {
  const complete = LANGUAGES.filter((tag) => catalogue.days.every((day) => day.locales[tag] !== undefined))
  const wanted = config.languages?.filter((tag) => complete.includes(tag)) ?? complete
  const languages = wanted.length > 0 ? wanted : ['en']
  const first =
    config.language !== undefined && languages.includes(config.language) ? config.language : languages[0]!
  return [first, ...languages.filter((tag) => tag !== first)]
}
