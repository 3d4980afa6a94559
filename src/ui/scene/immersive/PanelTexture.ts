import {
  Box2,
  FramebufferTexture,
  LinearFilter,
  LinearMipmapLinearFilter,
  Texture,
  Vector2,
  type WebGLRenderer,
} from 'three'

/** Sizes are rounded up to this, so that panels that come and go find each other's textures. */
const STEP_PX = 128
/** What one upload may weigh: small beside a frame's budget. */
const SLICE_BYTES = 256 * 1024

/** A part of a panel's picture, in pixels from its upper left corner. */
export interface PixelRect {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A canvas and its picture on the graphics card. They are used again: nothing is made while one plays. */
export class PanelTexture {
  readonly brush: CanvasRenderingContext2D
  readonly target: FramebufferTexture
  readonly width: number
  readonly height: number
  private readonly renderer: WebGLRenderer
  private readonly source: Texture
  private readonly from = new Box2(new Vector2(), new Vector2())
  private readonly to = new Vector2()

  /** @throws when the browser gives no 2D canvas */
  constructor(renderer: WebGLRenderer, width: number, height: number) {
    this.renderer = renderer
    this.width = roundUp(width)
    this.height = roundUp(height)
    const canvas = document.createElement('canvas')
    canvas.width = this.width
    canvas.height = this.height
    // Kept in ordinary memory: parts of it are read at once, without waiting for a graphics card.
    const brush = canvas.getContext('2d', { willReadFrequently: true })
    if (!brush) throw new Error('This browser gives no 2D canvas.')
    this.brush = brush
    this.source = new Texture(canvas)
    this.target = new FramebufferTexture(this.width, this.height)
    this.target.flipY = false
    this.target.premultiplyAlpha = true
    this.target.generateMipmaps = true
    this.target.minFilter = LinearMipmapLinearFilter
    this.target.magFilter = LinearFilter
    this.target.anisotropy = Math.min(4, renderer.capabilities.getMaxAnisotropy())
  }

  /** Whether a picture of this size fits without much being left over. */
  fits(width: number, height: number): boolean {
    const [w, h] = [roundUp(width), roundUp(height)]
    return w <= this.width && h <= this.height && this.width * this.height <= 2 * w * h
  }

  /** Rows of one upload of a part so wide. */
  rowsOf(width: number): number {
    return Math.max(1, Math.floor(SLICE_BYTES / (width * 4)))
  }

  /** Sends a part to the graphics card. @param last nothing follows: the smaller sizes are made from it */
  upload({ x, y, width, height }: PixelRect, last: boolean): void {
    const { renderer, source, target, from, to } = this
    from.min.set(x, y)
    from.max.set(Math.min(this.width, x + width), Math.min(this.height, y + height))
    to.set(x, y)
    target.mipmapsAutoUpdate = last
    // The panorama has used the context since: what three remembers of its state no longer holds.
    renderer.resetState()
    renderer.copyTextureToTexture(source, target, from, to)
  }

  dispose(): void {
    this.target.dispose()
    this.source.dispose()
  }
}

/** Textures of panels that are not shown, kept for those that will be. */
export class PanelTextures {
  private readonly renderer: WebGLRenderer
  private free: PanelTexture[] = []

  constructor(renderer: WebGLRenderer) {
    this.renderer = renderer
  }

  take(width: number, height: number): PanelTexture {
    const found = this.free
      .filter((texture) => texture.fits(width, height))
      .toSorted((a, b) => a.width * a.height - b.width * b.height)[0]
    if (!found) return new PanelTexture(this.renderer, width, height)
    this.free = this.free.filter((texture) => texture !== found)
    return found
  }

  give(texture: PanelTexture): void {
    this.free.push(texture)
  }

  dispose(): void {
    for (const texture of this.free) texture.dispose()
    this.free = []
  }
}

function roundUp(px: number): number {
  return Math.max(STEP_PX, Math.ceil(px / STEP_PX) * STEP_PX)
}
