import type { TilePicture } from './StreamedPanorama.ts'

/**
 * Why a tile did not come:
 * - `missing`: the server says there is none (404, 410)
 * - `network`: no answer, a broken one, or the server is in trouble (5xx, 429): may pass
 * - `damaged`: something came that is no picture (a filter's page, a truncated file)
 */
export type TileFailure = 'missing' | 'network' | 'damaged'

export type TileResult =
  { readonly picture: TilePicture; readonly bytes: number } | { readonly failure: TileFailure }

export interface FetchTileOptions {
  readonly signal: AbortSignal
  /** Go past the browser's cache: the copy in it is damaged. */
  readonly reload: boolean
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>
  readonly decode: (blob: Blob) => Promise<TilePicture>
}

/**
 * Fetches one tile and decodes it.
 * @returns the picture and its size on the wire, or why there is none; throws only what `signal` was aborted with
 */
export async function fetchTile(url: string, options: FetchTileOptions): Promise<TileResult> {
  const { signal } = options
  let blob: Blob
  try {
    const response = await options.fetch(url, {
      signal,
      mode: 'same-origin',
      credentials: 'same-origin',
      cache: options.reload ? 'reload' : 'default',
    })
    const failure = failureOf(response)
    if (failure) {
      // What nobody reads would hold the connection.
      void response.body?.cancel().catch(() => undefined)
      return { failure }
    }
    blob = await response.blob()
  } catch {
    signal.throwIfAborted()
    return { failure: 'network' }
  }
  try {
    const picture = await options.decode(blob)
    if (signal.aborted) picture.close()
    signal.throwIfAborted()
    return { picture, bytes: blob.size }
  } catch {
    signal.throwIfAborted()
    return { failure: 'damaged' }
  }
}

function failureOf(response: Response): TileFailure | undefined {
  if (response.status === 404 || response.status === 410) return 'missing'
  if (!response.ok) return 'network'
  // A plain server may not know what a picture is; what is a page is none.
  const type = response.headers.get('content-type') ?? ''
  return type.startsWith('image/') || type === 'application/octet-stream' ? undefined : 'damaged'
}
