import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { inspectPicture } from '../../../pipeline/panorama/inspectPicture.ts'
import { readSphere } from '../../../pipeline/panorama/readSphere.ts'
import { compassWorld, emptyFolder, paint, pictureOf } from './worlds.ts'

const WIDTH = 256

describe('a picture to be ingested', () => {
  it.each(['jpeg', 'png', 'webp', 'avif', 'tiff'] as const)('may be %s', async (kind) => {
    const file = join(await emptyFolder(), `picture.${kind}`)
    await pictureOf(compassWorld, WIDTH)
      .toFormat(kind, kind === 'png' ? {} : { quality: 95 })
      .toFile(file)
    const sphere = await readSphere(await inspectPicture(file))
    expect([sphere.width, sphere.height]).toEqual([WIDTH, WIDTH / 2])
    // The middle looks ahead: x = 0, y = 0, z = −1.
    const middle = sphere.pixels.subarray(3 * (64 * WIDTH + 128), 3 * (64 * WIDTH + 128) + 3)
    for (const [c, wanted] of [128, 128, 18].entries()) expect(Math.abs(middle[c]! - wanted)).toBeLessThan(6)
  })

  it('may be grey, and transparent', async () => {
    const folder = await emptyFolder()
    const grey = join(folder, 'grey.png')
    const clear = join(folder, 'clear.png')
    await pictureOf(() => [90, 90, 90], WIDTH)
      .toColourspace('b-w')
      .png()
      .toFile(grey)
    await pictureOf(() => [90, 90, 90], WIDTH)
      .ensureAlpha(0)
      .png()
      .toFile(clear)
    expect((await sharp(grey).metadata()).channels).toBe(1)
    expect([...(await readSphere(await inspectPicture(grey))).pixels.subarray(0, 3)]).toEqual([90, 90, 90])
    expect([...(await readSphere(await inspectPicture(clear))).pixels.subarray(0, 3)]).toEqual([0, 0, 0])
  })

  it('may have a wider colour profile, which is converted', async () => {
    const file = join(await emptyFolder(), 'wide.png')
    await pictureOf(() => [200, 60, 40], WIDTH)
      .withIccProfile('p3')
      .png()
      .toFile(file)
    const stored = await sharp(file, { ignoreIcc: true }).raw().toBuffer()
    expect(Math.abs(stored[0]! - 200)).toBeGreaterThan(8)
    const [red, green, blue] = (await readSphere(await inspectPicture(file))).pixels
    for (const [found, wanted] of [
      [red, 200],
      [green, 60],
      [blue, 40],
    ] as const) {
      expect(Math.abs(found! - wanted)).toBeLessThanOrEqual(3)
    }
  })

  it('is turned upright if its camera says so', async () => {
    const file = join(await emptyFolder(), 'upside-down.png')
    await pictureOf(compassWorld, WIDTH).rotate(180).png().withMetadata({ orientation: 3 }).toFile(file)
    const sphere = await readSphere(await inspectPicture(file))
    expect(Buffer.compare(Buffer.from(sphere.pixels), Buffer.from(paint(compassWorld, WIDTH)))).toBe(0)
  })

  it('may be wider than one band of rows', async () => {
    const file = join(await emptyFolder(), 'tall.png')
    const picture = pictureOf(compassWorld, 512).resize(8192, 4096, { kernel: 'nearest' })
    await picture.png({ compressionLevel: 1 }).toFile(file)
    const { pixels } = await readSphere(await inspectPicture(file))
    const whole = await sharp(file).raw().toBuffer()
    expect(whole.equals(pixels)).toBe(true)
  })
})

describe('a picture that cannot be taken', () => {
  const bad: Record<string, { make: (file: string) => Promise<unknown>; code: string; says: string }> = {
    'that is not there': { make: async () => {}, code: 'unreadable', says: 'no such file' },
    'that is a folder': { make: (file) => mkdir(file), code: 'unreadable', says: 'not a file' },
    'of zero bytes': { make: (file) => writeFile(file, ''), code: 'unreadable', says: 'empty (0 bytes)' },
    'that is a web page': {
      make: (file) => writeFile(file, '<!doctype html>\n<title>Sign in</title>'),
      code: 'not-a-picture',
      says: 'begins "<!doctype html>',
    },
    'in CMYK': {
      make: (file) => pictureOf(compassWorld, WIDTH).toColourspace('cmyk').jpeg().toFile(file),
      code: 'colours',
      says: 'in sRGB',
    },
    'with 16 bits a colour': {
      make: (file) => pictureOf(compassWorld, WIDTH).toColourspace('rgb16').png().toFile(file),
      code: 'colours',
      says: '8 bits',
    },
    'that is a drawing': {
      make: (file) => writeFile(file, '<svg xmlns="http://www.w3.org/2000/svg" width="512" height="256"/>'),
      code: 'kind',
      says: 'svg',
    },
    'that is a GIF': {
      make: (file) => pictureOf(compassWorld, WIDTH).gif().toFile(file),
      code: 'kind',
      says: 'gif',
    },
    'that is flat': {
      make: (file) => pictureOf(compassWorld, WIDTH).resize(640, 480, { fit: 'fill' }).jpeg().toFile(file),
      code: 'shape',
      says: '640 × 480',
    },
  }

  it.each(Object.keys(bad))('%s is refused in one sentence', async (name) => {
    const { make, code, says } = bad[name]!
    const file = join(await emptyFolder(), 'picture.jpg')
    await make(file)
    const fault: unknown = await inspectPicture(file).catch((error: unknown) => error)
    expect(fault).toMatchObject({ name: 'IngestError', code })
    expect((fault as Error).message).toContain(says)
    expect((fault as Error).message).toContain(file)
    expect((fault as Error).message).not.toContain('\n')
  })

  it.each(['jpeg', 'png', 'webp', 'tiff', 'avif'] as const)(
    'a %s that was cut short is refused',
    async (kind) => {
      const file = join(await emptyFolder(), 'picture')
      await pictureOf(compassWorld, WIDTH).toFormat(kind).toFile(file)
      const whole = await readFile(file)
      await writeFile(file, whole.subarray(0, Math.floor(whole.length * 0.6)))
      const fault: unknown = await inspectPicture(file)
        .then(readSphere)
        .catch((error: unknown) => error)
      expect(fault).toMatchObject({ name: 'IngestError' })
      expect((fault as { code: string }).code).toMatch(/^(damaged|not-a-picture)$/)
    },
  )
})
