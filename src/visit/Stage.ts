import {
  createClock,
  createDisposer,
  createEmitter,
  prefersReducedMotion,
  type Clock,
  type Emitter,
} from '../shared/index.ts'
import type { Panorama } from '../manifest/index.ts'
import {
  createViewBasis,
  decodePreview,
  DescriptionReader,
  pickFormat,
  setViewBasis,
  SlotTable,
  startDecodeWorker,
  startDescribeWorker,
  StreamedPanorama,
  TileStream,
  type Described,
} from '../streaming/index.ts'
import {
  createContext,
  fitCanvas,
  SHARPNESS,
  showFirstPicture,
  slotsFor,
  Viewer,
  type FirstPicture,
  type Look,
} from '../viewer/index.ts'
import type { EarlyPicture } from './EarlyPicture.ts'
import { loadPanorama } from './loadPanorama.ts'
import { supportedTypes } from './supportedTypes.ts'
import { whenPainted } from './whenPainted.ts'
import { withDeadline } from './withDeadline.ts'

export interface StageOptions {
  readonly parent: HTMLElement
  readonly look: Look
  readonly clock?: Clock
  /** Texture memory for all scenes together, in bytes. */
  readonly poolBytes: number
  /** Texels wanted per device pixel. */
  readonly sharpness?: number
  /** What was begun before there was a stage. */
  readonly early?: EarlyPicture | undefined
}

interface StageEvents {
  /** The panorama's own drawing has begun: there is a viewer from now on. */
  opened: Viewer
  failed: unknown
}

/** The worker that reads descriptions is started so long after the first room is sharp. */
const READER_AFTER_MS = 400

/** Panoramas whose descriptions and tile states are kept; older ones are let go. */
const KEPT_PANORAMAS = 6

/**
 * What a visit is seen on: the canvas, the stream, the viewer, and the first picture that stands in until they are
 * ready. It knows addresses of panoramas, and nothing of days.
 *
 * The order at the start decides how soon there is something to see: first the preview as plain DOM, then the
 * requests for tiles (which need no graphics), and only when the preview is painted the graphics context.
 */
export class Stage {
  readonly clock: Clock
  readonly canvas: HTMLCanvasElement
  readonly stream: TileStream
  readonly events: Emitter<StageEvents> = createEmitter<StageEvents>()
  private readonly parent: HTMLElement
  private readonly startLook: Look
  private readonly sharpness: number
  private readonly disposer = createDisposer()
  private readonly panoramas = new Map<string, Promise<StreamedPanorama>>()
  /** Descriptions that could not be had: the next try goes past the browser's cache. */
  private readonly failed = new Set<string>()
  private firstPicture: FirstPicture | undefined
  /** Address of the preview on the screen, before there is a viewer. */
  private previewShown: string | undefined
  private opening = false
  private painted = false
  private early: EarlyPicture | undefined
  private reader: DescriptionReader | undefined
  private entering = new AbortController()
  viewer: Viewer | undefined

  constructor(options: StageOptions) {
    this.clock = options.clock ?? createClock()
    this.parent = options.parent
    this.startLook = { ...options.look }
    this.sharpness = options.sharpness ?? SHARPNESS
    this.early = options.early
    this.canvas = document.createElement('canvas')
    this.canvas.className = 'panorama'
    // A picture without a name says nothing to a screen reader; the room's page names it when it comes.
    this.canvas.setAttribute('aria-hidden', 'true')
    this.stream = new TileStream({
      clock: this.clock,
      slots: new SlotTable(slotsFor(options.poolBytes)),
      createWorker: startDecodeWorker,
      workers: navigator.hardwareConcurrency > 2 ? 2 : 1,
      online: mayAsk,
    })
    this.disposer.add(() => this.stream.dispose())
    this.listen(window, 'resize', () => this.resize())
    this.listen(window, 'online', () => this.stream.retryNow())
    this.listen(window, 'pageshow', () => this.viewer?.wake())
    this.listen(document, 'visibilitychange', () => {
      if (document.visibilityState === 'visible') this.viewer?.wake()
    })
  }

  /** Where the visitor looks. */
  get look(): Readonly<Look> {
    return this.viewer?.look.look ?? this.startLook
  }

  /** Turns the view; works from the first picture on. */
  turn(look: Partial<Look>): void {
    if (this.viewer) {
      this.viewer.face(look)
    } else {
      Object.assign(this.startLook, look)
      this.firstPicture?.turn(this.startLook, this.parent.clientHeight)
    }
  }

