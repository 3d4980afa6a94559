/** Asks for the next frame: `requestAnimationFrame`, a headset session's own, or a test's. */
export type RequestFrame = (run: (timeMs: number) => void) => void

/**
 * A step of the frame, run before drawing. `nowMs` and `dtMs` are times of the visit's clock.
 * @returns true while it needs more frames
 */
export type FrameStep = (nowMs: number, dtMs: number) => boolean

/**
 * The one loop. In each frame, in this order: the steps that others registered (pose, experience clock, aim and
 * dwell), then drawing, then what is left of the budget. Frames run on demand: with nothing changing there are none.
 * Nothing throws through it: a failing step is reported and taken out.
 */
export class FrameLoop {
  private readonly steps: FrameStep[] = []
  private asked = false
  private frames = 0
  private lastMs = 0
  private running = false
  private requestFrame: RequestFrame
  private frame: () => void
  /** The step that is running, and where this frame's steps end. */
  private at = -1
  private end = 0
  private readonly options: {
    readonly requestFrame: RequestFrame
    readonly now: () => number
    /** `follows` tells whether this frame follows another directly, so that the time between them means something. */
    readonly draw: (nowMs: number, follows: boolean) => boolean
    readonly spend: (nowMs: number) => boolean
    readonly failed: (error: unknown) => void
  }

  constructor(options: FrameLoop['options']) {
    this.options = options
    this.requestFrame = options.requestFrame
    this.frame = this.createFrame()
  }

  /**
   * Frames come from elsewhere from now on: from a headset's session, or from the page again. A frame that was asked
   * for is asked for anew, and what the source before still gives is no frame any more.
   * @param requestFrame the page's own if left out
   */
  drive(requestFrame: RequestFrame = this.options.requestFrame): void {
    this.requestFrame = requestFrame
    this.frame = this.createFrame()
    this.running = false
    if (this.asked) requestFrame(this.frame)
  }

  addStep(step: FrameStep): () => void {
    this.steps.push(step)
    this.invalidate()
    return () => this.remove(step)
  }

  /** A frame was asked for and has not come. */
  get owed(): boolean {
    return this.asked
  }

  /** Frames that have run so far. */
  get count(): number {
    return this.frames
  }

  /** Asks for a frame; asking twice gives one. */
  invalidate(): void {
    if (this.asked) return
    this.asked = true
    this.requestFrame(this.frame)
  }

  /** A callback that runs frames for as long as it is the loop's own. */
  private createFrame(): () => void {
    const frame = (): void => {
      if (this.frame === frame) this.run()
    }
    return frame
  }

  private run(): void {
    this.asked = false
    this.frames++
    const now = this.options.now()
    const dt = this.running ? now - this.lastMs : 0
    this.lastMs = now
    let more = false
    // Steps may add and take out steps: new ones wait for the next frame, and none is left out or run twice.
    this.end = this.steps.length
    for (this.at = 0; this.at < this.end; this.at++) {
      const step = this.steps[this.at]!
      try {
        if (step(now, dt)) more = true
      } catch (error) {
        this.remove(step)
        this.options.failed(error)
      }
    }
    this.at = -1
    this.end = 0
    try {
      if (this.options.draw(now, this.running)) more = true
      if (this.options.spend(now)) more = true
    } catch (error) {
      this.options.failed(error)
    }
    this.running = more
    if (more) this.invalidate()
  }

  private remove(step: FrameStep): void {
    const index = this.steps.indexOf(step)
    if (index < 0) return
    this.steps.splice(index, 1)
    if (index < this.end) this.end--
    if (index <= this.at) this.at--
  }
}
