import { createEmitter, type Clock, type Emitter } from '../shared/index.ts'
import {
  createViewBasis,
  setViewBasis,
  createSelection,
  selectTiles,
  type SlotTable,
  type StreamedPanorama,
  type TileStream,
} from '../streaming/index.ts'
import { ArrayTextureSurface } from './ArrayTextureSurface.ts'
import { createDrawList, fillDrawList, SLOT_SIZE, type DrawList } from './drawList.ts'
import { DrawPace } from './DrawPace.ts'
import { fitCanvas } from './fitCanvas.ts'
import { FrameBudget } from './FrameBudget.ts'
import { FrameLoop } from './FrameLoop.ts'
import { createLookControl, type Look, type LookControl } from './look.ts'
import type { Eyes } from './Eyes.ts'
import type { PanoramaSurface } from './PanoramaSurface.ts'
import { Planning } from './Planning.ts'
import { Uploads, type FrameWork } from './Uploads.ts'
import { ViewAim } from './ViewAim.ts'
import type { SceneLayer, ViewerEvents, ViewerOptions } from './ViewerOptions.ts'

/** Texels wanted per device pixel, by measurement: `docs/decisions/0011-texels-per-pixel.md`. */
export const SHARPNESS = 1.15
const FADE_MS = 150
const FEWEST_SLOTS = 96

/** How many slots a texture budget of `bytes` gives. */
export function slotsFor(bytes: number): number {
  return Math.max(FEWEST_SLOTS, Math.floor(bytes / (SLOT_SIZE * SLOT_SIZE * 4)))
}

/** Draws a streamed panorama inside the frame's budget, on demand, and recovers when the context is lost. */
export class Viewer {
  readonly look: LookControl
  readonly loop: FrameLoop
  readonly budget = new FrameBudget()
  readonly stream: TileStream
  readonly slots: SlotTable
  readonly events: Emitter<ViewerEvents> = createEmitter<ViewerEvents>()
  private readonly options: ViewerOptions
  private readonly surface: PanoramaSurface
  private readonly uploads: Uploads
  private readonly aim: ViewAim
  private readonly hintView = createViewBasis()
  private readonly list = createDrawList()
  private readonly leaving = createSelection()
  private readonly pace = new DrawPace()
  private readonly viewport: [number, number, number, number] = [0, 0, 1, 1]
  private layer: SceneLayer | undefined
  private shown: StreamedPanorama | undefined
  private drawDue = true
  private wasSharp = false
  private lost = false
  private frames = 0
  private readonly planning: Planning
  /** Those that are drawn for, in place of the page's canvas. */
  eyes: Eyes | undefined
  private pageFovDeg = 0
  private chooseAnew = false

  constructor(options: ViewerOptions) {
    this.options = options
    this.stream = options.stream
    this.slots = options.stream.slots
    this.surface = new ArrayTextureSurface(options.gl, this.slots.capacity)
    this.aim = new ViewAim(this.stream, options.sharpness)
    this.uploads = new Uploads({
      stream: this.stream,
      surface: this.surface,
      budget: this.budget,
      ready: () => this.loop.invalidate(),
      uploaded: (owner, tile) => this.uploaded(owner, tile),
      failed: (error) => this.events.emit('failed', error),
    })
    this.planning = new Planning(options.clock, this.stream, this.uploads)
    this.loop = new FrameLoop({
      requestFrame: options.requestFrame,
      now: () => options.clock.now(),
      draw: (now, follows) => this.draw(now, follows),
      spend: () => this.spend(),
      failed: (error) => this.events.emit('failed', error),
    })
    this.stream.onArrived = () => this.arrived()
    const turned = (): void => {
      this.aim.touch()
      this.loop.invalidate()
    }
    this.look = createLookControl(options.look, turned, () => this.eyes !== undefined)
    options.canvas.addEventListener('webglcontextlost', this.contextLost)
    options.canvas.addEventListener('webglcontextrestored', this.contextRestored)
    this.resize()
    this.arrived()
  }

  get clock(): Clock {
    return this.options.clock
  }

  get canvas(): HTMLCanvasElement {
    return this.options.canvas
  }

  get gl(): WebGL2RenderingContext {
    return this.options.gl
  }

  /** The panorama on the screen. */
  get current(): StreamedPanorama | undefined {
    return this.shown
  }

  /**
   * Goes to another panorama. The one before stays on the screen until at least the preview of the new one can be
   * drawn, so that it is never black.
   * @param look where to face on arrival; what is not named stays
   */
  show(owner: StreamedPanorama, look: Partial<Look> = {}): void {
    this.stream.aim(owner)
    this.face(look)
    this.wasSharp = false
    this.uploads.prepare(owner)
    // Ask for its tiles now, not in a frame's time.
    this.touch()
    this.readLook(this.options.clock.now())
    this.touch()
    this.arrived()
  }