  /**
   * Goes to a panorama. The one before stays on the screen until the new one's preview can be shown.
   * @param url address of its `pano.json`
   * @param look where to face on arrival; what is not named stays
   * @returns false when another panorama was gone to meanwhile, so that this one no longer matters
   * @throws AlongsideError when the description cannot be had; nothing has changed then
   */
  async enter(url: string, look: Partial<Look> = {}): Promise<boolean> {
    this.entering.abort()
    const { signal } = (this.entering = new AbortController())
    let panorama: StreamedPanorama
    try {
      panorama = await this.panorama(url, (preview) => {
        if (signal.aborted || this.viewer) return
        this.turn(look)
        this.showPreview(preview)
      })
    } catch (error) {
      if (signal.aborted) return false
      throw error
    }
    if (signal.aborted) return false
    if (this.viewer) this.viewer.show(panorama, look)
    else {
      this.turn(look)
      this.showFirst(panorama)
    }
    return true
  }

  /** Opens the viewer where no room is shown yet: a headset at the door. Does nothing where there is one. */
  open(): void {
    if (!this.viewer) this.openViewer()
  }

  /** Gets ready what `url` will show first, in the lowest class. @returns takes it back */
  hint(url: string, look: Partial<Look> = {}): () => void {
    let takeBack: (() => void) | undefined
    let dropped = false
    this.panorama(url).then(
      (panorama) => {
        if (!dropped) takeBack = this.viewer?.hint(panorama, { ...this.look, ...look })
      },
      () => undefined,
    )
    return () => {
      dropped = true
      takeBack?.()
    }
  }

  dispose(): void {
    this.entering.abort()
    this.viewer?.dispose()
    this.disposer.dispose()
    this.canvas.remove()
    this.firstPicture?.remove()
  }

  private panorama(url: string, peeked?: (preview: Panorama['preview']) => void): Promise<StreamedPanorama> {
    let known = this.panoramas.get(url)
    if (known) {
      this.panoramas.delete(url)
    } else {
      const again = this.failed.has(url)
      // While the description is on its way there is nothing better to do.
      void Promise.resolve().then(() => this.stream.loader.warm())
      const described = again ? undefined : this.describe(url)
      const early = described?.then((it) => it?.json) ?? (again ? undefined : this.takeEarly(url))
      known = withDeadline(this.clock, url, (signal) =>
        loadPanorama(url, signal, { again, early, peeked }),
      ).then((panorama) => this.streamed(url, panorama, described))
      known.catch(() => described?.then((it) => it?.preview.close()))
      known.then(
        () => this.failed.delete(url),
        () => {
          this.failed.add(url)
          this.panoramas.delete(url)
        },
      )
    }
    this.panoramas.set(url, known)
    this.letGo()
    return known
  }

  /** From a worker, once one tile has shown that what a worker hands over can be uploaded, or that it cannot. */
  private describe(url: string): Promise<Described | undefined> | undefined {
    return this.reader?.read(new URL(url, location.href).href, this.stream.loader.copies)
  }

  private takeEarly(url: string): Promise<unknown> | undefined {
    return this.early?.url === url ? this.early.json : undefined
  }

  private async streamed(
    url: string,
    panorama: Panorama,
    described: Promise<Described | undefined> | undefined,
  ): Promise<StreamedPanorama> {
    const base = new URL('.', new URL(url, location.href)).href
    const format = pickFormat(panorama, await supportedTypes(panorama), url)
    const streamed = new StreamedPanorama(panorama, base, format)
    const ahead = await described
    if (ahead) streamed.keepPreview(Promise.resolve(ahead.preview))
    return streamed
  }

  private letGo(): void {
    for (const [url, promise] of this.panoramas) {
      if (this.panoramas.size <= KEPT_PANORAMAS) return
      this.panoramas.delete(url)
      promise.then(
        (panorama) => {
          if (panorama !== this.stream.current && panorama !== this.viewer?.current)
            this.viewer?.close(panorama)
        },
        () => undefined,
      )
    }
  }

