import './first.css'
import { drive } from './benchDriver.ts'
import type { FirstPanorama, View } from './manifest/index.ts'
import { createClock, prefersReducedMotion } from './shared/index.ts'
import { SHARPNESS, type Look, type Viewer } from './viewer/index.ts'
import { Stage } from './visit/index.ts'

/** The picture comes first: what else a visit needs is fetched when it is sharp, or after this long. */
const PATIENCE_MS = 4000
/** Least horizontal field of view: 50 degrees. */
const LEAST_WIDTH_RAD = (50 * Math.PI) / 180
const POOL_BYTES = 60 * 1024 * 1024

const BENCH = import.meta.env.MODE === 'bench'
const query = new URLSearchParams(location.search)

const page = document.getElementById('app')!
const stage = new Stage({
  parent: page,
  // `?clock=20` plays everything twenty times faster: for tests, and for looking through a day quickly.
  clock: createClock(Math.max(0.1, number('clock', 1))),
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
  whenSharp(viewer, () => {
    const begun = BENCH
      ? import('./startVisit.ts').then(({ loadPieces }) => loadPieces(viewer))
      : begin(viewer)
    begun.catch(BENCH ? console.error : cannotBegin)
  })
})

stage.events.on('failed', (error) => {
  if (stage.viewer) console.error(error)
  else void cannotBegin(error)
})

if (BENCH) drive(stage)
else void enterFirst().catch(cannotBegin)

/** Shows the first room: the one whose description came with the page, unless the address names another. */
async function enterFirst(): Promise<void> {
  const first = readFirst()
  const wanted = query.get('scene')
  if (first && (wanted === null || wanted === first.scene)) {
    stage.provide(first.url, first.panorama)
    await stage.enter(first.url, facing(first.view))
    return
  }
  const { default: catalogue } = await import('virtual:catalogue')
  const scenes = catalogue.days.flatMap((day) => day.scenes)
  const scene = scenes.find(({ id }) => id === wanted) ?? scenes[0]
  const dressing = scene?.dressings[0]
  if (!dressing) throw new Error('No room has a picture yet: make one with the ingest command.')
  await stage.enter(dressing.panorama, facing(dressing.view))
}

function facing({ yaw, pitch, fov }: View): Partial<Look> {
  return { yawDeg: yaw, pitchDeg: pitch, ...(fov === undefined ? {} : { fovDeg: fov }) }
}

function readFirst(): FirstPanorama | undefined {
  const text = document.getElementById('first-panorama')?.textContent
  return text ? (JSON.parse(text) as FirstPanorama) : undefined
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

async function begin(viewer: Viewer): Promise<void> {
  const first = readFirst()
  const { startVisit } = await import('./startVisit.ts')
  await startVisit(stage, viewer, page, {
    day: query.get('day') ?? first?.day ?? 'odp',
    language: query.get('lang') ?? 'en',
    scene: query.get('scene') ?? first?.scene ?? 'odp-4',
  })
}

/** Says what stands in the way: with the interface's words, or, if not even they can be had, with these. */
async function cannotBegin(error: unknown): Promise<void> {
  console.error(error)
  try {
    const { startFault } = await import('./startFault.ts')
    await startFault(page, query.get('lang') ?? 'en', error)
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
