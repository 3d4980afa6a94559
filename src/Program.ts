import catalogue from 'virtual:catalogue'
import { readProgress, writeProgress, type CutId, type SettingsStore } from './experience/index.ts'
import { asksFirst, findStart } from './findStart.ts'
import type { CatalogueDay, Day } from './manifest/index.ts'
import type { Mode } from './modes/index.ts'
import { pause } from './pause.ts'
import type { Language, Speech, Storage } from './platform/index.ts'
import type { Address } from './readAddress.ts'
import { createDisposer, prefersReducedMotion, type Disposable, type Disposer } from './shared/index.ts'
import { startFault } from './startFault.ts'
import {
  applyAppearance,
  createUiContext,
  LANGUAGES,
  loadDoor,
  loadPage,
  loadReading,
  loadRoutes,
  loadScene,
  type DayUi,
  type PaperOptions,
} from './ui/index.ts'
import { loadThreeLayer, type ThreeLayer, type Viewer } from './viewer/index.ts'
import { loadDay, Narrator, Visit, withDeadline, type LoadedDay, type Stage } from './visit/index.ts'

/** Progress is written down this long after it changed. */
const KEEP_AFTER_MS = 400

export interface ProgramParts {
  readonly stage: Stage
  readonly page: HTMLElement
  readonly address: Address
  readonly mode: Mode
  readonly storage: Storage
  readonly settings: SettingsStore
  readonly language: Language
  readonly speech: Speech
}

/** The visit that was left in the middle. */
interface LastVisit {
  readonly day: string
  readonly moment: string
  readonly cut: CutId
}

/** What is on: the door, a visit, or a page to read; and how one leads to the other. One at a time. */
export class Program {
  private readonly parts: ProgramParts
  /** What is on now; disposing ends it. */
  private on: Disposer = createDisposer()
  private layer: Promise<ThreeLayer> | undefined
  /** The days whose words are in use, so that they follow a change of language. */
  private inUse: readonly CatalogueDay[] = []

  constructor(parts: ProgramParts) {
    this.parts = parts
    const { settings } = parts
    settings.subscribe((now, before) => {
      if (now.language !== before.language)
        this.speak(now.language).catch((error: unknown) => this.fail(error))
    })
    applyAppearance(settings, document.documentElement)
    window.addEventListener('popstate', () => location.reload())
  }

  /** Opens what the address asks for. */
  async begin(): Promise<void> {
    const { address } = this.parts
    const start = findStart(address)
    if (address.view === 'read') return this.read(address.day ?? undefined)
    if (address.view === 'routes') return this.routes(address.day ?? undefined)
    if (!start || (address.day === null && address.scene === null)) return this.door()
    const cut = address.cut ?? (address.scene === null ? 'day' : 'free')
    await this.visit(start.day, cut, address.scene === null ? {} : start)
  }

  /** The door: three people, each with a day. */
  async door(): Promise<void> {
    const { page, language, settings, storage, stage } = this.parts
    const { mountDoor } = await loadDoor()
    const last = storage.read('last') as LastVisit | null | undefined
    this.inUse = []
    this.turnTo(
      mountDoor(page, {
        ...{ catalogue, language, settings, languages: LANGUAGES },
        ...(last ? { resume: last } : {}),
        onPoint: (day) => {
          const start = findStart({ day, scene: null, dressing: null })
          if (!start || start.flat) return
          stage.hint(start.panorama, { yawDeg: start.view.yaw, pitchDeg: start.view.pitch })
        },
        onChoose: (day, cut) => this.choose(day, cut),
        onResume: (day, moment) => this.choose(day, last?.cut ?? 'free', moment),
        onRead: (day) => this.openPaper('read', day),
        onRoutes: (day) => this.openPaper('routes', day),
        onForget: () => this.forget(),
      }),
    )
    page.removeAttribute('data-veiled')
  }

  private choose(day: string, cut: CutId, moment?: string): void {
    const entry = catalogue.days.find(({ id }) => id === day)
    if (!entry) return
    this.follow(`?day=${day}&cut=${cut}`, () =>
      this.visit(entry, cut, moment === undefined ? {} : { moment }),
    )
  }

