import { existsSync } from 'node:fs'
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp, { type Sharp } from 'sharp'
import type { Day } from '../../src/manifest/index.ts'
import { nameAfter } from './nameAfter.ts'
import { readView } from './readView.ts'
import { ruleLines } from './ruleLines.ts'

/** Pixels: a door card at its largest, for a screen of usual density; the lines need no more. */
const WIDTH = 880
const HEIGHT = 980
/** Degrees, vertical. */
const FOV = 76

/** What was made for a day: files in `assets/<profession>/door`. */
export interface DoorPrints {
  readonly photo: string
  readonly lines: string
  readonly bytes: number
}

/**
 * Makes the room behind a narrator on the door, from the tiles of its panorama: the photograph, and its print in ruled
 * lines (white with alpha, to be coloured by the page). Older ones are taken away.
 * @param assets the folder that holds all days' pictures
 * @returns null where the day says nothing of the door, or its room has no picture yet
 */
export async function printDoor(day: Day, assets: string): Promise<DoorPrints | null> {
  const moment = day.moments.find(({ id }) => id === day.door?.moment)
  const scene = day.scenes.find(({ id }) => id === moment?.scene)
  const dressing = scene?.dressings.find(({ id }) => id === moment?.dressing)
  if (!dressing || dressing.picture.kind !== 'panorama') return null
  const folder = join(day.profession, dressing.picture.folder)
  if (!existsSync(join(assets, folder, 'pano.json'))) return null

  const { yaw, pitch } = dressing.view
  const view = await readView(assets, folder, { yaw, pitch, fov: FOV, width: WIDTH, height: HEIGHT })
  const picture = sharp(view, { raw: { width: WIDTH, height: HEIGHT, channels: 3 } })
  const photo = await picture.clone().webp({ quality: 74, effort: 6, smartSubsample: true }).toBuffer()
  const lines = await drawLines(picture)

  const out = join(assets, day.profession, 'door')
  await mkdir(out, { recursive: true })
  for (const old of await readdir(out)) await rm(join(out, old))
  const made = { photo: nameAfter('photo', photo), lines: nameAfter('lines', lines) }
  await writeFile(join(out, made.photo), photo)
  await writeFile(join(out, made.lines), lines)
  await writeFile(join(out, 'door.json'), `${JSON.stringify(made, undefined, 2)}\n`)
  return { ...made, bytes: photo.length + lines.length }
}

async function drawLines(picture: Sharp): Promise<Buffer> {
  const [width, height] = [WIDTH * 0.8, HEIGHT * 0.8]
  const luma = await picture
    .clone()
    .resize(width, height)
    .toColourspace('b-w')
    .clahe({ width: 260, height: 260, maxSlope: 4 })
    .median(9)
    .raw()
    .toBuffer()
  const ink = ruleLines(new Uint8Array(luma), width)
  const white = { create: { width, height, channels: 3 as const, background: '#fff' } }
  return await sharp(white)
    .joinChannel(Buffer.from(ink), { raw: { width, height, channels: 1 } })
    .webp({ quality: 1, alphaQuality: 10, effort: 6 })
    .toBuffer()
}
