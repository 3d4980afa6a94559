import { XrInput } from '../../../platform/index.ts'
import { createDisposer, createEmitter, type Emitter } from '../../../shared/index.ts'
import { loadImmersive, type Immersive } from '../../../ui/index.ts'
import { loadHeadRig, loadThreeLayer, type HeadRig, type Viewer } from '../../../viewer/index.ts'
import type { Stage } from '../../../visit/index.ts'
import { askForFrameRate, createLayer } from './openSession.ts'
import { SharpnessCare } from './SharpnessCare.ts'

/** How many ways of pointing there can be besides the head: two hands, two controllers. */
const HANDS = 4
const SNAP_DEG = 30
const BLINK_MS = 120
/** What is sent to the graphics card under a blink gets so long before the room opens. */
const COVERED_MS = 150

export interface HeadsetSessionParts {
  readonly stage: Stage
  readonly session: XRSession
  readonly scale: number
  readonly dwellMs: () => number
  readonly still: () => boolean
  readonly touched: () => void
}

export interface HeadsetSessionEvents {
  ended: undefined
  /** How the session is seen: `hidden` when the headset is off, `visible-blurred` behind the device's own menu. */
  seen: XRVisibilityState
}

/** A session while it runs: frames come from it, the head holds the view, and rays point. */
export class HeadsetSession {
  readonly events: Emitter<HeadsetSessionEvents> = createEmitter<HeadsetSessionEvents>()
  readonly rig: HeadRig
  readonly input: XrInput
  readonly immersive: Immersive
  readonly care: SharpnessCare
  private readonly parts: HeadsetSessionParts
  readonly viewer: Viewer
  /** Called in each frame, for who measures them. */
  watch: (() => void) | undefined
  private readonly disposer = createDisposer()
  private layer: XRWebGLLayer
  private space: XRReferenceSpace
  private present: XRFrame | undefined
  private waiting: ((timeMs: number) => void) | undefined
  /** How much of the room is hidden by what is on: a pause, a question, the calm place. */
  private dimmed = 0
  private blinks = false
  private opensAtMs = Infinity

  private constructor(
    parts: HeadsetSessionParts,
    viewer: Viewer,
    layer: XRWebGLLayer,
    space: XRReferenceSpace,
    mount: (close: () => boolean) => { rig: HeadRig; immersive: Immersive },
  ) {
    this.parts = parts
    this.viewer = viewer
    this.layer = layer
    this.space = space
    ;({ rig: this.rig, immersive: this.immersive } = mount(() => this.close()))
    this.disposer.add(() => this.immersive.dispose())
    this.input = new XrInput(parts.session, space, {
      selected: (ray) => this.immersive.choose(ray),
      turned: (step) => this.rig.turn(step * SNAP_DEG),
    })
    this.disposer.add(() => this.input.dispose())
    this.care = new SharpnessCare(layer)
  }

  /** Takes over the stage for a session. @throws what the device or the browser says against it */
  static async begin(parts: HeadsetSessionParts): Promise<HeadsetSession> {
    const { stage, session, scale, dwellMs, still, touched } = parts
    stage.open()
    const viewer = stage.viewer
    if (!viewer) throw new Error('There is nothing to draw on.')
    const [{ mountImmersive }, { HeadRig: Rig }, three, space] = await Promise.all([
      loadImmersive(),
      loadHeadRig(),
      loadThreeLayer(viewer),
      session.requestReferenceSpace('local'),
      viewer.gl.makeXRCompatible(),
    ])
    const layer = createLayer(session, viewer.gl, scale)
    const begun = new HeadsetSession(parts, viewer, layer, space, (close) => {
      const rig = new Rig(viewer.gl, { close }, viewer.look.look.yawDeg)
      const immersive = mountImmersive({
        renderer: three.renderer,
        scene: three.scene,
        element: stage.canvas,
        rig,
        hands: HANDS,
        addWork: (work) => viewer.addWork(work),
        now: () => viewer.clock.now(),
        dwellMs,
        still,
        touched,
      })
      return { rig, immersive }
    })
    begun.start()
    return begun
  }

  /** Hides so much of the room behind what is on. */
  dim(cover: number): void {
    this.dimmed = cover
    if (!this.blinks) this.goVeil(cover, BLINK_MS)
  }

