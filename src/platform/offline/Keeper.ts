import type { Clock } from '../../shared/index.ts'
import { askBuild } from './askBuild.ts'
import type { BuildManifest, KeptFile, SoundKind } from './buildManifest.ts'
import { download, sumBytes, unique, type Progress } from './download.ts'
import type { FileStore } from './FileStore.ts'
import { NOTHING_KEPT, parseKeptState, type KeptState } from './KeptState.ts'
import { problemOf, ProblemError, type Problem } from './Problem.ts'
import { createRate, type Rate } from './Rate.ts'
import type { Room } from './room.ts'
import { createShelf, type Shelf } from './Shelf.ts'
import { waitFor } from './waitFor.ts'

export interface KeeperParts {
  readonly store: FileStore
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>
  readonly clock: Clock
  /** 0 to 1. */
  readonly random: () => number
  /** The root of the site, ending in a slash. */
  readonly base: string
  /** The kind of sound that this device plays. */
  readonly sound: SoundKind
  /** Newer versions are fetched without being asked for. */
  readonly automatic: boolean
  readonly room: Room
  /** Today, in ms since 1970. */
  readonly todayMs: () => number
  /** One tab at a time fetches; waits for its turn. */
  lock(run: () => Promise<void>): Promise<void>
  /** What is served from the device has changed. Resolves when it is in force. */
  served(): Promise<void>
  /** Names of the days that are whole, kept in another place, so that their loss is noticed. */
  readonly memory: { read(): readonly string[]; write(ids: readonly string[]): void }
  /** Something that `view` shows has changed. */
  onChange(): void
}

/** A download as it goes on. */
export interface Fetching extends Progress {
  readonly rate: Rate
}

/**
 * Keeps the app and chosen days on the device. One build is served at a time; a newer one is fetched beside it and
 * takes its place when all that is kept is whole in it. What is whole is not written down anywhere: it is whole when
 * every file is in the store, so that what the browser throws away is missed.
 */
export class Keeper {
  state: KeptState = NOTHING_KEPT
  /** What the server has, once it was asked. */
  latest: BuildManifest | null = null
  /** Days that are whole in the build that is served. */
  ready: readonly string[] = []
  /** Days that are whole no longer, through nobody's doing here. */
  evicted: readonly string[] = []
  /** Why the server's build is not known, or the app itself is not kept. */
  problem: Problem | null = null
  /** How far the download of each day is. */
  readonly fetching = new Map<string, Fetching>()
  /** Days that cannot go on by themselves. */
  readonly stopped = new Map<string, Problem>()
  /** Bytes still to be fetched of the newer build, while it is only offered. */
  offeredBytes: number | null = null
  /** When the last start was, in ms since 1970; 0 when there was none. */
  usedBeforeMs = 0
  persisted: boolean | null = null
  private mayUpdate = false
  private beginsAtMs = 0
  /** Nothing is asked for yet: its moment has not come. */
  private holds = false
  /** The day that is being fetched, and what ends that. */
  private now: { readonly id: string; readonly end: AbortController } | undefined
  private working = false
  /** Something has become due while work was being done. */
  private more = false
  private readonly parts: KeeperParts
  private readonly shelf: ReturnType<typeof createShelf>

  constructor(parts: KeeperParts) {
    this.parts = parts
    this.mayUpdate = parts.automatic
    this.shelf = createShelf(parts.store, parts.sound)
  }

  /** Looks at what is there, and goes on with what was broken off. */
  async start(): Promise<void> {
    const state = parseKeptState(await this.parts.store.readNote('state'))
    this.usedBeforeMs = state.usedAtMs
    const shelf = await this.lookAt(state.active)
    const remembered = this.parts.memory.read()
    this.ready = shelf.ready.filter((id) => state.wanted.includes(id))
    this.evicted = remembered.filter((id) => !this.ready.includes(id))
    this.parts.memory.write([...this.ready, ...this.evicted])
    await this.write({
      ...state,
      // An app with holes cannot be served; it is fetched again like a new one.
      active: shelf.hasShell ? state.active : null,
      wanted: state.wanted.filter((id) => !this.evicted.includes(id)),
      usedAtMs: this.parts.todayMs(),
    })
    for (const id of this.state.wanted) await this.measure(id)
    this.parts.onChange()
  }

  /** How far a day had come that was broken off, before anything of it is fetched again. */
  private async measure(id: string): Promise<void> {
    const build = this.state.next ?? this.state.active
    const list = build && !this.ready.includes(id) ? await this.shelf.list(build, id) : undefined
    if (!list) return
    const totalBytes = sumBytes(unique(list.files))
    const doneBytes = totalBytes - (await this.shelf.missingBytes(list.files))
    this.fetching.set(id, { doneBytes, totalBytes, waitsFor: null, rate: createRate() })
  }

