import { peekPreview } from '../manifest/index.ts'
import { previewBlob } from './decodePreview.ts'
import type { TilePicture } from './StreamedPanorama.ts'

/** A panorama's description as it came, unchecked, and the picture of its preview. */
export interface Described {
  readonly json: unknown
  readonly preview: TilePicture
}

export interface ReadDescriptionOptions {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>
  readonly decode: (blob: Blob) => Promise<TilePicture>
}

/** Fetches a description and decodes its preview; undefined when anything about it is not as usual. Never throws. */
export async function readDescription(
  url: string,
  { fetch, decode }: ReadDescriptionOptions,
): Promise<Described | undefined> {
  try {
    const response = await fetch(url, { mode: 'same-origin', credentials: 'same-origin' })
    if (!response.ok) return undefined
    const json: unknown = await response.json()
    const preview = peekPreview(json)
    return preview && { json, preview: await decode(previewBlob(preview.uri)) }
  } catch {
    return undefined
  }
}
