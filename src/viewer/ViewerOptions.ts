import type { Clock } from '../shared/index.ts'
import type { StreamedPanorama, TileStream } from '../streaming/index.ts'
import type { Eyes } from './Eyes.ts'
import type { RequestFrame } from './FrameLoop.ts'
import type { Look } from './look.ts'

/** What is drawn over the panorama, in the same context: three.js, loaded later. */
export interface SceneLayer {
  /** Draws; may leave any GL state behind. Not called while there is nothing to draw. */
  draw(look: Readonly<Look>, width: number, height: number): void
  /** Draws for the eyes of a headset, into their framebuffer. */
  drawEyes(eyes: Eyes): void
  readonly empty: boolean
  /** Draw calls of the last `draw`. */
  readonly drawCalls: number
}

export interface ViewerOptions {
  readonly canvas: HTMLCanvasElement
  readonly gl: WebGL2RenderingContext
  readonly clock: Clock
  /** The stream, which may have been at work for a while: asking for tiles needs no graphics. */
  readonly stream: TileStream
  readonly requestFrame: RequestFrame
  readonly look: Look
  /** Texels wanted per device pixel; `SHARPNESS` unless a device or a saver asks for less. */
  readonly sharpness: number
  /** Device pixels a CSS pixel. */
  readonly pixelRatio: () => number
  readonly reducedMotion: () => boolean
}

export interface ViewerEvents {
  /** A panorama is on the screen for the first time since it was shown, at least as its preview. */
  shown: StreamedPanorama
  /** Every tile of the view is on the screen. */
  sharpened: StreamedPanorama
  contextLost: undefined
  contextRestored: undefined
  failed: unknown
}