  /** Asks the server for its build, and fetches what is due. */
  async check(): Promise<void> {
    const { fetch, base, clock } = this.parts
    try {
      this.latest = await askBuild(fetch, base, clock)
      this.problem = null
    } catch (error) {
      this.problem = problemOf(error)
    }
    if (this.latest) await this.turnTowards(this.latest)
    this.parts.onChange()
    this.work()
  }

  /** Nothing begins before a random moment within this time; many devices may have been switched on together. */
  beginWithin(spreadMs: number): void {
    const { clock, random } = this.parts
    this.beginsAtMs = clock.now() + random() * spreadMs
    if (this.holds) this.now?.end.abort()
  }

  /** Wants days to be kept from now on. */
  async keep(ids: readonly string[], spreadMs: number): Promise<void> {
    const { state, parts } = this
    for (const id of ids) this.stopped.delete(id)
    this.evicted = this.evicted.filter((id) => !ids.includes(id))
    this.beginWithin(spreadMs)
    await this.write({
      ...state,
      wanted: [...new Set([...state.wanted, ...ids])],
      paused: state.paused.filter((id) => !ids.includes(id)),
    })
    parts.onChange()
    this.persisted ??= await parts.room.persist()
    if (this.latest) this.work()
    else await this.check()
  }

  async pause(id: string): Promise<void> {
    const { state } = this
    await this.write({ ...state, paused: [...new Set([...state.paused, id])] })
    this.endOf(id)
  }

  /** Lets go of a day. */
  async remove(id: string): Promise<void> {
    const { state } = this
    this.ready = this.ready.filter((one) => one !== id)
    this.evicted = this.evicted.filter((one) => one !== id)
    this.fetching.delete(id)
    this.stopped.delete(id)
    const without = (ids: readonly string[]): string[] => ids.filter((one) => one !== id)
    await this.write({ ...state, wanted: without(state.wanted), paused: without(state.paused) })
    this.endOf(id)
    this.parts.memory.write([...this.ready, ...this.evicted])
    if (state.active) await this.serve(state.active, state.previous)
    await this.shelf.tidy(this.state)
  }

  /** Fetches a newer version, if there is one. */
  prepare(): void {
    this.mayUpdate = true
    this.beginWithin(0)
    this.work()
  }

  /** Goes on at once with what waits for a connection. */
  retry(): void {
    if (this.now && this.fetching.get(this.now.id)?.waitsFor) this.now.end.abort()
    else if (!this.latest) void this.check()
    else this.work()
  }

  /** @returns whether the app and all these days, read from the device, are what they should be */
  async verify(ids: readonly string[]): Promise<boolean> {
    const { active } = this.state
    if (!active) return false
    for (const id of ids) if (!(await this.shelf.verify(active, id))) return false
    return true
  }

  /** Ends all that goes on; what has come stays. */
  dispose(): void {
    this.now?.end.abort()
  }

  private endOf(id: string): void {
    if (this.now?.id === id) this.now.end.abort()
    this.parts.onChange()
    this.work()
  }

  /** Does what is due, one thing after the other, until nothing is. */
  private work(): void {
    this.more = true
    if (this.working) return
    this.working = true
    this.parts
      .lock(async () => {
        while (this.more) {
          this.more = false
          while (await this.step()) this.parts.onChange()
        }
      })
      .catch((error: unknown) => {
        this.problem = problemOf(error)
      })
      .finally(() => {
        this.working = false
        this.parts.onChange()
      })
  }

  /** Does one thing that is due. @returns false when nothing is */
  private async step(): Promise<boolean> {
    const { active, next, wanted, paused } = this.state
    const isDue = (id: string): boolean => !paused.includes(id) && !this.stopped.has(id)
    // Whoever asks for another day gets it of the newer version, and all else with it.
    const asksForMore = wanted.some((id) => isDue(id) && !this.ready.includes(id))
    if (next && active && !this.mayUpdate && this.ready.length > 0 && !asksForMore) {
      if (this.offeredBytes !== null) return false
      this.offeredBytes = await this.updateBytes(next)
      return true
    }
    const build = next ?? active
    if (!build) return false
    const shelf = await this.lookAt(build)
    if (!shelf.hasShell) return this.fetchAll('', build.shell)
    if (build === active || !active) {
      if (build === next) return this.turnTo(next)
      const due = wanted.find((id) => isDue(id) && offered(build, id) && !shelf.ready.includes(id))
      return due !== undefined && this.fetchPack(build, due)
    }
    const missing = wanted.filter((id) => offered(build, id) && !shelf.ready.includes(id))
    const due = missing.find(isDue)
    if (due !== undefined) return this.fetchPack(build, due)
    // A day that works now must not be lost to a newer version that lacks parts of it.
    if (missing.some((id) => this.ready.includes(id))) return false
    return this.turnTo(build)
  }

