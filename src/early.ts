import type { EarlyPicture } from './visit/index.ts'

/** What the page's first, small script (`boot.ts`) has begun before the program itself had arrived. */
export interface Early extends EarlyPicture {
  /** Where to look on arrival, in degrees; what is not named is the page's own. */
  readonly view: { readonly yaw?: number; readonly pitch?: number; readonly fov?: number | undefined }
  /** Whether it may be seen at once, without a question before it. */
  readonly shows: boolean
}

declare global {
  var alongsideEarly: Early | undefined
}
