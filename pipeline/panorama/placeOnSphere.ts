import { IngestError } from './IngestError.ts'
import type { Crop, GPano } from './readGPano.ts'
import type { Sphere } from './sphere.ts'

/** Widest sphere taken, in pixels. Its height is half. */
export const WIDEST = 16384
const NARROWEST = 256
/** How far, in pixels, a side may be from exactly 2:1, since programs round. */
const ROUNDING = 2

/**
 * Where a picture of the given size lies on the sphere: all of it if it is 2:1, else where GPano says. A picture
 * that was resized since keeps its camera's words, so they count as proportions. Throws `shape`.
 */
export function placeOnSphere(file: string, width: number, height: number, gpano?: GPano): Sphere['full'] {
  const refuse = (reason: string) => new IngestError('shape', { file, width, height, reason })
  if (gpano && gpano.projection !== 'equirectangular') {
    throw refuse(`its GPano data says it is ${gpano.projection}, not equirectangular`)
  }
  const full = gpano?.crop ? scaleCrop(gpano.crop, width, height) : { width, height, left: 0, top: 0 }
  if (full === undefined) throw refuse('its GPano crop does not fit its size')
  if (Math.abs(full.width - 2 * full.height) > ROUNDING) {
    throw refuse(
      gpano?.crop ? 'its GPano crop is of a picture that is not 2:1' : 'it is not 2:1 and has no GPano crop',
    )
  }
  if (full.width > WIDEST) throw refuse(`the whole sphere would be wider than ${WIDEST} pixels`)
  if (full.width < NARROWEST) throw refuse(`the whole sphere would be narrower than ${NARROWEST} pixels`)
  return full
}

function scaleCrop(crop: Crop, width: number, height: number): Sphere['full'] | undefined {
  const across = width / crop.width
  const down = height / crop.height
  if (!(across > 0 && down > 0) || Math.abs(crop.height * across - height) > ROUNDING) return undefined
  const full = {
    width: Math.round(crop.fullWidth * across),
    height: Math.round(crop.fullHeight * down),
    left: Math.round(crop.left * across),
    top: Math.round(crop.top * down),
  }
  const inside =
    full.left >= 0 && full.top >= 0 && full.left + width <= full.width && full.top + height <= full.height
  return inside ? full : undefined
}
