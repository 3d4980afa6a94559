import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

import { parsePanorama, type Day, type Panorama } from '../../src/manifest/index.ts'
import { readJson } from './readDays.ts'

/** The picture of a dressing that is there. */
export interface FoundPicture {
  readonly scene: string
  readonly dressing: string
  /** Description, or the picture itself where it is flat, relative to the assets' folder: `odp/odp-4/pano.json`. */
  readonly file: string
  /** Undefined for a flat illustration. */
  readonly panorama: Panorama | undefined
}

/**
 * The pictures of a day that lie in `assets` (an absolute folder), in the day's order. Throws `manifest/invalid`
 * or `panorama/newer-format` for one whose description is wrong.
 */
export function findPictures(assets: string, day: Day): readonly FoundPicture[] {
  return day.scenes.flatMap((scene) =>
    scene.dressings.flatMap((dressing): FoundPicture[] => {
      const folder = `${day.profession}/${dressing.picture.folder}`
      if (dressing.picture.kind === 'illustration') {
        const image = illustrationIn(join(assets, folder))
        return image === undefined
          ? []
          : [{ scene: scene.id, dressing: dressing.id, file: `${folder}/${image}`, panorama: undefined }]
      }
      const file = `${folder}/pano.json`
      if (!existsSync(join(assets, file))) return []
      const panorama = parsePanorama(readJson(assets, file), `assets/${file}`)
      return [{ scene: scene.id, dressing: dressing.id, file, panorama }]
    }),
  )
}

/** The name of the illustration in a folder: `illustration.webp`, or with a hash of its content in the name. */
function illustrationIn(folder: string): string | undefined {
  if (!existsSync(folder)) return undefined
  return readdirSync(folder).find((name) => /^illustration[.-].*webp$|^illustration\.webp$/.test(name))
}
