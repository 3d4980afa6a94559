import type { Panorama } from '../../src/manifest/index.ts'
import { StreamedPanorama } from '../../src/streaming/index.ts'

/** A description of a small pyramid: 1, 4 and 16 tiles a face, so 126 in all. */
export function smallPanorama(parts: Partial<Panorama> = {}): Panorama {
  return {
    format: 1,
    projection: 'cube',
    eyes: 'mono',
    source: { width: 4096, height: 2048 },
    tileSize: 254,
    border: 1,
    levels: [254, 508, 1016],
    formats: [{ type: 'image/webp', extension: 'webp', folder: 'abcdef01', bytes: 1_000_000 }],
    preview: { size: 64, border: 1, uri: 'data:image/webp;base64,AAAA' },
    thumbnail: 'thumbnail.webp',
    ...parts,
  }
}

/** The small panorama, ready to be streamed from `/<name>/`. */
export function openSmall(name = 'room', parts: Partial<Panorama> = {}): StreamedPanorama {
  const panorama = smallPanorama(parts)
  return new StreamedPanorama(panorama, `/${name}/`, panorama.formats[0]!)
}
