import { AlongsideError, createDisposer, isError, prefersReducedMotion, type Clock } from '../shared/index.ts'
import type { CatalogueDay, CatalogueDressing, Day } from '../manifest/index.ts'
import {
  createPlay,
  createVisitStore,
  findDressing,
  type Play,
  type PlayPolicy,
  type PlayStore,
} from '../experience/index.ts'
import type { Look, LookControl, Viewer } from '../viewer/index.ts'
import { readFigures, type Figures } from './figures.ts'
import type { Stage } from './Stage.ts'

const BLINK_MS = 240
/** A graphics context that has not come back after this long will not. */
const CONTEXT_PATIENCE_MS = 6000

/** A visit that is about to begin. */
export interface VisitParts {
  readonly stage: Stage
  readonly viewer: Viewer
  readonly entry: CatalogueDay
  readonly day: Day
  /** Where the stage's picture is, or is going. */
  readonly place: Place
  policy(): PlayPolicy
  /** How long a cue takes, in milliseconds. */
  cueMs(script: string, cue: string): number
}

/** A place in a day. */
export interface Place {
  readonly scene: string
  readonly dressing: string
}

/**
 * One visit to a day: the only place where what is experienced meets what is shown. It moves the stage where the state
 * says, and writes into the state what has become of it.
 */
export class Visit {
  readonly day: Day
  readonly clock: Clock
  readonly store: PlayStore
  readonly play: Play
  readonly viewer: Viewer
  private readonly stage: Stage
  private readonly entry: CatalogueDay
  private readonly disposer = createDisposer()
  private readonly trail: Place[] = []
  /** The place whose picture the stage has; the state is ahead of it while one is on the way. */
  private arrived: Place
  private attempt: (() => void) | undefined

  constructor({ stage, viewer, entry, day, place, policy, cueMs }: VisitParts) {
    this.stage = stage
    this.viewer = viewer
    this.clock = stage.clock
    this.entry = entry
    this.day = day
    this.arrived = place
    this.store = createVisitStore(day, place.scene, place.dressing, navigator.onLine)
    const isThere = viewer.current !== undefined && viewer.current === viewer.stream.current
    if (isThere) this.store.setState({ picture: 'ready' })
    this.play = createPlay({
      day,
      clock: this.clock,
      store: this.store,
      policy,
      cueMs,
      enter: (scene, dressing, arrival) => this.enter(scene, dressing, arrival),
      offers: (scene, dressing) => this.address({ scene, dressing }) !== undefined,
      random: Math.random,
    })
    this.disposer.add(() => this.play.dispose())
    this.disposer.add(viewer.events.on('shown', () => this.shown()))
    this.watchContext(viewer)
    for (const name of ['online', 'offline'] as const) {
      const changed = (): void => this.store.setState({ online: navigator.onLine })
      window.addEventListener(name, changed)
      this.disposer.add(() => window.removeEventListener(name, changed))
    }
  }

  /** Address of the day's table of cut-outs. */
  get props(): string | undefined {
    return this.entry.props
  }

  get look(): LookControl {
    return this.viewer.look
  }

  get loop(): Viewer['loop'] {
    return this.viewer.loop
  }

  /**
   * Goes to a scene. The room one is in stays until the next can be shown; if it can't be, the state says why and one
   * stays.
   * @param dressing the scene's first one that has a picture if left out
   * @param arrival where to face, in degrees; the dressing's own view if left out
   */
  enter(scene: string, dressing?: string, arrival?: { readonly yaw: number; readonly pitch: number }): void {
    const from = this.arrived
    void this.go({ scene, dressing: dressing ?? this.firstDressing(scene) }, arrival, from)
  }

  /** Leaves for where the visitor was before. */
  back(): void {
    const place = this.trail.pop()
    if (place) void this.go(place, undefined, undefined)
    else this.store.setState({ message: null })
  }

  /** Tries again what the message says has failed. */
  retry(): void {
    this.store.setState({ message: null })
    this.attempt?.()
  }

  /** Gets a scene ready that is likely to be entered. @returns takes it back */
  hint(scene: string): () => void {
    const place = { scene, dressing: this.firstDressing(scene) }
    const url = this.address(place)
    return url === undefined ? () => undefined : this.stage.hint(url, this.arrivalLook(place))
  }