  /** A day, from the beginning of a cut, a room, or a moment. */
  async visit(
    entry: CatalogueDay,
    cut: CutId,
    from: { readonly scene?: string; readonly id?: string; readonly moment?: string },
  ): Promise<void> {
    const { stage, page, language, settings, mode } = this.parts
    const on = createDisposer()
    const { day, words, language: spoken } = await this.fetchDay(entry)
    language.add(spoken, words.words)
    this.inUse = [entry]
    const moment = firstMoment(entry, day, cut, from)
    const { dressings } = entry.scenes.find(({ id }) => id === moment.scene)!
    const dressed = dressings.find(({ id }) => id === moment.dressing) ?? dressings[0]!
    page.toggleAttribute('data-veiled', asksFirst(entry, moment.scene))
    const viewer = await this.room(entry, dressed)
    const narrator = new Narrator({
      ...{ entry, day, clock: stage.clock, settings, language, look: viewer.look },
      volumeCap: mode.policy.volumeCap,
    })
    await narrator.load()
    const visit = new Visit({
      ...{ stage, viewer, entry, day },
      place: { scene: moment.scene, dressing: moment.dressing },
      policy: () => ({
        ...mode.policy,
        goesOn: mode.policy.goesOn && settings.getState().goesOn,
        liftsItself: mode.policy.liftsItself || settings.getState().scanMs > 0,
      }),
      cueMs: (script, cue) => narrator.cueMs(script, cue),
    })
    on.add(() => visit.dispose())
    on.add(() => narrator.dispose())
    narrator.follow(visit.play)
    const ui: DayUi = {
      ...createUiContext(visit, language, () => settings.getState().still || prefersReducedMotion()),
      play: visit.play,
      settings,
      speech: this.parts.speech,
      voiceLanguage: () => narrator.voiceLanguage,
      leave: () => this.leave(),
      read: () => this.follow(`?view=read&day=${day.id}`, () => this.read(day.id)),
      routes: () => this.follow(`?view=routes&day=${day.id}`, () => this.routes(day.id)),
      forget: () => this.forget(),
    }
    const { mountPage } = await loadPage()
    const face = mountPage(page, ui)
    on.add(() => face.dispose())
    this.turnTo(on)
    this.keepProgress(visit, on)
    this.takeUp(visit, cut, moment.id)
    on.add(this.veil(visit))
    const started = mode.start(visit)
    on.add(() => started.dispose())
    await pause(viewer)
    await this.furnish(viewer, ui, on)
  }

  /** The days as plain pages: one, or all to choose from. */
  async read(day: string | undefined): Promise<void> {
    const [{ mountReading }, options] = await Promise.all([loadReading(), this.paper(day)])
    this.turnTo(mountReading(this.parts.page, options))
  }

  /** The ways into a job. */
  async routes(day: string | undefined): Promise<void> {
    const [{ mountRoutes }, options] = await Promise.all([loadRoutes(), this.paper(day)])
    this.turnTo(mountRoutes(this.parts.page, options))
  }

  private openPaper(view: 'read' | 'routes', day?: string): void {
    this.follow(`?view=${view}${day === undefined ? '' : `&day=${day}`}`, () => this[view](day))
  }

  private async paper(id: string | undefined): Promise<PaperOptions> {
    const { language, settings, speech, page } = this.parts
    // One day at a time: days share keys, such as those of their ways in.
    const entry = catalogue.days.find((one) => one.id === id)
    this.inUse = entry ? [entry] : []
    const loaded = entry && (await this.fetchDay(entry))
    if (loaded) language.add(loaded.language, loaded.words.words)
    page.removeAttribute('data-veiled')
    return {
      ...{ catalogue, language, languages: LANGUAGES, settings, speech },
      day: loaded?.day ?? null,
      onDoor: () => this.leave(),
      onStep: (day, moment) => this.choose(day, moment === undefined ? 'day' : 'free', moment),
      onRead: (day) => this.openPaper('read', day),
      onRoutes: (day) => this.openPaper('routes', day),
      onForget: () => this.forget(),
    }
  }

  /** Back to the door. */
  leave(): void {
    this.follow('.', () => this.door())
  }

  /** Forgets everything kept on this device, and begins anew. */
  forget(): void {
    this.parts.storage.forget()
    location.assign(location.pathname)
  }

  private turnTo(next: Disposable): void {
    this.on.dispose()
    this.on = createDisposer()
    this.on.add(() => next.dispose())
  }

  private follow(address: string, open: () => Promise<void>): void {
    this.remember(address)
    open().catch((error: unknown) => this.fail(error))
  }

  /** The address says where one is, so that a link can be passed on and the way back works. */
  private remember(address: string): void {
    history.pushState(null, '', address === '.' ? location.pathname : address)
  }

