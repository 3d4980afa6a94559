import catalogue from 'virtual:catalogue'
import type { CutId, SettingsStore } from './experience/index.ts'
import { findStart } from './findStart.ts'
import type { CatalogueDay } from './manifest/index.ts'
import type { House, Immersion, Mode } from './modes/index.ts'
import { openVisit, type LastVisit, type VisitFrom } from './openVisit.ts'
import type { Language, OfflinePort, Speech, Storage } from './platform/index.ts'
import type { Address } from './readAddress.ts'
import { createDisposer, type Disposable, type Disposer } from './shared/index.ts'
import { startFault } from './startFault.ts'
import {
  applyAppearance,
  LANGUAGES,
  loadDoor,
  loadPrepare,
  loadPromise,
  loadReading,
  loadRoutes,
  type DoorOptions,
  type PaperOptions,
} from './ui/index.ts'
import { loadDay, withDeadline, type LoadedDay, type Stage } from './visit/index.ts'

export interface ProgramParts {
  readonly stage: Stage
  readonly page: HTMLElement
  readonly address: Address
  readonly mode: Mode
  readonly immersion: Immersion
  readonly storage: Storage
  readonly settings: SettingsStore
  readonly language: Language
  readonly speech: Speech
  readonly offline: OfflinePort
}

/** What is on: the door, a visit, or a page to read; and how one leads to the other. One at a time. */
export class Program {
  private readonly parts: ProgramParts
  /** What is on now; disposing ends it. */
  private on: Disposer = createDisposer()
  /** Counts what was turned to, so that a visit that comes too late is let go of. */
  private turn = 0
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
    if (parts.mode.policy.freeNavigation) window.addEventListener('popstate', () => location.reload())
  }

  /** Opens what the address asks for, or leaves that to the mode's host. */
  async begin(): Promise<void> {
    const { address, mode } = this.parts
    if (mode.host) return mode.host.begin(this.house())
    const start = findStart(address)
    if (address.view === 'read') return this.read(address.day ?? undefined)
    if (address.view === 'promise') return this.promise()
    if (address.prepare.length > 0) return this.prepare(address.prepare)
    if (address.view === 'routes') return this.routes(address.day ?? undefined)
    if (!start || (address.day === null && address.scene === null)) return this.door()
    const cut = address.cut ?? (address.scene === null ? 'day' : 'free')
    await this.visit(start.day, cut, address.scene === null ? {} : start)
  }

  /** The door: three people, each with a day. */
  async door(): Promise<void> {
    const { page, language, settings, storage, stage, immersion } = this.parts
    const { mountDoor } = await loadDoor()
    const last = storage.read('last') as LastVisit | null | undefined
    this.inUse = []
    const options: DoorOptions = {
      catalogue,
      language,
      settings,
      languages: LANGUAGES,
      wayIn: immersion.wayIn,
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
      onPromise: () => this.openPaper('promise'),
      onForget: () => this.forget(),
      offline: this.parts.offline,
    }
    this.turnTo(mountDoor(page, options))
    immersion.show({ kind: 'door', options })
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
  async visit(entry: CatalogueDay, cut: CutId, from: VisitFrom): Promise<void> {
    const turn = ++this.turn
    const loaded = await this.fetchDay(entry)
    this.parts.language.add(loaded.language, loaded.words.words)
    this.inUse = [entry]
    const { id } = entry
    const opened = await openVisit(this.parts, entry, loaded.day, cut, from, {
      leave: () => this.leave(),
      read: () => this.follow(`?view=read&day=${id}`, () => this.read(id)),
      routes: () => this.follow(`?view=routes&day=${id}`, () => this.routes(id)),
      forget: () => this.forget(),
      keep: this.parts.mode.host ? undefined : { offline: this.parts.offline, days: [entry] },
      failed: this.parts.mode.host && ((error) => this.fail(error)),
    })
    if (turn === this.turn) this.turnTo(opened)
    else opened.dispose()
  }

  /** The building, for a host that decides what is on in it. */
  private house(): House {
    const { stage, page, settings, language, storage, offline, mode } = this.parts
    return {
      stage,
      page,
      settings,
      language,
      storage,
      catalogue,
      offline,
      events: mode.events,
      visit: async (id, cut) => {
        const entry = catalogue.days.find((day) => day.id === id)
        if (entry) await this.visit(entry, cut, {})
      },
      close: () => {
        this.turn++
        this.on.dispose()
        this.inUse = []
        this.parts.immersion.leave()
        page.removeAttribute('data-veiled')
      },
    }
  }

  /** The days as plain pages: one, or all to choose from. */
  async read(day: string | undefined): Promise<void> {
    const [{ mountReading }, options] = await Promise.all([loadReading(), this.paper(day)])
    this.turnTo(mountReading(this.parts.page, options))
    this.parts.immersion.show({ kind: 'paper', options, view: 'read' })
  }

  /** The ways into a job. */
  async routes(day: string | undefined): Promise<void> {
    const [{ mountRoutes }, options] = await Promise.all([loadRoutes(), this.paper(day)])
    this.turnTo(mountRoutes(this.parts.page, options))
    this.parts.immersion.show({ kind: 'paper', options, view: 'routes' })
  }

  /** What is promised to visitors. */
  async promise(): Promise<void> {
    const [{ mountPromise }, options] = await Promise.all([loadPromise(), this.paper(undefined)])
    this.turnTo(mountPromise(this.parts.page, options))
    this.parts.immersion.show({ kind: 'paper', options, view: 'promise' })
  }

  /** A teacher's link that keeps days on this device. */
  async prepare(ids: readonly string[]): Promise<void> {
    const [{ mountPrepare }, options] = await Promise.all([loadPrepare(), this.paper(undefined)])
    this.turnTo(mountPrepare(this.parts.page, { ...options, offline: this.parts.offline, ids }))
  }

  private openPaper(view: 'read' | 'routes' | 'promise', day?: string): void {
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
      catalogue,
      language,
      languages: LANGUAGES,
      settings,
      speech,
      clock: this.parts.stage.clock,
      day: loaded?.day ?? null,
      onDoor: () => this.leave(),
      onStep: (day, moment) => this.choose(day, moment === undefined ? 'day' : 'free', moment),
      onRead: (day) => this.openPaper('read', day),
      onRoutes: (day) => this.openPaper('routes', day),
      onForget: () => this.forget(),
    }
  }

  /** Back to the door, or to what the mode's host has in its place. */
  leave(): void {
    const { host } = this.parts.mode
    if (host) return host.left()
    this.follow('.', () => this.door())
  }

  /** Forgets everything kept on this device, and begins anew. */
  forget(): void {
    const { host } = this.parts.mode
    if (host) return host.left()
    this.parts.storage.forget()
    location.assign(location.pathname)
  }

  private turnTo(next: Disposable): void {
    this.turn++
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
    if (!this.parts.mode.policy.freeNavigation) return
    history.pushState(null, '', address === '.' ? location.pathname : address)
  }

  private fetchDay(entry: CatalogueDay): Promise<LoadedDay> {
    const { stage, settings } = this.parts
    return withDeadline(stage.clock, entry.url, (signal) =>
      loadDay(entry, settings.getState().language, signal),
    )
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
    const { host } = this.parts.mode
    if (host) return host.failed(error)
    void startFault(this.parts.page, this.parts.settings.getState().language, error)
  }
}