  end(): void {
    this.parts.session.end().catch(() => undefined)
  }

  /** Pixels of the picture, and what part of those that the device recommends. */
  get picture(): { width: number; height: number; scale: number } {
    const { framebufferWidth: width, framebufferHeight: height } = this.layer
    return { width, height, scale: this.parts.scale }
  }

  turn(deg: number): void {
    this.rig.turn(deg)
  }

  reset(): void {
    this.rig.reset()
    this.immersive.panels.facing.reset()
  }

  private start(): void {
    const { viewer, disposer, rig } = this
    const { session } = this.parts
    rig.frameRate = askForFrameRate(session)
    rig.framebuffer = this.layer.framebuffer
    viewer.loop.drive((run) => {
      this.waiting = run
      session.requestAnimationFrame(this.framed)
    })
    viewer.drawFor(rig)
    disposer.add(viewer.loop.addStep((nowMs, dtMs) => this.step(nowMs, dtMs)))
    disposer.add(viewer.events.on('contextRestored', () => this.renew()))
    const listen = (target: EventTarget, name: string, run: (event: Event) => void): void => {
      target.addEventListener(name, run)
      disposer.add(() => target.removeEventListener(name, run))
    }
    listen(session, 'end', () => this.finish())
    listen(session, 'visibilitychange', () => this.see())
    listen(session, 'frameratechange', () => {
      rig.frameRate = session.frameRate ?? rig.frameRate
      viewer.budget.period = 1000 / rig.frameRate
    })
    listen(this.space, 'reset', () => this.reset())
    this.see()
  }

  private readonly framed = (timeMs: number, frame: XRFrame): void => {
    const run = this.waiting
    this.waiting = undefined
    this.present = frame
    run?.(timeMs)
    this.present = undefined
  }

  private step(nowMs: number, dtMs: number): boolean {
    const { present, layer, rig } = this
    if (!present) return true
    const pose = present.getViewerPose(this.space)
    if (!pose) rig.count = 0
    else rig.read(pose, (view) => layer.getViewport(view))
    this.input.read(present)
    this.lift(nowMs)
    this.immersive.frame(nowMs, dtMs, this.input.rays)
    this.care.frame(this.viewer.budget.missed)
    this.watch?.()
    return true
  }

  /** The blink closes before a room changes. @returns whether it is closed */
  private close(): boolean {
    if (!this.blinks) {
      this.blinks = true
      this.opensAtMs = Infinity
      this.goVeil(1, this.parts.still() ? 0 : BLINK_MS)
    }
    const isClosed = this.immersive.veil.cover >= 1
    if (!isClosed) return false
    this.viewer.budget.covered = true
    this.opensAtMs = this.viewer.clock.now() + COVERED_MS
    return true
  }

  /** The blink opens when the room has changed and what stands in it had its time. */
  private lift(nowMs: number): void {
    if (!this.blinks || nowMs < this.opensAtMs) return
    this.blinks = false
    this.opensAtMs = Infinity
    this.viewer.budget.covered = false
    this.goVeil(this.dimmed, this.parts.still() ? 0 : BLINK_MS)
  }

  private goVeil(cover: number, lastsMs: number): void {
    this.immersive.veil.go(cover, this.viewer.clock.now(), lastsMs)
  }

  /** The headset is put on or off, or its own menu comes and goes. */
  private see(): void {
    const state = this.parts.session.visibilityState
    this.input.awake = state === 'visible'
    if (state !== 'visible') this.immersive.rest()
    this.events.emit('seen', state)
  }

  /** The graphics context was lost in the middle of it: the session goes on with another picture. */
  private renew(): void {
    const { session } = this.parts
    const { gl } = this.viewer
    gl.makeXRCompatible().then(
      () => {
        if (this.disposer.disposed) return
        this.layer = createLayer(session, gl, this.parts.scale)
        this.rig.framebuffer = this.layer.framebuffer
        this.care.watch(this.layer)
      },
      () => this.end(),
    )
  }

  private finish(): void {
    const { viewer } = this
    if (this.disposer.disposed) return
    this.disposer.dispose()
    viewer.drawFor(undefined)
    viewer.loop.drive()
    viewer.redraw()
    this.events.emit('ended', undefined)
  }
}
