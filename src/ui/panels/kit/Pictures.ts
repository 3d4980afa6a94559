import type { Disposable } from '../../../shared/index.ts'

/** A picture that has come, and its size in pixels. */
export interface Picture {
  readonly image: CanvasImageSource
  readonly width: number
  readonly height: number
}

/** Pictures that panels show: fetched when first asked for. */
export interface Pictures extends Disposable {
  /** The picture; undefined while it is on its way, and where it cannot be had. */
  get(address: string): Picture | undefined
}

/** @param came called whenever one more picture has come */
export function createPictures(came: () => void): Pictures {
  const images = new Map<string, { readonly image: HTMLImageElement; ready: boolean }>()
  return {
    get(address) {
      let entry = images.get(address)
      if (!entry) {
        const image = new Image()
        image.decoding = 'async'
        entry = { image, ready: false }
        images.set(address, entry)
        image.onload = () => {
          entry!.ready = true
          came()
        }
        image.src = address
      }
      return entry.ready
        ? { image: entry.image, width: entry.image.naturalWidth, height: entry.image.naturalHeight }
        : undefined
    },
    dispose() {
      for (const { image } of images.values()) image.onload = null
      images.clear()
    },
  }
}
