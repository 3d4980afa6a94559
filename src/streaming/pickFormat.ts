import { AlongsideError } from '../shared/index.ts'
import type { Panorama, PictureFormat } from '../manifest/index.ts'

/**
 * The first of a panorama's picture formats that this browser can decode.
 * @param supported media types that decode here, e.g. `image/avif`
 * @throws AlongsideError `panorama/no-picture-format`
 */
export function pickFormat(panorama: Panorama, supported: ReadonlySet<string>, url: string): PictureFormat {
  const format = panorama.formats.find((offer) => supported.has(offer.type))
  if (format) return format
  throw new AlongsideError('panorama/no-picture-format', {
    url,
    offered: panorama.formats.map((offer) => offer.type),
  })
}
