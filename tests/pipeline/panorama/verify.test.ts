import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { TILE_FORMATS } from '../../../pipeline/panorama/pictureFormats.ts'
import { worldToPicture } from '../../../pipeline/panorama/rotation.ts'
import type { Sphere } from '../../../pipeline/panorama/sphere.ts'
import { describeVerification } from '../../../pipeline/panorama/verify/describeVerification.ts'
import { luma, psnr, ssim } from '../../../pipeline/panorama/verify/likeness.ts'
import { verifyPanorama } from '../../../pipeline/panorama/verify/verifyPanorama.ts'
import { type PanoramaPlan, writePanorama } from '../../../pipeline/panorama/writePanorama.ts'
import type { Panorama } from '../../../src/manifest/index.ts'
import { emptyFolder, rippledWorld, sphereOf } from './worlds.ts'

const PLAN: PanoramaPlan = {
  tileSize: 62,
  border: 1,
  formats: [{ ...TILE_FORMATS.webp, quality: 90 }],
  yaw: 0,
  pitch: 0,
}

/** Replaces a tile's border by its own outermost texels, the mistake every seam comes from. */
async function spoil(folder: string, panorama: Panorama, address: string): Promise<void> {
  const file = join(folder, panorama.formats[0]!.folder, address)
  const { data, info } = await sharp(await readFile(file))
    .raw()
    .toBuffer({ resolveWithObject: true })
  const raw = { width: info.width, height: info.height, channels: 3 as const }
  const core = await sharp(data, { raw })
    .extract({ left: 1, top: 1, width: info.width - 2, height: info.height - 2 })
    .raw()
    .toBuffer()
  const spoilt = await sharp(core, { raw: { width: info.width - 2, height: info.height - 2, channels: 3 } })
    .extend({ top: 1, bottom: 1, left: 1, right: 1, extendWith: 'copy' })
    .webp({ lossless: true })
    .toBuffer()
  await writeFile(file, spoilt)
}

async function panoramaOf(sphere: Sphere) {
  const folder = await emptyFolder()
  return { folder, panorama: await writePanorama(sphere, PLAN, folder) }
}

describe('verifyPanorama', { timeout: 30_000 }, () => {
  const sphere = sphereOf(rippledWorld(512), 512)

  it('finds views like the picture, and no seam, in what the command wrote', async () => {
    const { folder, panorama } = await panoramaOf(sphere)
    const [found] = await verifyPanorama(sphere, panorama, folder)
    for (const view of found!.views) {
      expect(view.psnr).toBeGreaterThan(30)
      expect(view.ssim).toBeGreaterThan(0.95)
    }
    expect(found!.seams).toBe(0)
    expect(describeVerification(found!)).toContain('no seam was found')
  })

  it('finds the seams round a tile whose border was not taken from its neighbours', async () => {
    const { folder, panorama } = await panoramaOf(sphere)
    await spoil(folder, panorama, '1/r/1_0.webp')
    const [found] = await verifyPanorama(sphere, panorama, folder)
    expect(found!.seams).toBeGreaterThan(0)
    const worst = found!.worstEdges[1]!
    expect([worst.tile, worst.neighbour]).toContainEqual({ face: 'r', row: 1, column: 0 })
    expect(describeVerification(found!)).toContain('a seam')
  })

  it('finds views unlike the picture when they are of another', async () => {
    const { folder, panorama } = await panoramaOf(sphere)
    const other = { ...sphere, worldToPicture: worldToPicture({ heading: 5, pitch: 0, roll: 0 }) }
    const [found] = await verifyPanorama(other, panorama, folder)
    expect(Math.max(...found!.views.map((view) => view.psnr))).toBeLessThan(25)
  })
})

describe('likeness', () => {
  const picture = Uint8Array.from({ length: 16 * 16 * 3 }, (_, i) => (i * 37) % 251)

  it('is complete for equal pictures', () => {
    const a = luma(picture)
    expect(psnr(a, a)).toBe(Number.POSITIVE_INFINITY)
    expect(ssim(a, a, 16)).toBeCloseTo(1, 6)
  })

  it('is the known figure for a known difference', () => {
    const a = new Float32Array(256).fill(100)
    const b = new Float32Array(256).fill(110)
    expect(psnr(a, b)).toBeCloseTo(20 * Math.log10(25.5), 6)
    // Flat pictures differ in their means alone.
    expect(ssim(a, b, 16)).toBeCloseTo((2 * 100 * 110 + 6.5025) / (100 ** 2 + 110 ** 2 + 6.5025), 6)
  })
})
