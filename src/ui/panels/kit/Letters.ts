/** How a line is lettered. */
export interface Letters {
  /** Size in degrees. */
  readonly em: number
  readonly weight: number
  /** A face as canvases name it. */
  readonly face: string
  /** Between letters and between words, beyond the usual, in degrees. */
  readonly tracking: number
  readonly spacing: number
}
