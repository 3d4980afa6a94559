import * as v from 'valibot'

import { PANORAMA_FORMAT } from './panoramaFormat.ts'

const pixels = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(65536))
const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{8,64}$/, 'a hexadecimal content hash'))
const fileName = v.pipe(v.string(), v.regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/, 'a plain file name'))

/**
 * `pano.json`: what a streamed panorama is made of. Written by `npm run ingest`, read by the stream.
 *
 * A tile's address, relative to the description:
 * `<formats[i].folder>/<level>/<face>/<row>_<column>.<formats[i].extension>`, level 0 being the coarsest. The image
 * of a tile is its `tileSize`² texels and `border` texels more on each side, taken from the neighbouring tiles and
 * faces, so that bilinear filtering never meets an edge. The last row or column of a level whose size is not a
 * multiple of `tileSize` is smaller.
 */
export const panoramaSchema = v.object({
  $schema: v.optional(v.string()),
  format: v.literal(PANORAMA_FORMAT),
  /** How directions map to pictures. The place for `equirect-video` and the like. */
  projection: v.literal('cube'),
  /** One picture for both eyes. The place for `stereo`. */
  eyes: v.literal('mono'),
  /** Size in pixels of the equirectangular picture this was made from. */
  source: v.object({ width: pixels, height: pixels }),
  tileSize: pixels,
  border: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(8)),
  /** Side of a cube face in texels (without borders), coarsest level first. */
  levels: v.pipe(v.array(pixels), v.minLength(1), v.maxLength(8)),
  /** The same tiles in one or more picture formats, most wanted first. `folder` is a hash of the tiles' content. */
  formats: v.pipe(
    v.array(
      v.object({
        type: v.picklist(['image/avif', 'image/webp', 'image/jpeg']),
        extension: v.picklist(['avif', 'webp', 'jpg']),
        folder: hash,
        /** All tiles together, in bytes. */
        bytes: v.pipe(v.number(), v.integer(), v.minValue(0)),
      }),
    ),
    v.minLength(1),
  ),
  /**
   * The first picture: all six faces in one small picture, three columns by two rows in the order of `FACES`. Each
   * cell is `size` + 2 × `border` pixels square, with a real border like a tile's.
   */
  preview: v.object({
    size: pixels,
    border: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(8)),
    uri: v.pipe(v.string(), v.startsWith('data:image/'), v.maxLength(40_000)),
  }),
  /** A small flat picture of the start view, for lists and doors; a file beside the description. */
  thumbnail: fileName,
})

export type Panorama = v.InferOutput<typeof panoramaSchema>
export type PictureFormat = Panorama['formats'][number]
