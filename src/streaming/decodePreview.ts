import type { Panorama } from '../manifest/index.ts'
import type { TilePicture } from './StreamedPanorama.ts'

/**
 * Decodes the preview that travels inside a panorama's description.
 * @throws when the data is no picture (the ingest command never writes such a description)
 */
export async function decodePreview(panorama: Panorama): Promise<TilePicture> {
  const { uri } = panorama.preview
  const comma = uri.indexOf(',')
  const type = uri.slice('data:'.length, uri.indexOf(';'))
  const bytes = Uint8Array.from(atob(uri.slice(comma + 1)), (character) => character.codePointAt(0)!)
  return createImageBitmap(new Blob([bytes], { type }), {
    premultiplyAlpha: 'none',
    colorSpaceConversion: 'none',
  })
}