  /** Whether a scene has a picture and can be entered. */
  offers(scene: string): boolean {
    return this.entry.scenes.some(({ id }) => id === scene)
  }

  figures(): Figures {
    return readFigures(this.viewer)
  }

  dispose(): void {
    this.disposer.dispose()
  }

  private get place(): Place {
    const { scene, dressing } = this.store.getState()
    return { scene, dressing }
  }

  private firstDressing(scene: string): string {
    const offered = this.entry.scenes.find(({ id }) => id === scene)?.dressings[0]?.id
    return offered ?? findDressing(this.day, scene).dressing.id
  }

  /** A small picture of a place, as an address; undefined where there is none. */
  still(scene: string, dressing: string): string | undefined {
    return this.find({ scene, dressing })?.still
  }

  /** The picture of a place: its own, or another of the same room while its own is not made yet. */
  private find(place: Place): CatalogueDressing | undefined {
    const dressings = this.entry.scenes.find(({ id }) => id === place.scene)?.dressings
    return dressings?.find(({ id }) => id === place.dressing) ?? dressings?.[0]
  }

  private address(place: Place): string | undefined {
    return this.find(place)?.panorama
  }

  /** Whether a place is shown as a flat illustration over the page rather than around the visitor. */
  private isFlat(place: Place): boolean {
    return this.find(place)?.flat === true
  }

  /** Where one faces on arrival. Coming through a way, what the way says; else the dressing's own view. */
  private arrivalLook(
    place: Place,
    arrival?: { readonly yaw: number; readonly pitch: number },
  ): Partial<Look> {
    const { view } = findDressing(this.day, place.scene, place.dressing).dressing
    const here = findDressing(this.day, this.place.scene, this.place.dressing).scene
    const through = arrival ?? here.ways.find(({ to }) => to === place.scene)?.arrival ?? view
    return {
      yawDeg: through.yaw,
      pitchDeg: through.pitch,
      ...(view.fov === undefined ? {} : { fovDeg: view.fov }),
    }
  }

  private async go(
    place: Place,
    arrival: { readonly yaw: number; readonly pitch: number } | undefined,
    from: Place | undefined,
  ): Promise<void> {
    const url = this.address(place)
    const look = this.arrivalLook(place, arrival)
    this.attempt = () => void this.go(place, arrival, from)
    this.store.setState({ ...place, picture: 'loading', message: null })
    try {
      if (url === undefined) throw new AlongsideError('visit/no-picture', { ...place, day: this.day.id })
      if (this.isFlat(place)) this.store.setState({ flat: url })
      else if (!(await this.stage.enter(url, look))) return
      this.arrived = place
      if (from) this.trail.push(from)
      // A picture that is on the screen already will not be shown anew.
      if (this.isFlat(place) || this.viewer.current === this.stage.stream.current) this.shown()
    } catch (error) {
      this.store.setState({
        ...this.arrived,
        picture: 'ready',
        message: {
          code: error instanceof AlongsideError ? error.code : 'visit/unknown',
          retry: !isError(error, 'visit/no-picture'),
          back: false,
        },
      })
      console.error(error)
    }
  }

  private shown(): void {
    if (this.store.getState().picture === 'ready') return
    if (!this.isFlat(this.place)) this.store.setState({ flat: null })
    this.store.setState({ picture: 'ready' })
    if (prefersReducedMotion()) return
    // A blink: the new room opens out of ink. Nobody sees a late frame meanwhile, so more may be uploaded.
    this.viewer.budget.covered = true
    const blink = this.stage.canvas.animate([{ opacity: 0 }, { opacity: 1 }], {
      duration: BLINK_MS,
      easing: 'ease-out',
    })
    blink.onfinish = () => {
      this.viewer.budget.covered = false
    }
  }

  private watchContext(viewer: Viewer): void {
    let give: (() => void) | undefined
    this.disposer.add(
      viewer.events.on('contextLost', () => {
        this.attempt = () => location.reload()
        give = this.clock.after(CONTEXT_PATIENCE_MS, () => {
          this.store.setState({ message: { code: 'viewer/context-lost', retry: true, back: false } })
        })
      }),
    )
    this.disposer.add(
      viewer.events.on('contextRestored', () => {
        give?.()
        this.store.setState({ message: null })
      }),
    )
  }
}
