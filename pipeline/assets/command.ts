/**
 * `npm run assets`: makes every scripted picture that is stale. See docs/rooms.md. Exit status 0: done, or nothing to
 * do; 1: something is stale (`--check`), or a step failed; 2: the command was called wrongly.
 */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

import { Assets } from './Assets.ts'
import { describeStanding, stands } from './checkPicture.ts'
import { inputsNote, makePicture, previewPicture } from './makePicture.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const USAGE = `npm run assets                            make again what is stale
npm run assets -- --only odp-4 [--only …]  only these
npm run assets -- --preview               small, into .cache/, to be looked at
npm run assets -- --check                 say what is stale; needs no Blender
npm run assets -- --record odp-4          it was rendered and ingested by hand: write down from what
npm run assets -- --keep odp-4 --why "…"  its scripts changed, and it stays as it is for this reason`

try {
  process.exitCode = main()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = error instanceof TypeError ? 2 : 1
  if (process.exitCode === 2) console.error(`\n${USAGE}`)
}

function main(): number {
  const { values } = parseArgs({
    options: {
      only: { type: 'string', multiple: true, default: [] },
      check: { type: 'boolean', default: false },
      preview: { type: 'boolean', default: false },
      record: { type: 'string', multiple: true, default: [] },
      keep: { type: 'string', multiple: true, default: [] },
      why: { type: 'string' },
    },
  })
  const assets = new Assets(ROOT)
  if (values.record.length > 0) {
    for (const picture of assets.choose(values.record)) assets.record(picture, inputsNote(ROOT, picture))
    return 0
  }
  if (values.keep.length > 0) {
    const { why } = values
    if (!why) throw new TypeError('--keep needs a reason: --why "only a comment changed"')
    for (const picture of assets.choose(values.keep)) assets.keep(picture, why)
    return 0
  }
  const chosen = assets.choose(values.only)
  if (values.check) return check(assets, chosen)
  if (!existsSync(join(ROOT, '.cache/blender/venv'))) {
    throw new Error('Blender is not installed: docs/rooms.md says how (two commands), under "Making a room".')
  }
  for (const picture of chosen) {
    if (values.preview) console.log(previewPicture(picture, run))
    else if (!stands(assets.check(picture)) || values.only.length > 0) {
      makePicture(picture, run)
      assets.record(picture, inputsNote(ROOT, picture))
    }
  }
  return 0
}

/** Says how each picture stands. One that a day awaits and nobody has made yet is told, but fails nothing. */
function check(assets: Assets, chosen: Assets['pictures']): number {
  let faults = 0
  for (const picture of chosen) {
    const standing = assets.check(picture)
    if (standing.is !== 'fresh') console.log(describeStanding(picture.name, standing))
    if (!stands(standing) && !assets.awaited(picture)) faults++
  }
  if (faults === 0) console.log(`${chosen.length} scripted pictures: nothing is stale without a reason.`)
  return faults === 0 ? 0 : 1
}

function run(command: string, ...parameters: readonly string[]): void {
  const { status, error } = spawnSync(command, parameters, {
    cwd: ROOT,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (error) throw error
  if (status !== 0)
    throw new Error(`This ended with status ${status ?? 'none'}: ${[command, ...parameters].join(' ')}`)
}
