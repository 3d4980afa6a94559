import './first.css'
import { drive } from './benchDriver.ts'
import type { Early } from './early.ts'
import { readAddress } from './readAddress.ts'
import { createClock, prefersReducedMotion } from './shared/index.ts'
import { SHARPNESS, type Viewer } from './viewer/index.ts'
import { number, startLook } from './startLook.ts'
import { Stage } from './visit/index.ts'

/** The picture comes first: what else a visit needs is fetched when it is sharp, or after this long. */
const PATIENCE_MS = 4000
const POOL_BYTES = 60 * 1024 * 1024

const BENCH = import.meta.env.MODE === 'bench'
const query = new URLSearchParams(location.search)
const address = readAddress(location.search)

const early = globalThis.alongsideEarly
const page = document.getElementById('app')!
const stage = new Stage({
  parent: page,
  clock: createClock(address.clock),
  look: startLook(query),
  poolBytes: POOL_BYTES,
  sharpness: number(query, 'sharpness', SHARPNESS),
  early,
})
stage.events.on('opened', (viewer) => {
  // Asking for a script takes its time too: after the frame that is being made.
  stage.clock.after(0, () => void attach(viewer).catch(cannotBegin))
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
  if (early?.shows) return open(early.url, early.view)
  const { findStart } = await import('./findStart.ts')
  const start = findStart(address)
  if (!start) return program()
  page.toggleAttribute('data-veiled', start.asks)
  if (start.flat) return program()
  return open(start.panorama, start.view)
}

/** Goes to a panorama; the program follows when it is sharp. */
async function open(url: string, { yaw, pitch, fov }: Early['view']): Promise<void> {
  stage.events.on('opened', (viewer) => whenSharp(viewer, () => void program().catch(cannotBegin)))
  await stage.enter(url, {
    ...(yaw === undefined ? {} : { yawDeg: yaw }),
    ...(pitch === undefined ? {} : { pitchDeg: pitch }),
    ...(fov === undefined ? {} : { fovDeg: fov }),
  })
}

async function attach(viewer: Viewer): Promise<void> {
  const { attachLook } = await import('./platform/index.ts')
  attachLook(stage.canvas, viewer.look, {
    clock: stage.clock,
    loop: viewer.loop,
    reducedMotion: prefersReducedMotion,
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
