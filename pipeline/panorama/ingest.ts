/**
 * `npm run ingest -- <image> --out <folder>`: see docs/ingest.md. Exit status 0: done, or nothing to do; 1: the
 * picture or the disk is at fault; 2: the command was called wrongly; 130: interrupted.
 */
import { fileURLToPath } from 'node:url'
import { AlongsideError, createClock } from '../../src/shared/index.ts'
import { findScene } from './findScene.ts'
import { IngestError } from './IngestError.ts'
import { ingestPicture, type Outcome } from './ingestPicture.ts'
import { inspectPicture } from './inspectPicture.ts'
import { ProgressBar } from './ProgressBar.ts'
import { readArguments, type Request, USAGE } from './readArguments.ts'
import { readSphere } from './readSphere.ts'
import { describeVerification } from './verify/describeVerification.ts'
import { verifyPanorama } from './verify/verifyPanorama.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const TILE_SIZE = 254
const BORDER = 1

const interrupted = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => interrupted.abort())

try {
  // npm starts scripts in the project's folder; what was typed is relative to where it was typed.
  const request = readArguments(process.argv.slice(2), process.env['INIT_CWD'] ?? process.cwd())
  if (request) await run(request)
  else console.log(USAGE)
} catch (error) {
  if (interrupted.signal.aborted) {
    console.error('Interrupted; nothing half-made is left.')
    process.exitCode = 130
  } else if (error instanceof IngestError && error.code === 'usage') {
    console.error(`${error.message}\n\n${USAGE}`)
    process.exitCode = 2
  } else if (error instanceof IngestError || error instanceof AlongsideError) {
    console.error(error.message)
    process.exitCode = 1
  } else throw error
}

async function run(request: Request): Promise<void> {
  const { image, target, formats, force } = request
  const place =
    'scene' in target ? await findScene(ROOT, target.scene) : { folder: target.folder, yaw: 0, pitch: 0 }
  const { yaw, pitch } = request.view ?? place
  const clock = createClock()
  const start = clock.now()
  const bar = new ProgressBar(process.stderr, clock)
  const outcome = await ingestPicture(
    image,
    place.folder,
    { tileSize: TILE_SIZE, border: BORDER, formats, yaw, pitch },
    { force, signal: interrupted.signal, onTile: (done, total) => bar.update(done, total) },
  ).finally(() => bar.finish())
  console.log(summary(place.folder, outcome, (clock.now() - start) / 1000))
  if (request.verify) await verify(image, place.folder, outcome)
}

async function verify(image: string, folder: string, { description }: Outcome): Promise<void> {
  const sphere = await readSphere(await inspectPicture(image), interrupted.signal)
  for (const found of await verifyPanorama(sphere, description, folder, interrupted.signal)) {
    console.log(describeVerification(found))
    if (found.seams > 0) process.exitCode = 1
  }
}

function summary(folder: string, { unchanged, description }: Outcome, seconds: number): string {
  if (unchanged) return `${folder} is up to date: same picture, same settings.`
  const sizes = description.formats.map(
    ({ extension, bytes }) => `${extension} ${(bytes / 1e6).toFixed(1)} MB`,
  )
  return `${folder}: faces of ${description.levels.join(', ')} px, ${sizes.join(', ')}, in ${seconds.toFixed(0)} s.`
}
