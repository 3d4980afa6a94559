import { existsSync } from 'node:fs'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import type { Day } from '../../src/manifest/index.ts'
import { nameAfter } from './nameAfter.ts'
import { readView } from './readView.ts'

/** Pixels: the width of a column of text, on a screen of usual density. */
const WIDTH = 960
const HEIGHT = 540
/** Degrees, vertical: as in the small picture that comes with a panorama. */
const FOV = 70

/** What was made: file names, by `<scene>/<dressing>`. */
export type Stills = Readonly<Record<string, string>>

/**
 * Makes a still of every room that has a panorama, for pages that are read: `assets/<profession>/stills`, listed in
 * `stills.json`. Older ones are taken away.
 */
export async function printStills(day: Day, assets: string): Promise<Stills> {
  const out = join(assets, day.profession, 'stills')
  const made: Record<string, string> = {}
  await rm(out, { recursive: true, force: true })
  for (const scene of day.scenes)
    for (const { id, picture, view } of scene.dressings) {
      const folder = join(day.profession, picture.folder)
      if (picture.kind !== 'panorama' || !existsSync(join(assets, folder, 'pano.json'))) continue
      const flat = { yaw: view.yaw, pitch: view.pitch, fov: FOV, width: WIDTH, height: HEIGHT }
      const pixels = await readView(assets, folder, flat)
      const still = await sharp(pixels, { raw: { width: WIDTH, height: HEIGHT, channels: 3 } })
        .webp({ quality: 68, effort: 6, smartSubsample: true })
        .toBuffer()
      const name = nameAfter(`${scene.id}-${id}`, still)
      await mkdir(out, { recursive: true })
      await writeFile(join(out, name), still)
      made[`${scene.id}/${id}`] = name
    }
  if (Object.keys(made).length > 0)
    await writeFile(join(out, 'stills.json'), `${JSON.stringify(made, undefined, 2)}\n`)
  return made
}
