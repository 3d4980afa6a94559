import { existsSync } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { ingestPicture } from '../../../pipeline/panorama/ingestPicture.ts'
import { DEFAULT_FORMATS } from '../../../pipeline/panorama/pictureFormats.ts'
import { paintNoise } from './paintNoise.ts'

/** The rooms of the bench: the same three, under as many addresses as a bench asks for. */
export const ROOMS = ['a', 'b', 'c'] as const

const PLAN = { tileSize: 254, border: 1, formats: DEFAULT_FORMATS, yaw: 0, pitch: 0 }

/**
 * Makes the bench's panoramas with the project's own ingest code, unless they are there from an earlier run.
 * @param folder holds one folder for each room afterwards
 * @param width of the pictures, in pixels
 * @param report called with a sentence for each room that is made
 */
export async function makePanoramas(
  folder: string,
  width: number,
  report: (sentence: string) => void,
): Promise<void> {
  await mkdir(folder, { recursive: true })
  for (const [index, room] of ROOMS.entries()) {
    const target = join(folder, room)
    if (existsSync(join(target, 'pano.json'))) continue
    report(`Making panorama ${room}, ${width} × ${width / 2} …`)
    const picture = join(folder, `${room}.png`)
    await (await paintNoise(width, index + 1)).png({ compressionLevel: 1 }).toFile(picture)
    await ingestPicture(picture, target, PLAN)
    await rm(picture)
  }
}
