import { createHash } from 'node:crypto'
import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { FACES, PANORAMA_FORMAT, type Panorama, type PictureFormat } from '../../src/manifest/panorama.ts'
import { chooseLevels } from './chooseLevels.ts'
import { cutTile, type Picture } from './cutTile.ts'
import type { Face } from './faceAxes.ts'
import { FaceWorkers } from './FaceWorkers.ts'
import { makePreview } from './makePreview.ts'
import { encode, type TileFormat } from './pictureFormats.ts'
import type { FacePicture } from './projectFace.ts'
import { projectView } from './projectView.ts'
import { shrinkFace } from './shrinkFace.ts'
import type { Sphere } from './sphere.ts'

const PREVIEW_SIZE = 64
const PREVIEW_BORDER = 1
/** Margin of the coarsest level, in texels: what one border texel of the preview covers. */
const COARSEST_MARGIN = 4

/** What to make of a sphere. */
export interface PanoramaPlan {
  readonly tileSize: number
  readonly border: number
  /** Most wanted first. */
  readonly formats: readonly TileFormat[]
  /** Start view, in degrees: what the thumbnail shows. */
  readonly yaw: number
  readonly pitch: number
}

export async function writePanorama(
  sphere: Sphere,
  plan: PanoramaPlan,
  folder: string,
  onTile: (done: number, total: number) => void,
): Promise<Panorama> {
  const { tileSize, border, formats } = plan
  const levels = chooseLevels(sphere.full.width, tileSize)
  const total = levels.reduce((sum, size) => sum + 6 * Math.ceil(size / tileSize) ** 2, 0) * formats.length
  let done = 0
  const sets = formats.map((format) => ({ format, bytes: 0, hashes: new Map<string, string>() }))
  const previews = new Map<Face, FacePicture>()
  const workers = new FaceWorkers()
  try {
    const oneFace = async (face: Face) => {
      const pictures = await workers.draw({ sphere, face, levels, border: COARSEST_MARGIN })
      previews.set(face, shrinkFace(pictures[0]!, Math.min(PREVIEW_SIZE, levels[0]!), PREVIEW_BORDER))
      for (const [level, picture] of pictures.entries()) {
        const count = Math.ceil(picture.size / tileSize)
        for (const { format } of formats.map((f) => ({ format: f })))
          await mkdir(join(folder, format.extension, String(level), face), { recursive: true })
        for (let row = 0; row < count; row++) {
          await Promise.all(
            Array.from({ length: count }, async (_, column) => {
              const tile = cutTile(picture, row, column, tileSize, border)
              for (const set of sets) {
                const data = await encode(asSharp(tile), set.format)
                const name = `${level}/${face}/${row}_${column}.${set.format.extension}`
                await writeFile(join(folder, set.format.extension, name), data)
                set.bytes += data.length
                set.hashes.set(name, createHash('sha256').update(data).digest('hex'))
                onTile(++done, total)
              }
            }),
          )
        }
      }
    }
    await Promise.all(FACES.map(oneFace))
  } finally {
    await workers.dispose()
  }
  const described: PictureFormat[] = []
  for (const { format, bytes, hashes } of sets) {
    const hash = createHash('sha256')
    for (const name of [...hashes.keys()].sort()) hash.update(`${name} ${hashes.get(name)!}\n`)
    const name = hash.digest('hex').slice(0, 16)
    await rename(join(folder, format.extension), join(folder, name))
    described.push({ type: format.type, extension: format.extension, folder: name, bytes })
  }
  const view = { yaw: plan.yaw, pitch: plan.pitch, fov: 60, width: 480, height: 270 }
  const thumbnail = await sharp(projectView(sphere, view), { raw: { width: 480, height: 270, channels: 3 } })
    .webp({ quality: 75 })
    .toBuffer()
  const thumbnailName = `thumbnail-${createHash('sha256').update(thumbnail).digest('hex').slice(0, 16)}.webp`
  await writeFile(join(folder, thumbnailName), thumbnail)
  const description: Panorama = {
    format: PANORAMA_FORMAT,
    projection: 'cube',
    eyes: 'mono',
    source: { width: sphere.full.width, height: sphere.full.height },
    tileSize,
    border,
    levels: [...levels],
    formats: described,
    preview: await makePreview(previews),
    thumbnail: thumbnailName,
  }
  await writeFile(join(folder, 'pano.json'), JSON.stringify(description))
  return description
}

function asSharp({ pixels, width, height }: Picture) {
  return sharp(pixels, { raw: { width, height, channels: 3 } })
}
