/**
 * `npm run icons`: draws the app's mark, the ring and the yellow dot, in the sizes that devices ask for, into
 * assets/icons. The result is committed; run it again when the mark changes.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { ROOT } from '../../tools/root.ts'
import { drawMark } from './drawMark.ts'

const FOLDER = join(ROOT, 'assets', 'icons')
/** Name → side in pixels, and how much of it the mark may take. A mask may cut off all but the middle 80 %. */
const ICONS = [
  ['icon-180.png', 180, 0.74],
  ['icon-192.png', 192, 0.78],
  ['icon-512.png', 512, 0.78],
  ['maskable-512.png', 512, 0.6],
] as const

mkdirSync(FOLDER, { recursive: true })
writeFileSync(join(FOLDER, 'icon.svg'), `${drawMark(64, 0.84, 14)}\n`)
for (const [name, size, share] of ICONS) {
  await sharp(Buffer.from(drawMark(size, share, 0)))
    .png({ compressionLevel: 9, palette: true })
    .toFile(join(FOLDER, name))
  console.log(`assets/icons/${name}`)
}
