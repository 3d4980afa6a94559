import type { Sharp } from 'sharp'
import type { PictureFormat } from '../../src/manifest/panorama.ts'

/** How tiles are written in one picture format. */
export interface TileFormat {
  readonly type: PictureFormat['type']
  readonly extension: PictureFormat['extension']
  /** 1 to 100, the encoder's own scale. */
  readonly quality: number
}

/** The formats the command can write, by the name used on its command line, with their usual quality. */
export const TILE_FORMATS = {
  avif: { type: 'image/avif', extension: 'avif', quality: 55 },
  webp: { type: 'image/webp', extension: 'webp', quality: 78 },
  jpeg: { type: 'image/jpeg', extension: 'jpg', quality: 80 },
} as const satisfies Record<string, TileFormat>

/** What is written unless the command is told otherwise; see docs/decisions on tile pictures. */
export const DEFAULT_FORMATS: readonly TileFormat[] = [TILE_FORMATS.webp]

/** Encodes a picture as a tile. sharp writes no metadata unless asked to, so none of the source's can get through. */
export function encode(picture: Sharp, { type, quality }: TileFormat): Promise<Buffer> {
  switch (type) {
    case 'image/avif':
      return picture.avif({ quality, effort: 2 }).toBuffer()
    case 'image/webp':
      return picture.webp({ quality, effort: 4, smartSubsample: true }).toBuffer()
    case 'image/jpeg':
      return picture.jpeg({ quality, mozjpeg: true }).toBuffer()
  }
}