  /** Faces so: at once on a screen; a headset's room turns when it arrives, unseen. */
  face(look: Partial<Look>): void {
    if (!this.eyes) return this.look.set(look)
    if (look.yawDeg === undefined) return
    this.eyes.face(look.yawDeg)
    if (this.shown === this.stream.current) this.eyes.arrive()
  }

  /**
   * Draws for a headset's eyes from now on, each frame, or for the page's canvas again; where frames come from is told
   * the loop apart. What the head sees is written into the look, which nothing else can turn meanwhile.
   */
  drawFor(eyes: Eyes | undefined): void {
    if (eyes && !this.eyes) this.pageFovDeg = this.look.look.fovDeg
    this.eyes = eyes
    this.budget.period = 1000 / (eyes?.frameRate ?? 60)
    this.budget.covered = false
    this.surface.forgetState()
    if (eyes) return
    this.gl.bindFramebuffer(this.gl.FRAMEBUFFER, null)
    this.look.set({ fovDeg: this.pageFovDeg })
    this.resize()
    this.redraw()
  }

  /** Fetches, decodes and uploads what `owner` will show first, after everything more urgent. @returns takes it back */
  hint(owner: StreamedPanorama, look: Look): () => void {
    setViewBasis(this.hintView, look.yawDeg, look.pitchDeg, look.fovDeg, this.width, this.height)
    this.uploads.prepare(owner)
    const takeBack = this.stream.hint(owner, this.hintView, this.options.sharpness)
    this.arrived()
    return takeBack
  }

  /** Lets go of a panorama that will not be needed soon. */
  close(owner: StreamedPanorama): void {
    this.stream.close(owner)
  }

  setLayer(layer: SceneLayer | undefined): void {
    this.layer = layer
    // Making it has changed the context's state.
    this.surface.forgetState()
    this.redraw()
  }

  /** Something over the panorama has changed. */
  redraw(): void {
    this.drawDue = true
    this.loop.invalidate()
  }

  /** Fits the drawing buffer to the canvas. */
  resize(): void {
    if (this.eyes) return
    const { canvas, pixelRatio } = this.options
    fitCanvas(canvas, pixelRatio())
    this.viewport[2] = canvas.width
    this.viewport[3] = canvas.height
    this.aim.touch()
    this.loop.invalidate()
  }

  /** The page is back from the background or from the cache: what it held may be gone. */
  wake(): void {
    this.stream.retryNow()
    this.redraw()
  }

  get width(): number {
    return this.viewport[2]
  }

  get height(): number {
    return this.viewport[3]
  }

  /** Frames drawn so far. */
  get frameCount(): number {
    return this.frames
  }

  get drawCalls(): number {
    return this.surface.drawCalls + (this.layer && !this.layer.empty ? this.layer.drawCalls : 0)
  }

  get uploadMs(): number {
    return this.uploads.slowestMs
  }

  dispose(): void {
    this.planning.dispose()
    this.options.canvas.removeEventListener('webglcontextlost', this.contextLost)
    this.options.canvas.removeEventListener('webglcontextrestored', this.contextRestored)
    this.uploads.dispose()
    this.stream.dispose()
    this.surface.dispose()
  }

  /**
   * Adds work to be done after each frame, inside its budget: `work` asks `spend` for each upload by its bytes, may
   * leave any GL state behind, and answers whether it wants another frame. @returns its removal
   */
  addWork(work: FrameWork): () => void {
    return this.uploads.addWork(work)
  }

  private frameStartMs = 0
  /** Ms between the last two frames that followed each other; our own share of the last frame. */
  frameInterval = 0
  workMs = 0
  spendMs = 0

  /** Measures the frame: the time since the one before, when that one asked for this. */
  private beginFrame(follows: boolean): void {
    const now = performance.now()
    this.frameInterval = follows ? now - this.frameStartMs : 0
    this.budget.frame(follows ? this.frameInterval : Infinity)
    this.frameStartMs = now
  }

