import { mkdirSync } from 'node:fs'
import { join } from 'node:path'

import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import sharp from 'sharp'

import { QuietRoom } from './QuietRoom.tsx'

/** Quality of the WebP: flat colours and fine ruled lines, which lower settings smear. */
const QUALITY = 84

/**
 * `node tools/run.mjs pipeline/illustration/drawIllustration.ts [folder]`: draws the quiet room into
 * `assets/tr/tr-quiet/illustration.webp`, 2048 × 1024 px, or into another folder.
 */
async function main(folder = join('assets', 'tr', 'tr-quiet')): Promise<void> {
  mkdirSync(folder, { recursive: true })
  const file = join(folder, 'illustration.webp')
  const { size } = await sharp(Buffer.from(renderToStaticMarkup(createElement(QuietRoom))))
    .webp({ quality: QUALITY, smartSubsample: true, effort: 6 })
    .toFile(file)
  console.log(`${file}: ${Math.round(size / 1024)} kB`)
}

main(process.argv[2]).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
