import { vi } from 'vitest'
import { SHARPNESS, Viewer } from '../../src/viewer/index.ts'
import { TileState, type StreamedPanorama } from '../../src/streaming/index.ts'
import { createStreamRig, type StreamRig } from '../streaming/streamRig.ts'

export interface ViewerRig {
  readonly viewer: Viewer
  readonly streaming: StreamRig
  readonly canvas: EventTarget
  /** Quads of each draw so far. */
  readonly drawn: number[]
  /** What the viewer has announced. */
  readonly told: string[]
  /** The graphics card: whether it is still at work on what it was first given, and how often it was asked for errors. */
  readonly card: { behind: boolean; asked: number }
  /** Runs a frame if one was asked for. @returns whether it was */
  frame(): boolean
  /** Lets frames, time and the server go on until all is quiet. */
  rest(): Promise<void>
  /** How many slots of the pool hold a tile of these panoramas. */
  tilesHeld(...owners: readonly StreamedPanorama[]): number
}

/** A viewer on a canvas and a graphics context that only count what is done with them. */
export function createViewerRig(): ViewerRig {
  const streaming = createStreamRig(undefined, { slotCount: 160 })
  // What a frame costs is measured in real time; here no frame costs anything.
  vi.spyOn(performance, 'now').mockImplementation(() => streaming.clock.now())
  const drawn: number[] = []
  const told: string[] = []
  const card = { behind: false, asked: 0 }
  const canvas = Object.assign(new EventTarget(), {
    clientWidth: 800,
    clientHeight: 600,
    width: 0,
    height: 0,
  })
  const gl: Record<string, unknown> = new Proxy<Record<string, unknown>>(
    {},
    {
      get: (_, name) => {
        if (name === 'drawArraysInstanced') return (...call: number[]) => drawn.push(call[3]!)
        if (name === 'isContextLost') return () => false
        if (name === 'getSyncParameter') return () => (card.behind ? gl['UNSIGNALED'] : 1)
        if (name === 'getError') {
          return () => {
            card.asked++
            return 0
          }
        }
        return /^[a-z]/.test(String(name)) ? () => ({}) : 0
      },
    },
  )
  let asked: ((timeMs: number) => void)[] = []
  const viewer = new Viewer({
    canvas: canvas as unknown as HTMLCanvasElement,
    gl: gl as unknown as WebGL2RenderingContext,
    clock: streaming.clock,
    stream: streaming.stream,
    requestFrame: (run) => asked.push(run),
    look: { yawDeg: 0, pitchDeg: 0, fovDeg: 60 },
    sharpness: SHARPNESS,
    pixelRatio: () => 1,
    reducedMotion: () => true,
  })
  viewer.events.on('shown', (owner) => told.push(`shown ${owner.baseUrl}`))
  viewer.events.on('sharpened', (owner) => told.push(`sharpened ${owner.baseUrl}`))
  viewer.events.on('failed', (error) => told.push(`failed ${String(error)}`))

  const frame = (): boolean => {
    const runs = asked
    asked = []
    for (const run of runs) run(streaming.clock.now())
    return runs.length > 0
  }
  return {
    viewer,
    streaming,
    canvas,
    drawn,
    told,
    card,
    frame,
    async rest() {
      for (let quiet = 0, round = 0; quiet < 8; round++) {
        if (round > 2000) throw new Error('The viewer did not come to rest.')
        // Pictures of previews are decoded between two frames.
        await new Promise((done) => setImmediate(done))
        streaming.clock.advance(16)
        const busy = frame()
        const waits = streaming.waiting().length
        streaming.serve()
        quiet = busy || waits > 0 ? 0 : quiet + 1
      }
    },
    tilesHeld: (...owners) => owners.reduce((sum, owner) => sum + owner.count(TileState.resident), 0),
  }
}