  private draw(now: number, follows: boolean): boolean {
    this.beginFrame(follows)
    if (this.lost) return false
    const target = this.stream.current
    if (!target) return this.drawEyes(undefined)
    const moving = this.readLook(now)
    this.budget.still = !moving
    this.planning.keep()
    // A room that is entered waits for its preview alone, so that goes ahead of the drawing, not after it.
    if (this.shown !== target) this.uploads.runPreviews()
    if (this.shown !== target && target.previewSlot >= 0 && (!this.eyes || this.eyes.mayArrive()))
      this.showNow(target)
    const { shown } = this
    if (!shown || shown.previewSlot < 0) return this.drawEyes(undefined) || moving
    if (this.eyes) {
      this.drawNow(shown, target, now)
      return true
    }
    if (moving || this.drawDue) {
      // What completes the view is shown at once, however slowly this machine draws.
      const completes = !this.wasSharp && this.stream.isSharp()
      const due = this.pace.due(performance.now(), moving || completes)
      if (due) {
        this.drawNow(shown, target, now)
        return moving || this.list.fading
      }
      return true
    }
    this.pace.idle()
    return false
  }

  /** The tiles that were chosen hold no longer. */
  private touch(): void {
    this.aim.touch()
    this.chooseAnew = true
  }

  private showNow(target: StreamedPanorama): void {
    if (this.shown && this.shown.previewSlot >= 0) this.slots.pin(this.shown.previewSlot, false)
    this.shown = target
    this.slots.pin(target.previewSlot, true)
    this.eyes?.arrive()
    this.drawDue = true
  }

  /** @returns whether there are eyes to draw for, which want every frame */
  private drawEyes(list: DrawList | undefined): boolean {
    this.eyes?.draw(this.surface, list, this.layer)
    return this.eyes !== undefined
  }

  private drawNow(shown: StreamedPanorama, target: StreamedPanorama, now: number): void {
    this.slots.beginFrame()
    const fade = this.pace.slow || this.options.reducedMotion() ? 0 : FADE_MS
    let { visible } = this.stream
    const view = this.eyes?.view ?? this.aim.view
    if (shown !== target) {
      // The stream works for the panorama that is coming; this one shows what it has.
      visible = this.leaving
      selectTiles(
        shown.pyramid,
        view,
        view.forward,
        this.options.sharpness,
        shown.pyramid.levels.length - 1,
        visible,
      )
    }
    fillDrawList(shown, visible, this.slots, now, fade, this.list)
    if (this.eyes) this.drawEyes(this.list)
    else this.surface.draw(this.list, view, this.viewport)
    if (!this.eyes && this.layer && !this.layer.empty) {
      this.layer.draw(this.look.look, this.width, this.height)
      this.surface.forgetState()
    }
    this.frames++
    this.drawDue = this.list.fading
    if (this.announced !== shown && shown === target) {
      this.announced = shown
      this.events.emit('shown', shown)
    }
    const sharp = shown === target && this.stream.isSharp()
    if (sharp && !this.wasSharp) this.events.emit('sharpened', shown)
    this.wasSharp = sharp
  }

  private readLook(now: number): boolean {
    if (this.eyes) return this.readEyes(this.eyes, now)
    const movement = this.aim.read(this.look.look, this.width, this.height, now)
    if (movement === 'rested') this.drawDue = true
    return movement === 'moving'
  }

  private readEyes(eyes: Eyes, now: number): boolean {
    Object.assign(this.options.look, eyes.look)
    eyes.choose(this.stream, this.options.sharpness, now, this.chooseAnew)
    this.chooseAnew = false
    return true
  }

  private arrived(): void {
    this.planning.keep()
    this.loop.invalidate()
  }

  private announced: StreamedPanorama | undefined

  /** Uploads what the budget allows. @returns true while there is more */
  private spend(): boolean {
    if (this.lost) return false
    const began = performance.now()
    const more = this.uploads.run()
    this.spendMs = performance.now() - began
    this.workMs = performance.now() - this.frameStartMs
    return more
  }

  private uploaded(owner: StreamedPanorama, tile: number): void {
    if (tile < 0 && owner === this.shown) this.slots.pin(owner.previewSlot, true)
    if (tile < 0 || owner === this.stream.current) this.redraw()
  }

  private readonly contextLost = (event: Event): void => {
    event.preventDefault()
    this.lost = true
    this.announced = undefined
    this.slots.clear()
    this.events.emit('contextLost', undefined)
  }

  private readonly contextRestored = (): void => {
    // Memory may be what was short: come back with half of it, and more gently.
    this.slots.shrink(Math.max(FEWEST_SLOTS, Math.floor(this.slots.capacity / 2)))
    this.surface.restore(this.slots.capacity)
    this.budget.halve()
    this.lost = false
    const target = this.stream.current
    if (target) this.uploads.prepare(target)
    this.stream.retryNow()
    this.events.emit('contextRestored', undefined)
    this.redraw()
  }
}