  private showFirst(panorama: StreamedPanorama): void {
    if (this.previewShown !== panorama.panorama.preview.uri) this.showPreview(panorama.panorama.preview)
    this.stream.aim(panorama)
    // The picture first: starting workers and choosing tiles in the same frame would hold it up.
    if (this.painted) this.askForFirst()
    else requestAnimationFrame(() => this.clock.after(0, () => this.askForFirst()))
    if (this.opening) return
    this.opening = true
    whenPainted(this.clock, () => this.openViewer())
  }

  private showPreview(preview: Panorama['preview']): void {
    this.firstPicture?.remove()
    const early = this.early?.first
    this.early = undefined
    if (early && early.uri !== preview.uri) early.picture.remove()
    this.painted = early?.uri === preview.uri
    this.firstPicture = early?.uri === preview.uri ? early.picture : showFirstPicture(this.parent, preview)
    this.firstPicture.turn(this.startLook, this.parent.clientHeight)
    this.previewShown = preview.uri
  }

  /** Has the tiles of the first view fetched, before there is a viewer. */
  private askForFirst(): void {
    if (this.viewer || this.disposer.disposed) return
    const view = createViewBasis()
    const { yawDeg, pitchDeg, fovDeg } = this.startLook
    const ratio = pixelRatio()
    const { clientWidth, clientHeight } = this.parent
    setViewBasis(view, yawDeg, pitchDeg, fovDeg, clientWidth * ratio, clientHeight * ratio)
    this.stream.look(view, undefined, this.sharpness)
    this.stream.update()
    // Ready when the graphics context is.
    const target = this.stream.current
    target?.keepPreview(decodePreview(target.panorama))
  }

  private openViewer(): void {
    const target = this.stream.current
    if (this.disposer.disposed || this.viewer) return
    this.parent.prepend(this.canvas)
    fitCanvas(this.canvas, pixelRatio())
    let viewer: Viewer
    try {
      viewer = new Viewer({
        canvas: this.canvas,
        gl: createContext(this.canvas),
        clock: this.clock,
        stream: this.stream,
        requestFrame: (run) => requestAnimationFrame(run),
        look: this.startLook,
        sharpness: this.sharpness,
        pixelRatio,
        reducedMotion: prefersReducedMotion,
      })
    } catch (error) {
      this.events.emit('failed', error)
      return
    }
    this.viewer = viewer
    this.handOver(viewer)
    viewer.events.on('contextLost', () => {
      if (!viewer.current) return
      // A canvas without its context is blank: the picture that needs none stands in for it.
      this.firstPicture?.remove()
      this.firstPicture = showFirstPicture(this.parent, viewer.current.panorama.preview)
      this.handOver(viewer)
    })
    viewer.events.on('failed', (error) => this.events.emit('failed', error))
    viewer.events.on('sharpened', () => this.startReader())
    if (target) viewer.show(target)
    this.events.emit('opened', viewer)
  }

  /** Keeps the first picture turned with the view until the panorama is on the screen, and takes it away then. */
  private handOver(viewer: Viewer): void {
    const picture = this.firstPicture
    const turn = (): boolean => {
      picture?.turn(viewer.look.look, this.parent.clientHeight)
      return false
    }
    turn()
    const stop = viewer.loop.addStep(turn)
    const off = viewer.events.on('shown', () => {
      off()
      stop()
      // One frame later the canvas is on the screen, so that the hand-over leaves no gap.
      requestAnimationFrame(() => picture?.remove())
    })
  }

  private startReader(): void {
    if (this.reader || this.disposer.disposed) return
    const reader = new DescriptionReader({ clock: this.clock, createWorker: startDescribeWorker })
    this.reader = reader
    this.disposer.add(() => reader.dispose())
    this.clock.after(READER_AFTER_MS, () => reader.warm())
  }

  private resize(): void {
    this.viewer?.resize()
    this.firstPicture?.turn(this.look, this.parent.clientHeight)
  }

  private listen(target: EventTarget, name: string, run: () => void): void {
    target.addEventListener(name, run)
    this.disposer.add(() => target.removeEventListener(name, run))
  }
}

/** Device pixels a CSS pixel, as far as drawing them pays. */
function pixelRatio(): number {
  return Math.min(2, devicePixelRatio)
}

/** Whether asking for a file can bring one: there is a connection, or what is kept on this device is answered from. */
function mayAsk(): boolean {
  const { serviceWorker } = navigator as { readonly serviceWorker?: ServiceWorkerContainer }
  return navigator.onLine || (serviceWorker !== undefined && serviceWorker.controller !== null)
}
