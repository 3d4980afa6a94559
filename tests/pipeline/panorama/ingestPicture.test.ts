import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { ingestPicture } from '../../../pipeline/panorama/ingestPicture.ts'
import { TILE_FORMATS } from '../../../pipeline/panorama/pictureFormats.ts'
import type { PanoramaPlan } from '../../../pipeline/panorama/writePanorama.ts'
import { FACES, parsePanorama } from '../../../src/manifest/index.ts'
import { pickFormat } from '../../../src/streaming/pickFormat.ts'
import { compassWorld, emptyFolder, pictureOf } from './worlds.ts'

const PLAN: PanoramaPlan = { tileSize: 62, border: 1, formats: [TILE_FORMATS.webp], yaw: 0, pitch: 0 }

async function setUp() {
  const folder = await emptyFolder()
  const image = join(folder, 'room.jpg')
  const target = join(folder, 'made', 'room')
  await pictureOf(compassWorld, 512).jpeg({ quality: 95 }).toFile(image)
  return { folder, image, target }
}

/** Every file under a folder, by its path in it, with its content. */
async function contents(folder: string): Promise<Map<string, string>> {
  const files = new Map<string, string>()
  for (const entry of await readdir(folder, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile()) continue
    const path = join(entry.parentPath, entry.name)
    files.set(path.slice(folder.length + 1), (await readFile(path)).toString('base64'))
  }
  return files
}

