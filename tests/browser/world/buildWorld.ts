import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, rmSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { ingestPicture } from '../../../pipeline/panorama/ingestPicture.ts'
import { newestChangeMs } from '../../../tools/build/newestChange.ts'
import { ROOT } from '../../../tools/root.ts'
import { paintPanorama } from './paintPanorama.ts'
import { DRIVEN_DIST, ROOMS, VISIT_DIST, WORLD_ASSETS } from './places.ts'

const WIDTH = 4096
const PLAN = {
  tileSize: 254,
  border: 1,
  formats: [{ type: 'image/webp', extension: 'webp', quality: 90 }],
  yaw: 0,
  pitch: 0,
} as const

/** What the builds are made from, beside the rooms. */
const SOURCES = ['index.html', 'vite.config.ts', 'package-lock.json', 'src', 'scenes', 'tools/content']

/**
 * A world to test in, so that no browser test depends on which rooms have been rendered: three painted rooms, made by
 * the project's own ingest, and two builds that show them. Does nothing when all is there and newer than its sources.
 */
export async function buildWorld(report: (sentence: string) => void): Promise<void> {
  const madeMs = newestChangeMs(join(WORLD_ASSETS, 'made'))
  const painters = ['tests/browser/world', 'pipeline/panorama', 'src/manifest/panorama.ts']
  if (painters.some((source) => newestChangeMs(join(ROOT, source)) > madeMs)) {
    report('Painting rooms for the browser tests …')
    await paintRooms()
  }
  build(DRIVEN_DIST, 'bench', report)
  build(VISIT_DIST, 'production', report)
}

async function paintRooms(): Promise<void> {
  rmSync(WORLD_ASSETS, { recursive: true, force: true })
  mkdirSync(WORLD_ASSETS, { recursive: true })
  for (const { scene, folder, hue } of ROOMS) {
    const picture = join(WORLD_ASSETS, '..', `${scene}.png`)
    const target = join(WORLD_ASSETS, folder)
    await paintPanorama(hue, WIDTH, picture)
    mkdirSync(join(target, '..'), { recursive: true })
    await ingestPicture(picture, target, PLAN)
    cpSync(target, join(WORLD_ASSETS, 'assets', scene, 'alongside'), { recursive: true })
  }
  mkdirSync(join(WORLD_ASSETS, 'made'))
}

function build(dist: string, mode: string, report: (sentence: string) => void): void {
  const page = join(dist, 'index.html')
  const sources = [...SOURCES.map((source) => join(ROOT, source)), WORLD_ASSETS]
  const builtMs = existsSync(page) ? newestChangeMs(page) : 0
  if (sources.every((source) => newestChangeMs(source) <= builtMs)) return
  report(`Building for the browser tests (${mode}) …`)
  const began = new Date()
  const vite = join(ROOT, 'node_modules', 'vite', 'bin', 'vite.js')
  const config = join(ROOT, 'tests', 'browser', 'world', 'vite.config.ts')
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [vite, 'build', '--config', config, '--mode', mode, '--outDir', dist, '--emptyOutDir'],
    { cwd: ROOT, encoding: 'utf8', env: { ...process.env, NODE_ENV: 'production' } },
  )
  if (status !== 0) throw new Error(`The build of the tests' world failed:\n${stdout}${stderr}`)
  utimesSync(page, began, began)
}
