import type { Panorama } from '../manifest/index.ts'
import type { TilePicture } from './StreamedPanorama.ts'

/**
 * Decodes the preview that travels inside a panorama's description. Where its data is no picture, a plain one stands in:
 * the room can be entered all the same, and its tiles come as ever.
 */
export async function decodePreview({ preview }: Pick<Panorama, 'preview'>): Promise<TilePicture> {
  try {
    return await createImageBitmap(previewBlob(preview.uri), {
      premultiplyAlpha: 'none',
      colorSpaceConversion: 'none',
    })
  } catch {
    return plainPicture(preview)
  }
}

/** The picture's file inside a preview's data address. */
export function previewBlob(uri: string): Blob {
  const comma = uri.indexOf(',')
  const type = uri.slice('data:'.length, uri.indexOf(';'))
  const text = atob(uri.slice(comma + 1))
  const bytes = new Uint8Array(text.length)
  // A plain loop: `Uint8Array.from` with a function takes ten times as long, and a room waits for this.
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i)
  return new Blob([bytes], { type })
}

/** A quiet grey, as large as the preview would be: three faces by two. */
function plainPicture({ size, border }: Panorama['preview']): Promise<ImageBitmap> {
  const cell = size + 2 * border
  const plain = new ImageData(3 * cell, 2 * cell)
  plain.data.fill(GREY)
  for (let k = 3; k < plain.data.length; k += 4) plain.data[k] = 255
  return createImageBitmap(plain)
}

const GREY = 118
