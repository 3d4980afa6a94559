import { tick } from './paintMarker.ts'
import { CHALK, INK, YOU } from './palette.ts'
import { disc, inDegrees } from './pen.ts'
import type { Brush } from './Painter.ts'

/** The card of a spot on a picture, in degrees. */
export const SPOT_CARD = 5
/** Where pointing selects it: spots on one picture lie close. */
export const SPOT_HIT = 3.9

export interface SpotLook {
  readonly state: 'open' | 'done' | 'not-yet' | 'hinted' | 'off'
  readonly pointed: boolean
  /** How full the ring of a touch is, 0 to 1; undefined where it is not being touched. */
  readonly held: number | undefined
}

/** A spot on a picture: a small ring; while it is touched, the ring fills. */
export function paintSpot(
  brush: Brush,
  size: { readonly width: number; readonly height: number },
  { state, pointed, held }: SpotLook,
): void {
  inDegrees(brush, size, SPOT_CARD, SPOT_CARD, () => {
    const middle = SPOT_CARD / 2
    const lit = state === 'hinted' || pointed
    const circle = (radius: number, thick: number, color: string, part = 1): void => {
      brush.strokeStyle = color
      brush.lineWidth = thick
      brush.beginPath()
      brush.arc(middle, middle, radius, -Math.PI / 2, -Math.PI / 2 + part * 2 * Math.PI)
      brush.stroke()
    }
    if (held !== undefined) {
      circle(1.75, 0.9, INK)
      circle(1.75, 0.6, CHALK)
      circle(1.75, 0.6, YOU, held)
      disc(brush, middle, middle, 0.5, INK)
      disc(brush, middle, middle, 0.34, YOU)
    } else if (state === 'done') {
      disc(brush, middle, middle, 1.3, CHALK)
      disc(brush, middle, middle, 1.14, INK)
      tick(brush, middle, middle, 0.7, CHALK)
    } else if (state === 'off') {
      circle(0.9, 0.2, INK)
    } else {
      if (state === 'not-yet') brush.setLineDash([0.42, 0.32])
      circle(1.2, lit ? 0.95 : 0.8, INK)
      circle(1.2, lit ? 0.6 : 0.46, lit ? YOU : CHALK)
      brush.setLineDash([])
      if (lit) disc(brush, middle, middle, 0.4, INK)
    }
  })
}
