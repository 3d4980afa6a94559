import { existsSync } from 'node:fs'
import { join } from 'node:path'

import { parsePanorama, type Day, type Panorama } from '../../src/manifest/index.ts'
import { readJson } from './readDays.ts'

/** The picture of a dressing that is there. */
export interface FoundPicture {
  readonly scene: string
  readonly dressing: string
  /** Description, relative to the assets' folder: `odp/odp-4/pano.json`. */
  readonly file: string
  readonly panorama: Panorama
}

/**
 * The panoramas of a day that lie in `assets` (an absolute folder), in the day's order. Throws `manifest/invalid`
 * or `panorama/newer-format` for one whose description is wrong.
 */
export function findPictures(assets: string, day: Day): readonly FoundPicture[] {
  return day.scenes.flatMap((scene) =>
    scene.dressings.flatMap((dressing): FoundPicture[] => {
      if (dressing.picture.kind !== 'panorama') return []
      const file = `${day.profession}/${dressing.picture.folder}/pano.json`
      if (!existsSync(join(assets, file))) return []
      const panorama = parsePanorama(readJson(assets, file), `assets/${file}`)
      return [{ scene: scene.id, dressing: dressing.id, file, panorama }]
    }),
  )
}
