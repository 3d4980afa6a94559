import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import sharp from 'sharp'
import { FACES } from '../../src/manifest/faces.ts'
import type { Panorama } from '../../src/manifest/panorama.ts'
import { PANORAMA_FORMAT } from '../../src/manifest/panoramaFormat.ts'
import { chooseLevels } from './chooseLevels.ts'
import { cutTile } from './cutTile.ts'
import { eachAtOnce } from './eachAtOnce.ts'
import type { Face } from './faceAxes.ts'
import { FaceWorkers } from './FaceWorkers.ts'
import { makePreview } from './makePreview.ts'
import { makeThumbnail } from './makeThumbnail.ts'
import { encode, type TileFormat } from './pictureFormats.ts'
import type { FacePicture } from './projectFace.ts'
import { shrinkFace } from './shrinkFace.ts'
import type { Sphere } from './sphere.ts'
import { TileSet } from './TileSet.ts'

const PREVIEW_SIZE = 64
const PREVIEW_BORDER = 1
/** Margin of the coarsest level, in texels: what one border texel of the preview covers. */
const COARSEST_MARGIN = 4
/** Tiles being encoded at a time for each face being worked on: enough to keep the encoder's threads busy. */
const TILES_AT_ONCE = 4

/** How to make a panorama of a sphere. */
export interface PanoramaPlan {
  /** Most texels along a tile's side; an unusual width gets smaller tiles, so that they come out whole. */
  readonly tileSize: number
  readonly border: number
  /** Most wanted first. */
  readonly formats: readonly TileFormat[]
  /** Start view, in degrees: what the thumbnail shows. */
  readonly yaw: number
  readonly pitch: number
}

/** What writing a panorama needs from outside. */
export interface WriteOptions {
  readonly signal?: AbortSignal
  /** Called after each tile. */
  readonly onTile?: (done: number, total: number) => void
  /** Writes a file; for tests. */
  readonly write?: (path: string, data: Uint8Array | string) => Promise<void>
}

/**
 * Writes a panorama's tiles, thumbnail and description into an empty folder. Rejects with the signal's reason if
 * aborted, and with what the system says if a file cannot be written; the folder is then good for nothing.
 */
export async function writePanorama(
  sphere: Sphere,
  plan: PanoramaPlan,
  folder: string,
  { signal = new AbortController().signal, onTile, write = writeFile }: WriteOptions = {},
): Promise<Panorama> {
  const { border } = plan
  const levels = chooseLevels(sphere.full.width, plan.tileSize)
  const tileSize = levels[0]!
  const sets = plan.formats.map((format) => new TileSet(format, folder))
  const total = levels.reduce((sum, size) => sum + 6 * Math.ceil(size / tileSize) ** 2, 0) * sets.length
  const previews = new Map<Face, FacePicture>()
  let done = 0

  const writeTiles = async (picture: FacePicture, level: number, face: Face) => {
    const count = Math.ceil(picture.size / tileSize)
    for (const set of sets)
      await mkdir(dirname(join(set.folder, set.address(level, face, 0, 0))), { recursive: true })
    const cells = Array.from({ length: count * count }, (_, i) => [Math.floor(i / count), i % count] as const)
    await eachAtOnce(cells, TILES_AT_ONCE, async ([row, column]) => {
      const { width, height, pixels } = cutTile(picture, row, column, tileSize, border)
      for (const set of sets) {
        signal.throwIfAborted()
        const data = await encode(sharp(pixels, { raw: { width, height, channels: 3 } }), set.format)
        const address = set.address(level, face, row, column)
        await write(join(set.folder, address), data)
        set.note(address, data)
        onTile?.(++done, total)
      }
    })
  }

  const workers = new FaceWorkers()
  try {
    // No more faces at a time than threads that draw them, so that memory does not grow with the encoder's delay.
    await eachAtOnce(FACES, workers.count, async (face) => {
      const pictures = await workers.draw({ sphere, face, levels, margin: COARSEST_MARGIN }, signal)
      previews.set(face, shrinkFace(pictures[0]!, Math.min(PREVIEW_SIZE, levels[0]!), PREVIEW_BORDER))
      for (const [level, picture] of pictures.entries()) await writeTiles(picture, level, face)
    })
  } finally {
    await workers.dispose()
  }

  const thumbnail = await makeThumbnail(sphere, plan.yaw, plan.pitch)
  await write(join(folder, thumbnail.name), thumbnail.data)
  const description: Panorama = {
    format: PANORAMA_FORMAT,
    projection: 'cube',
    eyes: 'mono',
    source: { width: sphere.full.width, height: sphere.full.height },
    tileSize,
    border,
    levels: [...levels],
    formats: await Promise.all(sets.map((set) => set.seal())),
    preview: await makePreview(previews),
    thumbnail: thumbnail.name,
  }
  await write(join(folder, 'pano.json'), `${JSON.stringify(description)}\n`)
  return description
}
