import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ingestPicture } from '../../../pipeline/panorama/ingestPicture.ts'
import { printDoor } from '../../../pipeline/prints/printDoor.ts'
import { printStills } from '../../../pipeline/prints/printStills.ts'
import { parseDay } from '../../../src/manifest/index.ts'
import { tinyDay } from '../../fixtures/tinyDay.ts'

const PLAN = {
  tileSize: 62,
  border: 1,
  formats: [{ type: 'image/webp', extension: 'webp', quality: 90 }],
  yaw: 0,
  pitch: 0,
} as const

/** Pictures are drawn pixel by pixel. */
const PATIENCE_MS = 60_000

describe('prints of a day', { timeout: PATIENCE_MS }, () => {
  const assets = mkdtempSync(join(tmpdir(), 'prints-'))
  const day = parseDay(tinyDay(), 'tiny')

  beforeAll(async () => {
    // Left half red, right half blue: straight ahead one sees the edge between them.
    const [width, height] = [512, 256]
    const pixels = Buffer.alloc(width * height * 3)
    for (let at = 0; at < width * height; at++) pixels[at * 3 + (at % width < width / 2 ? 0 : 2)] = 200
    const source = join(assets, 'source.png')
    await sharp(pixels, { raw: { width, height, channels: 3 } })
      .png()
      .toFile(source)
    await ingestPicture(source, join(assets, 'baker/shop-warm'), PLAN)
  }, PATIENCE_MS)
  afterAll(() => rmSync(assets, { recursive: true }))

  const colourAt = async (file: string, x: number, y: number) =>
    Array.from(
      await sharp(file).extract({ left: x, top: y, width: 1, height: 1 }).removeAlpha().raw().toBuffer(),
    )

  it('are a photograph of the room on its door, and the same in lines', async () => {
    const made = (await printDoor(day, assets))!
    const folder = join(assets, 'baker/door')
    expect(readdirSync(folder).toSorted()).toEqual(['door.json', made.lines, made.photo].toSorted())
    const photo = join(folder, made.photo)
    const { width, height } = await sharp(photo).metadata()
    const left = await colourAt(photo, 100, height / 2)
    const right = await colourAt(photo, width - 100, height / 2)
    expect(left[0]! > 150 && left[2]! < 60).toBe(true)
    expect(right[2]! > 150 && right[0]! < 60).toBe(true)
    expect((await sharp(join(folder, made.lines)).metadata()).hasAlpha).toBe(true)
  })

  it('are stills of every room that has a picture, and of no other', async () => {
    const made = await printStills(day, assets)
    expect(Object.keys(made)).toEqual(['shop/warm'])
    const listed: unknown = JSON.parse(readFileSync(join(assets, 'baker/stills/stills.json'), 'utf8'))
    expect(listed).toEqual(made)
    expect(await sharp(join(assets, 'baker/stills', made['shop/warm']!)).metadata()).toMatchObject({
      width: 960,
      height: 540,
    })
  })

  it('are not made where there is no picture', async () => {
    const bare = mkdtempSync(join(tmpdir(), 'prints-'))
    expect(await printDoor(day, bare)).toBeNull()
    expect(await printStills(day, bare)).toEqual({})
    expect(existsSync(join(bare, 'baker'))).toBe(false)
    rmSync(bare, { recursive: true })
  })
})
