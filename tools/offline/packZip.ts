// npm run pack:zip: the built app in one file, to be carried to a place without a network on a USB stick.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildIfStale } from '../build/buildIfStale.ts'
import { ROOT } from '../root.ts'
import { zipBuild } from './zipBuild.ts'

const DIST = join(ROOT, 'dist')
try {
  buildIfStale((sentence) => console.log(sentence))
  if (!existsSync(join(DIST, 'build.json')))
    throw new Error('The build has no build.json: delete dist/ and try again.')
  const { build } = JSON.parse(readFileSync(join(DIST, 'build.json'), 'utf8')) as { readonly build: string }
  const zip = zipBuild(DIST, build)
  const name = `alongside-${build}.zip`
  writeFileSync(join(ROOT, name), zip)
  console.log(
    `${name} (${(zip.byteLength / 1024 / 1024).toFixed(1)} MB): unpack it, and read READ ME FIRST.txt.`,
  )
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
