import './first.css'
import { drive } from './benchDriver.ts'
import { readAddress } from './readAddress.ts'
import { createClock, prefersReducedMotion } from './shared/index.ts'
import { SHARPNESS, type Viewer } from './viewer/index.ts'
import { Stage } from './visit/index.ts'

/** The picture comes first: what else a visit needs is fetched when it is sharp, or after this long. */
const PATIENCE_MS = 4000
/** Least horizontal field of view: 50 degrees. */
const LEAST_WIDTH_RAD = (50 * Math.PI) / 180
const POOL_BYTES = 60 * 1024 * 1024

const BENCH = import.meta.env.MODE === 'bench'
const query = new URLSearchParams(location.search)
const address = readAddress(location.search)

const page = document.getElementById('app')!
const stage = new Stage({
  parent: page,
  clock: createClock(address.clock),
  look: { yawDeg: number('yaw', 0), pitchDeg: number('pitch', 0), fovDeg: number('fov', startFov()) },
  poolBytes: POOL_BYTES,
  sharpness: number('sharpness', SHARPNESS),
})
stage.events.on('opened', (viewer) => {
  import('./platform/index.ts')
    .then(({ attachLook }) =>
      attachLook(stage.canvas, viewer.look, {
        clock: stage.clock,
        loop: viewer.loop,
        reducedMotion: prefersReducedMotion,
      }),
    )
    .catch(cannotBegin)
  if (BENCH)
    whenSharp(viewer, () => {
      import('./loadPieces.ts').then(({ loadPieces }) => loadPieces(viewer)).catch(console.error)
    })
})
stage.events.on('failed', (error) => {
  if (stage.viewer) console.error(error)
  else void cannotBegin(error)
})

if (BENCH) drive(stage)
else void begin().catch(cannotBegin)

/**
 * A link to a room shows that room before anything else is fetched; everything else begins at the door. A room that
 * is asked about first stays hidden until the answer.
 */
async function begin(): Promise<void> {
  if (address.view || (address.day === null && address.scene === null)) return program()
  const { findStart } = await import('./findStart.ts')
  const start = findStart(address)
  if (!start) return program()
  page.toggleAttribute('data-veiled', start.asks)
  stage.events.on('opened', (viewer) => whenSharp(viewer, () => void program().catch(cannotBegin)))
  if (start.flat) return program()
  const { yaw, pitch, fov } = start.view
  await stage.enter(start.panorama, {
    yawDeg: yaw,
    pitchDeg: pitch,
    ...(fov === undefined ? {} : { fovDeg: fov }),
  })
}

async function program(): Promise<void> {
  const { startProgram } = await import('./startProgram.ts')
  await startProgram(stage, page, address)
}

function whenSharp(viewer: Viewer, run: () => void): void {
  let begun = false
  const once = (): void => {
    if (begun) return
    begun = true
    run()
  }
  viewer.events.on('sharpened', once)
  stage.clock.after(PATIENCE_MS, once)
}

/** Says what stands in the way: with the interface's words, or, if not even they can be had, with these. */
async function cannotBegin(error: unknown): Promise<void> {
  console.error(error)
  try {
    const { startFault } = await import('./startFault.ts')
    await startFault(page, address.language ?? 'en', error)
  } catch {
    page.textContent = 'Alongside could not start. Check the connection, then load the page again.'
  }
}

function number(name: string, fallback: number): number {
  const value = Number.parseFloat(query.get(name) ?? '')
  return Number.isFinite(value) ? value : fallback
}

/** Vertical field of view in degrees to start with: 65, and wider on a screen so narrow that little would be seen. */
function startFov(): number {
  const narrow = Math.atan((Math.tan(LEAST_WIDTH_RAD / 2) * innerHeight) / innerWidth) * 2
  return Math.min(90, Math.max(65, (narrow * 180) / Math.PI))
}
