import type { FirstPicture } from '../viewer/index.ts'

/** A panorama whose description was asked for before there was a stage, and perhaps its first picture. */
export interface EarlyPicture {
  /** Address of the description. */
  readonly url: string
  /** The description as it came; undefined when it could not be had. Never rejects. */
  readonly json: Promise<unknown>
  /** The first picture, once it is on the page. */
  first?: { readonly uri: string; readonly picture: FirstPicture }
}