describe('ingestPicture', { timeout: 30_000 }, () => {
  it('writes a description that the product reads, and every tile it promises', async () => {
    const { image, target } = await setUp()
    await ingestPicture(image, target, PLAN)
    const panorama = parsePanorama(JSON.parse(await readFile(join(target, 'pano.json'), 'utf8')), 'pano.json')
    expect(panorama.levels).toEqual([62, 124])
    const [format] = panorama.formats
    let bytes = 0
    for (const [level, size] of panorama.levels.entries()) {
      for (const face of FACES) {
        for (let i = 0; i < (size / 62) ** 2; i++) {
          const count = Math.ceil(size / 62)
          const name = `${level}/${face}/${Math.floor(i / count)}_${i % count}.webp`
          const tile = await readFile(join(target, format!.folder, name))
          bytes += tile.length
        }
      }
    }
    expect(bytes).toBe(format!.bytes)
    expect(await sharp(join(target, panorama.thumbnail)).metadata()).toMatchObject({
      format: 'webp',
      width: 480,
    })
    expect((await stat(join(target, 'pano.json'))).size).toBeLessThan(6 * 1024)
  })

  it('shows in each cell of the preview the face it stands for', async () => {
    const { image, target } = await setUp()
    const { description } = await ingestPicture(image, target, PLAN)
    const { size, border, uri } = description.preview
    const { data, info } = await sharp(Buffer.from(uri.split(',')[1]!, 'base64'))
      .raw()
      .toBuffer({ resolveWithObject: true })
    const cell = size + 2 * border
    expect([info.width, info.height]).toEqual([3 * cell, 2 * cell])
    // Ahead −z, right +x, behind +z, left −x, up +y, down −y: the colour far from grey tells which.
    const wanted = [
      [2, 18],
      [0, 238],
      [2, 238],
      [0, 18],
      [1, 238],
      [1, 18],
    ] as const
    for (const [i, [channel, value]] of wanted.entries()) {
      const x = (i % 3) * cell + Math.floor(cell / 2)
      const y = Math.floor(i / 3) * cell + Math.floor(cell / 2)
      expect(Math.abs(data[(y * info.width + x) * 3 + channel]! - value)).toBeLessThan(12)
    }
  })

  it('lets no metadata of the source through', async () => {
    const { folder, target } = await setUp()
    const image = join(folder, 'tagged.jpg')
    await pictureOf(compassWorld, 512)
      .withExif({
        IFD0: { Copyright: 'A. Photographer', Make: 'Camera-Maker' },
        IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 30/1 0/1' },
      })
      .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><serial>SN-12345</serial></x:xmpmeta>')
      .jpeg()
      .toFile(image)
    const tagged = await sharp(image).metadata()
    expect(tagged.exif?.toString('latin1')).toContain('Camera-Maker')
    expect(tagged.xmp?.toString()).toContain('SN-12345')
    const { description } = await ingestPicture(image, target, {
      ...PLAN,
      formats: Object.values(TILE_FORMATS),
    })
    const preview = Buffer.from(description.preview.uri.split(',')[1]!, 'base64')
    const pictures = [preview]
    for (const [name, content] of await contents(target)) {
      const data = Buffer.from(content, 'base64')
      for (const secret of ['A. Photographer', 'Camera-Maker', 'SN-12345', 'tagged', folder]) {
        expect(data.includes(secret)).toBe(false)
      }
      if (!name.endsWith('.json')) pictures.push(data)
    }
    expect(pictures.length).toBeGreaterThan(90)
    for (const picture of pictures) {
      const { exif, xmp, iptc, icc } = await sharp(picture).metadata()
      expect([exif, xmp, iptc, icc]).toEqual([undefined, undefined, undefined, undefined])
    }
  })

  it('offers the formats in the order asked for, so that a client that lacks one falls back', async () => {
    const { image, target } = await setUp()
    const formats = [TILE_FORMATS.avif, TILE_FORMATS.webp]
    const { description } = await ingestPicture(image, target, { ...PLAN, formats })
    expect(description.formats.map(({ type }) => type)).toEqual(['image/avif', 'image/webp'])
    expect(pickFormat(description, new Set(['image/webp', 'image/avif']), '').extension).toBe('avif')
    expect(pickFormat(description, new Set(['image/webp', 'image/jpeg']), '').extension).toBe('webp')
    for (const { folder, extension } of description.formats) {
      expect(existsSync(join(target, folder, '1', 'd', `1_1.${extension}`))).toBe(true)
    }
  })

  it('gives the same content the same names, wherever it is made', async () => {
    const { image, target } = await setUp()
    const first = await ingestPicture(image, target, PLAN)
    const second = await ingestPicture(image, `${target}-2`, PLAN)
    expect(second.description).toEqual(first.description)
    expect(await contents(`${target}-2`)).toEqual(await contents(target))
  })

  it('does nothing when nothing changed', async () => {
    const { image, target } = await setUp()
    await ingestPicture(image, target, PLAN)
    const before = await stat(join(target, 'pano.json'))
    const again = await ingestPicture(image, target, PLAN, { onTile: () => expect.unreachable() })
    expect(again.unchanged).toBe(true)
    expect((await stat(join(target, 'pano.json'))).ino).toBe(before.ino)
  })

  it('makes it again when a tile was lost, when the plan changed, and when told to', async () => {
    const { image, target } = await setUp()
    const { description } = await ingestPicture(image, target, PLAN)
    const tile = join(target, description.formats[0]!.folder, '0/f/0_0.webp')
    await rm(tile)
    expect((await ingestPicture(image, target, PLAN)).unchanged).toBe(false)
    expect(existsSync(tile)).toBe(true)
    expect((await ingestPicture(image, target, PLAN, { force: true })).unchanged).toBe(false)
    expect((await ingestPicture(image, target, { ...PLAN, yaw: 90 })).unchanged).toBe(false)
  })

  it('replaces an older panorama and leaves nothing of it, nor touches what is not its own', async () => {
    const { image, target } = await setUp()
    const old = (await ingestPicture(image, target, PLAN)).description
    await writeFile(join(target, 'notes.txt'), 'mine')
    await pictureOf(() => [10, 20, 30], 512)
      .png()
      .toFile(image)
    const { description } = await ingestPicture(image, target, PLAN)
    expect(description.formats[0]!.folder).not.toBe(old.formats[0]!.folder)
    expect((await readdir(target)).sort()).toEqual(
      [description.formats[0]!.folder, 'ingest.json', 'notes.txt', 'pano.json', description.thumbnail].sort(),
    )
    expect(await readdir(dirname(target))).toEqual(['room'])
  })

  it('leaves nothing behind when interrupted, and the old panorama as it was', async () => {
    const { folder, image, target } = await setUp()
    const interrupt = async () => {
      const stop = new AbortController()
      const options = {
        signal: stop.signal,
        onTile: (done: number) => done === 7 && stop.abort(),
        force: true,
      }
      await expect(ingestPicture(image, target, PLAN, options)).rejects.toThrow('abort')
    }
    await interrupt()
    expect(await readdir(folder)).toEqual(['room.jpg'])
    await ingestPicture(image, target, PLAN)
    const before = await contents(folder)
    await interrupt()
    expect(await contents(folder)).toEqual(before)
  })

  it('says that the disk is full, and leaves nothing behind', async () => {
    const { folder, image, target } = await setUp()
    let writes = 0
    const write = async (path: string, data: Uint8Array | string) => {
      if (++writes > 20) throw Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' })
      await writeFile(path, data)
    }
    await expect(ingestPicture(image, target, PLAN, { write })).rejects.toMatchObject({
      name: 'IngestError',
      code: 'no-room',
      message: expect.stringContaining('no room left') as string,
    })
    expect(await readdir(folder)).toEqual(['room.jpg'])
  })

  it('says that the target cannot be written', async () => {
    const { folder, image } = await setUp()
    await expect(ingestPicture(image, join(image, 'inside'), PLAN)).rejects.toMatchObject({
      code: 'unwritable',
    })
    expect(await readdir(folder)).toEqual(['room.jpg'])
  })

  it('sweeps up what a killed run has left', async () => {
    const { image, target } = await setUp()
    // No process has a number this high.
    await mkdir(join(dirname(target), '.room.ingest-99999999/webp-tiles'), { recursive: true })
    await ingestPicture(image, target, PLAN)
    expect(await readdir(dirname(target))).toEqual(['room'])
  })
})
