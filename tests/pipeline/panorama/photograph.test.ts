import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { ingestPicture } from '../../../pipeline/panorama/ingestPicture.ts'
import { inspectPicture } from '../../../pipeline/panorama/inspectPicture.ts'
import { DEFAULT_FORMATS } from '../../../pipeline/panorama/pictureFormats.ts'
import { readSphere } from '../../../pipeline/panorama/readSphere.ts'
import { verifyPanorama } from '../../../pipeline/panorama/verify/verifyPanorama.ts'
import { emptyFolder } from './worlds.ts'

const PHOTOGRAPH = fileURLToPath(new URL('../../../../shared/real/courtyard-4096.jpg', import.meta.url))

describe.skipIf(!existsSync(PHOTOGRAPH))('a real photograph (skipped where it is not at hand)', () => {
  it('becomes a panorama that looks like it, without a seam', { timeout: 180_000 }, async () => {
    const target = join(await emptyFolder(), 'courtyard')
    const plan = { tileSize: 254, border: 1, formats: DEFAULT_FORMATS.slice(-1), yaw: 0, pitch: 0 }
    const { description } = await ingestPicture(PHOTOGRAPH, target, plan)
    expect(description.levels).toEqual([254, 508, 1016])
    const sphere = await readSphere(await inspectPicture(PHOTOGRAPH))
    const [found] = await verifyPanorama(sphere, description, target)
    for (const view of found!.views) expect(view.psnr).toBeGreaterThan(30)
    expect(found!.seams).toBe(0)
  })
})
