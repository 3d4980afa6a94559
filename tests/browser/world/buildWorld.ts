import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import sharp from 'sharp'
import { ingestPicture } from '../../../pipeline/panorama/ingestPicture.ts'
import { newestChangeMs } from '../../../tools/build/newestChange.ts'
import { readDays } from '../../../tools/content/readDays.ts'
import { ROOT } from '../../../tools/root.ts'
import { paintPanorama } from './paintPanorama.ts'
import { DRIVEN_DIST, ROOMS, VISIT_DIST, WHOLE_ASSETS, WHOLE_DIST, WORLD_ASSETS } from './places.ts'

const WIDTH = 4096
/** Rooms that only have to be there. */
const SMALL_WIDTH = 1024
const PLAN = {
  tileSize: 254,
  border: 1,
  formats: [{ type: 'image/webp', extension: 'webp', quality: 90 }],
  yaw: 0,
  pitch: 0,
} as const

/** What the rooms are made from. The ingest is left out: however it changes, a room stays good while its format does. */
const PAINTERS = ['tests/browser/world', 'src/manifest/panorama.ts']
/** What the builds are made from, beside the rooms. */
const SOURCES = [
  'index.html',
  'vite.config.ts',
  'package-lock.json',
  'src',
  'scenes',
  'tools/content',
  'tools/offline',
]

/**
 * A world to test in, so that no browser test depends on which rooms have been rendered: three painted rooms, made by
 * the project's own ingest, and two builds that show them. Does nothing when all is there and newer than its sources.
 */
export async function buildWorld(report: (sentence: string) => void): Promise<void> {
  const madeMs = newestChangeMs(join(WORLD_ASSETS, 'made'))
  if (PAINTERS.some((source) => newestChangeMs(join(ROOT, source)) > madeMs)) {
    report('Painting rooms for the browser tests …')
    await replace(WORLD_ASSETS, paintRooms)
  }
  const wholeMs = newestChangeMs(join(WHOLE_ASSETS, 'made'))
  if ([...PAINTERS, 'scenes'].some((source) => newestChangeMs(join(ROOT, source)) > wholeMs)) {
    report('Painting every room of every day …')
    await replace(WHOLE_ASSETS, paintAll)
  }
  for (const [dist, mode, assets] of [
    [DRIVEN_DIST, 'bench', WORLD_ASSETS],
    [VISIT_DIST, 'production', WORLD_ASSETS],
    [WHOLE_DIST, 'production', WHOLE_ASSETS],
  ] as const) {
    const builtMs = newestChangeMs(join(dist, 'index.html'))
    const sources = [...SOURCES.map((source) => join(ROOT, source)), join(assets, 'made')]
    if (sources.every((source) => newestChangeMs(source) <= builtMs)) continue
    report(`Building for the browser tests (${mode}) …`)
    await replace(dist, (folder) => build(folder, mode, assets))
  }
}

/** Makes a folder beside the place where it belongs and puts it there when it is whole: two runs don't mix theirs. */
async function replace(target: string, make: (folder: string) => Promise<void> | void): Promise<void> {
  const folder = `${target}.${process.pid}`
  const old = `${folder}.old`
  mkdirSync(folder, { recursive: true })
  try {
    await make(folder)
    if (newestChangeMs(target) > 0) renameSync(target, old)
    renameSync(folder, target)
  } finally {
    for (const rest of [folder, old]) rmSync(rest, { recursive: true, force: true })
  }
}

async function paintRooms(assets: string): Promise<void> {
  for (const { scene, folder, hue } of ROOMS) {
    const picture = `${assets}.png`
    const target = join(assets, folder)
    await paintPanorama(hue, WIDTH, picture)
    mkdirSync(dirname(target), { recursive: true })
    await ingestPicture(picture, target, PLAN)
    rmSync(picture)
    cpSync(target, join(assets, 'assets', scene, 'alongside'), { recursive: true })
  }
  copyPrints(assets)
  mkdirSync(join(assets, 'made'))
}

/** What the door prints behind its people is small, and always there. */
function copyPrints(assets: string): void {
  for (const { day } of readDays(ROOT))
    cpSync(join(ROOT, 'assets', day.profession, 'door'), join(assets, day.profession, 'door'), {
      recursive: true,
    })
}

/** One small picture, made once, for every dressing of every day. */
async function paintAll(assets: string): Promise<void> {
  const picture = `${assets}.png`
  await paintPanorama(1, SMALL_WIDTH, picture)
  await ingestPicture(picture, join(assets, 'one'), PLAN)
  const flat = await sharp(picture).resize(640).webp().toBuffer()
  rmSync(picture)
  for (const { day } of readDays(ROOT)) {
    for (const { picture: shown } of day.scenes.flatMap(({ dressings }) => dressings)) {
      const target = join(assets, day.profession, shown.folder)
      mkdirSync(target, { recursive: true })
      if (shown.kind === 'illustration') writeFileSync(join(target, 'illustration.webp'), flat)
      else cpSync(join(assets, 'one'), target, { recursive: true })
    }
  }
  rmSync(join(assets, 'one'), { recursive: true })
  copyPrints(assets)
  mkdirSync(join(assets, 'made'))
}

function build(dist: string, mode: string, assets: string): void {
  const began = new Date()
  const vite = join(ROOT, 'node_modules', 'vite', 'bin', 'vite.js')
  const config = join(ROOT, 'tests', 'browser', 'world', 'vite.config.ts')
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [vite, 'build', '--config', config, '--mode', mode, '--outDir', dist, '--emptyOutDir'],
    { cwd: ROOT, encoding: 'utf8', env: { ...process.env, NODE_ENV: 'production', TEST_ASSETS: assets } },
  )
  if (status !== 0) throw new Error(`The build of the tests' world failed:\n${stdout}${stderr}`)
  utimesSync(join(dist, 'index.html'), began, began)
}
