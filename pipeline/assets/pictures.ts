import { existsSync } from 'node:fs'
import { join } from 'node:path'

import { readDays } from '../../tools/content/readDays.ts'

/** A picture of a day that a script of this project makes. */
export interface ScriptedPicture {
  /** `<day>/<folder>`, e.g. `odp/odp-2-awake`: its name in the lock file and its folder in `assets/`. */
  readonly name: string
  /** What `render.py` calls it: the picture's folder. */
  readonly room: string
  /** Where `npm run ingest` puts it: `<day>/<scene>/<dressing>`. */
  readonly dressing: string
  /** `<day>/<scene>`, for `npm run content:place`. */
  readonly scene: string
}

/**
 * The panoramas of all days for which there is a room in pipeline/blender/rooms, each once even when several dressings
 * show it, in the order of the days. A picture that was taken otherwise (photographed, drawn) is not among them.
 */
export function scriptedPictures(root: string): readonly ScriptedPicture[] {
  const found = new Map<string, ScriptedPicture>()
  for (const { day } of readDays(root)) {
    for (const scene of day.scenes) {
      for (const { id, picture } of scene.dressings) {
        const name = `${day.id}/${picture.folder}`
        if (picture.kind !== 'panorama' || found.has(name) || !existsSync(roomScript(root, picture.folder)))
          continue
        const place = `${day.id}/${scene.id}`
        found.set(name, { name, room: picture.folder, dressing: `${place}/${id}`, scene: place })
      }
    }
  }
  return [...found.values()]
}

function roomScript(root: string, room: string): string {
  return join(root, 'pipeline/blender/rooms', `${room.replaceAll('-', '_')}.py`)
}