  private async fetchPack(build: BuildManifest, id: string): Promise<boolean> {
    const offer = build.packs.find((pack) => pack.id === id)!
    const list = await this.shelf.list(build, id)
    if (!list) return this.fetchAll(id, [offer.list])
    const went = await this.fetchAll(id, list.files)
    const isWhole = (await this.shelf.missingBytes(list.files)) === 0
    if (isWhole) this.fetching.delete(id)
    if (isWhole && build === this.state.active) await this.serve(build, this.state.previous)
    return went
  }

  /** @param id of the day, or nothing for the app itself */
  private async fetchAll(
    id: string,
    files: readonly KeptFile[],
    beginsAtMs = this.beginsAtMs,
  ): Promise<boolean> {
    const { parts } = this
    const end = new AbortController()
    this.now = { id, end }
    const rate = createRate()
    const totalBytes = sumBytes(files)
    try {
      this.fetching.set(id, { doneBytes: 0, totalBytes, waitsFor: null, rate })
      this.holds = true
      await waitFor(parts.clock, Math.max(0, beginsAtMs - parts.clock.now()), end.signal)
      this.holds = false
      await parts.room.check(await this.shelf.missingBytes(files))
      await download(
        files,
        {
          ...parts,
          onProgress: (progress) => {
            rate.note(parts.clock.now(), progress.doneBytes)
            this.fetching.set(id, { ...progress, rate })
            parts.onChange()
          },
        },
        end.signal,
      )
      return true
    } catch (error) {
      if (end.signal.aborted) return true
      return this.stop(id, problemOf(error))
    } finally {
      this.holds = false
      this.now = undefined
      if (id === '') this.fetching.delete(id)
    }
  }

  /** @returns whether there is something else to be done */
  private async stop(id: string, problem: Problem): Promise<boolean> {
    const { latest } = this
    // A file that is gone, or another: the server may have got a new build meanwhile.
    if (problem.kind === 'missing' || problem.kind === 'damaged') {
      const { fetch, base, clock } = this.parts
      this.latest = await askBuild(fetch, base, clock).catch(() => latest)
      if (this.latest && this.latest.build !== latest?.build) {
        await this.turnTowards(this.latest)
        return true
      }
    }
    if (id === '') throw new ProblemError(problem)
    this.stopped.set(id, problem)
    return true
  }

  /** Notes what the server has: what is served, or something newer. */
  private async turnTowards(latest: BuildManifest): Promise<void> {
    const { state } = this
    const next = latest.build === state.active?.build ? null : latest
    if (next?.build === state.next?.build) return
    this.offeredBytes = null
    await this.write({ ...state, next })
  }

  /** From now on `build` is what this device starts. */
  private async turnTo(build: BuildManifest): Promise<boolean> {
    const { state, parts } = this
    const previous = state.active
    const wanted = state.wanted.filter((id) => offered(build, id))
    await this.serve(build, previous)
    await this.write({ ...state, active: build, previous, next: null, wanted })
    this.mayUpdate = parts.automatic
    this.offeredBytes = null
    await this.shelf.tidy(this.state)
    return true
  }

  private async serve(build: BuildManifest, previous: BuildManifest | null): Promise<void> {
    const { ready } = await this.shelf.look(build)
    this.ready = ready.filter((id) => this.state.wanted.includes(id))
    await this.shelf.serve(build, previous, this.ready)
    await this.parts.served()
    this.parts.memory.write(this.ready)
    this.parts.onChange()
  }

  private async lookAt(build: BuildManifest | null): Promise<Shelf> {
    return build ? this.shelf.look(build) : { ready: [], hasShell: false }
  }

  /** What a newer build would bring over the network. Its lists are small, and fetched to know. */
  private async updateBytes(next: BuildManifest): Promise<number> {
    const kept = next.packs.filter(({ id }) => this.state.wanted.includes(id))
    await this.fetchAll(
      '',
      kept.map(({ list }) => list),
      0,
    )
    const lists = await Promise.all(kept.map(({ id }) => this.shelf.list(next, id)))
    return this.shelf.missingBytes([...next.shell, ...lists.flatMap((list) => list?.files ?? [])])
  }

  private async write(state: KeptState): Promise<void> {
    this.state = state
    await this.parts.store.writeNote('state', state)
  }
}

function offered(build: BuildManifest, id: string): boolean {
  return build.packs.some((pack) => pack.id === id)
}
