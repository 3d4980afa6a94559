import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseDay } from '../../src/manifest/index.ts'
import { IngestError } from './IngestError.ts'

/** Where a scene's panorama belongs, and where a visitor first looks in it (degrees). */
export interface ScenePlace {
  readonly folder: string
  readonly yaw: number
  readonly pitch: number
}

/**
 * Finds `<profession>/<scene>[/<dressing>]` (the first dressing if none is named) in the project at `root`.
 * Throws `scene` with the names there are, or `manifest/invalid` if the day itself is wrong.
 */
export async function findScene(root: string, address: string): Promise<ScenePlace> {
  const refuse = (reason: string) => new IngestError('scene', { scene: address, reason })
  const [profession, sceneId, dressingId, ...rest] = address.split('/')
  if (!profession || !sceneId || rest.length > 0)
    throw refuse('it is written <profession>/<scene>[/<dressing>]')
  const file = join(root, 'scenes', profession, 'day.json')
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new IngestError('scene', { scene: address, reason: `${file} cannot be read` }, { cause })
  })
  const day = parseDay(JSON.parse(text), file)
  const scene = day.scenes.find(({ id }) => id === sceneId)
  if (!scene) throw refuse(`${profession} has ${listed(day.scenes)}`)
  const dressing =
    dressingId === undefined ? scene.dressings[0] : scene.dressings.find(({ id }) => id === dressingId)
  if (!dressing) throw refuse(`${sceneId} has the dressings ${listed(scene.dressings)}`)
  const { picture, view } = dressing
  if (picture.kind !== 'panorama') throw refuse(`its picture is a flat ${picture.kind}, not a panorama`)
  return { folder: join(root, 'assets', profession, picture.folder), yaw: view.yaw, pitch: view.pitch }
}

function listed(things: readonly { readonly id: string }[]): string {
  return things.map(({ id }) => id).join(', ')
}
