import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Panorama } from '../../src/manifest/index.ts'
import { inspectPicture } from './inspectPicture.ts'
import { createReceipt, isUpToDate, readDescription, RECEIPT } from './receipt.ts'
import { readSphere } from './readSphere.ts'
import { Staging, writeError } from './Staging.ts'
import { type PanoramaPlan, writePanorama, type WriteOptions } from './writePanorama.ts'

/** What became of a picture. */
export interface Outcome {
  readonly unchanged: boolean
  readonly description: Panorama
}

export interface IngestOptions extends WriteOptions {
  /** Make it again even if nothing changed. */
  readonly force?: boolean
}

/**
 * Makes the panorama of a picture in the target folder, unless it is there already, made from the same picture in
 * the same way. Everything is made beside the target and moved there when it is whole; if anything fails, or the
 * signal is aborted, the target stays as it was. Throws the `…` errors.
 */
export async function ingestPicture(
  image: string,
  target: string,
  plan: PanoramaPlan,
  { force = false, signal, ...options }: IngestOptions = {},
): Promise<Outcome> {
  const picture = await inspectPicture(image)
  const receipt = await createReceipt(image, plan)
  const before = await readDescription(target)
  if (!force && before && (await isUpToDate(target, before, receipt)))
    return { unchanged: true, description: before }
  const sphere = await readSphere(picture, signal)
  const staging = await Staging.open(target)
  try {
    const description = await writePanorama(sphere, plan, staging.folder, {
      ...options,
      ...(signal ? { signal } : {}),
    })
    await writeFile(join(staging.folder, RECEIPT), `${JSON.stringify(receipt)}\n`)
    signal?.throwIfAborted()
    const old = before ? [...before.formats.map(({ folder }) => folder), before.thumbnail] : []
    await staging.commit('pano.json', old)
    return { unchanged: false, description }
  } catch (error) {
    throw writeError(error, target)
  } finally {
    staging.discard()
  }
}
