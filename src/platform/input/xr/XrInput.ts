import { createDisposer, type Disposable } from '../../../shared/index.ts'
import { SnapTurn } from './SnapTurn.ts'

/** One way of pointing: a controller, a hand, a look that a pinch lets through. */
export interface XrRay {
  /** Where it is and points, in the session's space: its −z is the ray. */
  readonly matrix: Float32Array
  /** Whether it points anywhere in this frame. */
  on: boolean
  /** Seen as a ray from a hand; a pinch's look is none. */
  held: boolean
}

/** What the visitor does with what they hold, or with their hands. */
export interface XrInputListener {
  /** Something is to be chosen where `ray` points now. */
  selected(ray: XrRay): void
  /** −1: a step to the left; 1: to the right. */
  turned(step: -1 | 1): void
}

const MOST_SOURCES = 4
const NOTHING = new Float32Array(16)
/** Where xr-standard gamepads have the thumbstick's x, and the touchpad's. */
const STICK_X = 2
const PAD_X = 0

interface Slot {
  source: XRInputSource | undefined
  readonly ray: XrRay
  readonly stick: SnapTurn
}

/**
 * Turns a session's input sources into rays and choices, whatever they are: controllers of either hand, hands that
 * pinch, and pinches whose look exists only while they last. Nothing needs a drag, a thumbstick or a second hand.
 */
export class XrInput implements Disposable {
  /** Fixed in number, so that a frame allocates nothing; those that are not `on` are to be passed over. */
  readonly rays: readonly XrRay[]
  private readonly slots: readonly Slot[]
  private readonly session: XRSession
  private readonly listener: XrInputListener
  private readonly disposer = createDisposer()
  /** Where rays are told in; changed when the space is. */
  space: XRReferenceSpace
  /** False while the session's own menu lies over everything: nothing can be chosen behind it. */
  awake = true
  /** Whether anything was ever chosen by what is held now: whoever has not may be choosing by looking. */
  used = false

  constructor(session: XRSession, space: XRReferenceSpace, listener: XrInputListener) {
    this.session = session
    this.space = space
    this.listener = listener
    this.slots = Array.from({ length: MOST_SOURCES }, () => ({
      source: undefined,
      ray: { matrix: new Float32Array(16), on: false, held: false },
      stick: new SnapTurn(),
    }))
    this.rays = this.slots.map(({ ray }) => ray)
    const listen = (
      name: 'selectstart' | 'select' | 'selectend',
      run: (event: XRInputSourceEvent) => void,
    ) => {
      session.addEventListener(name, run)
      this.disposer.add(() => session.removeEventListener(name, run))
    }
    // A pinch's look is truest as it begins: later the eyes have gone on.
    listen('selectstart', (event) => this.aimBy(event))
    listen('select', (event) => this.select(event))
    listen('selectend', ({ inputSource }) => this.end(inputSource))
    const changed = (): void => this.takeSources()
    session.addEventListener('inputsourceschange', changed)
    this.disposer.add(() => session.removeEventListener('inputsourceschange', changed))
    this.takeSources()
  }

  /** Whether there is anything to point with, other than the head. */
  get hasSources(): boolean {
    return this.slots.some(
      ({ source }) => source !== undefined && source.targetRayMode !== 'transient-pointer',
    )
  }

  /** Reads where everything points in this frame. */
  read(frame: XRFrame): void {
    for (let i = 0; i < this.slots.length; i++) {
      const slot = this.slots[i]!
      const { source, ray } = slot
      if (!source || source.targetRayMode === 'transient-pointer') continue
      const pose = this.awake ? frame.getPose(source.targetRaySpace, this.space) : undefined
      ray.on = pose !== undefined && pose !== null
      ray.held = source.targetRayMode === 'tracked-pointer'
      if (pose) ray.matrix.set(pose.transform.matrix)
      const axes = source.gamepad?.axes
      const turned = this.awake && axes ? slot.stick.push(axes[STICK_X] || axes[PAD_X] || 0) : 0
      if (turned !== 0) this.listener.turned(turned)
    }
  }

  dispose(): void {
    this.disposer.dispose()
  }

  private takeSources(): void {
    const { slots } = this
    const sources = [...this.session.inputSources]
    for (const slot of slots) {
      if (slot.source && sources.includes(slot.source)) continue
      slot.source = undefined
      slot.ray.on = false
      slot.ray.matrix.set(NOTHING)
    }
    for (const source of sources) {
      if (slots.some((slot) => slot.source === source)) continue
      const free = slots.find((slot) => slot.source === undefined)
      if (free) free.source = source
    }
    if (!this.hasSources) this.used = false
  }

  private aimBy({ inputSource, frame }: XRInputSourceEvent): Slot | undefined {
    this.takeSources()
    const slot = this.slots.find(({ source }) => source === inputSource)
    const pose = frame.getPose(inputSource.targetRaySpace, this.space)
    if (!slot || !pose) return undefined
    slot.ray.matrix.set(pose.transform.matrix)
    slot.ray.on = true
    return slot
  }

  private select(event: XRInputSourceEvent): void {
    if (!this.awake) return
    const isBrief = event.inputSource.targetRayMode === 'transient-pointer'
    const known = this.slots.find(({ source }) => source === event.inputSource)
    const slot = isBrief && known?.ray.on ? known : this.aimBy(event)
    if (!slot) return
    this.used = true
    this.listener.selected(slot.ray)
  }

  private end(ended: XRInputSource): void {
    if (ended.targetRayMode !== 'transient-pointer') return
    const slot = this.slots.find(({ source }) => source === ended)
    if (slot) slot.ray.on = false
  }
}
