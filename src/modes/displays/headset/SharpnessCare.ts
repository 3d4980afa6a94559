/** Letters at the rim stay legible up to this much (Meta's advice for text is 0 to 0.3). */
const LEAST = 0.3
const STEP = 0.35
/** So many frames are looked at together. */
const WINDOW = 90
/** More late frames than this in a window: the device has too much to do. */
const MANY = 6
/** So many windows without a late one: it has room to spare. */
const CALM = 8

/** Draws the rim of the view more coarsely while a device cannot keep up, and finely again when it can. */
export class SharpnessCare {
  private layer: Pick<XRWebGLLayer, 'fixedFoveation'>
  private frames = 0
  private missedBefore = 0
  private calm = 0
  /** 0 fine, 1 coarsest. */
  foveation = LEAST
  /** Whether it is as coarse as it can be and frames still come late: next time, fewer pixels. */
  overloaded = false

  constructor(layer: Pick<XRWebGLLayer, 'fixedFoveation'>) {
    this.layer = layer
    this.watch(layer)
  }

  /** Another picture takes over. */
  watch(layer: Pick<XRWebGLLayer, 'fixedFoveation'>): void {
    this.layer = layer
    this.set(this.foveation)
  }

  /** Takes in a frame. @param missed frames that came late so far @returns whether anything changed */
  frame(missed: number): boolean {
    if (++this.frames < WINDOW) return false
    const late = missed - this.missedBefore
    this.frames = 0
    this.missedBefore = missed
    this.calm = late === 0 ? this.calm + 1 : 0
    if (late > MANY) {
      if (this.foveation >= 1) this.overloaded = true
      return this.set(Math.min(1, this.foveation + STEP))
    }
    if (this.calm < CALM) return false
    this.calm = 0
    return this.set(Math.max(LEAST, this.foveation - STEP))
  }

  private set(foveation: number): boolean {
    const changed = foveation !== this.foveation
    this.foveation = foveation
    // Where a device has none it is null, and setting it does nothing.
    if (this.layer.fixedFoveation != null) this.layer.fixedFoveation = foveation
    return changed
  }
}