  private fetchDay(entry: CatalogueDay): Promise<LoadedDay> {
    const { stage, settings } = this.parts
    return withDeadline(stage.clock, entry.url, (signal) =>
      loadDay(entry, settings.getState().language, signal),
    )
  }

  /** Shows a room's picture; resolves when there is a viewer. */
  private room(
    entry: CatalogueDay,
    place: {
      readonly panorama: string
      readonly flat?: true
      readonly view: { readonly yaw: number; readonly pitch: number }
    },
  ): Promise<Viewer> {
    const { stage } = this.parts
    // A flat picture stands before a room all the same: the day's first.
    const shown = place.flat
      ? entry.scenes.flatMap(({ dressings }) => dressings).find(({ flat }) => !flat)
      : place
    return new Promise((resolve, reject) => {
      if (stage.viewer) resolve(stage.viewer)
      else stage.events.on('opened', resolve)
      stage.events.on('failed', reject)
      if (!shown) return reject(new Error(`The day "${entry.id}" has no panorama.`))
      stage.enter(shown.panorama, { yawDeg: shown.view.yaw, pitchDeg: shown.view.pitch }).catch(reject)
    })
  }

  /** Puts the things into the room: they bring three.js and come after everything else. */
  private async furnish(viewer: Viewer, ui: DayUi, on: Disposer): Promise<void> {
    const layer = await (this.layer ??= loadThreeLayer(viewer))
    await pause(viewer)
    const { mountScene } = await loadScene()
    if (on.disposed) return
    const scene = mountScene(
      {
        renderer: layer.renderer,
        scene: layer.scene,
        camera: layer.camera,
        element: this.parts.stage.canvas,
        redraw: () => viewer.redraw(),
        addWork: (work) => viewer.addWork(work),
      },
      ui,
    )
    on.add(() => scene.dispose())
  }

  /** Takes up what was kept of this day, and begins. */
  private takeUp(visit: Visit, cut: CutId, moment: string): void {
    const kept = readProgress(visit.day, this.parts.storage.read(`progress.${visit.day.id}`))
    if (kept) visit.store.setState({ ...kept })
    visit.play.begin(cut, moment)
  }

  private keepProgress(visit: Visit, on: Disposer): void {
    const { storage, stage, mode } = this.parts
    if (!mode.policy.keeps) return
    let cancel: (() => void) | undefined
    const keep = (): void => {
      const state = visit.store.getState()
      storage.write(`progress.${visit.day.id}`, writeProgress(visit.day, state))
      const isOver = state.opened?.kind === 'afterwards'
      storage.write(
        'last',
        isOver ? null : ({ day: visit.day.id, moment: state.moment, cut: state.cut } satisfies LastVisit),
      )
    }
    on.add(
      visit.store.subscribe(() => {
        cancel?.()
        cancel = stage.clock.after(KEEP_AFTER_MS, keep)
      }),
    )
    on.add(() => cancel?.())
  }

  /** Hides a room until the question before it is answered. */
  private veil(visit: Visit): () => void {
    const { page } = this.parts
    const draw = (): void =>
      void page.toggleAttribute('data-veiled', visit.store.getState().opened?.kind === 'ask')
    draw()
    return visit.store.subscribe(draw)
  }

  /** Goes over to a language, in the middle of a day if need be. */
  private async speak(wanted: string): Promise<void> {
    const { language } = this.parts
    for (const entry of this.inUse) {
      const { words, language: spoken } = await this.fetchDay(entry)
      language.add(spoken, words.words)
    }
    await language.change(wanted)
  }

  private fail(error: unknown): void {
    console.error(error)
    void startFault(this.parts.page, this.parts.settings.getState().language, error)
  }
}

/** The moment a visit begins at. */
function firstMoment(
  entry: CatalogueDay,
  day: Day,
  cut: CutId,
  from: { readonly scene?: string; readonly id?: string; readonly moment?: string },
): Day['moments'][number] {
  const offered = day.moments.filter(({ scene }) => entry.scenes.some(({ id }) => id === scene))
  const parts = cut === 'free' ? undefined : day.cuts.find(({ id }) => id === cut)?.parts
  const found =
    offered.find(({ id }) => id === from.moment) ??
    offered.find(({ scene, dressing }) => scene === from.scene && dressing === from.id) ??
    offered.find(({ scene }) => scene === from.scene) ??
    offered.find(({ id }) => parts?.some(({ moment }) => moment === id)) ??
    offered[0]
  if (!found) throw new Error(`No moment of the day "${day.id}" has a picture.`)
  return found
}
