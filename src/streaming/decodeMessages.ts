import type { TileFailure } from './fetchTile.ts'
import type { TilePicture } from './StreamedPanorama.ts'

/** What the page asks of a decode worker. Several travel in one message. */
export type DecodeOrder =
  | {
      readonly kind: 'load'
      readonly id: number
      readonly url: string
      readonly reload: boolean
      /** Answer with a copy of the picture instead of handing it over. */
      readonly copy: boolean
    }
  | { readonly kind: 'abort'; readonly id: number }
  | { readonly kind: 'ping' }

/** What a decode worker answers. */
export type DecodeAnswer =
  | { readonly kind: 'loaded'; readonly id: number; readonly picture: TilePicture; readonly bytes: number }
  | { readonly kind: 'failed'; readonly id: number; readonly failure: TileFailure }
  | { readonly kind: 'pong' }
