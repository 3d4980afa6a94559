import { TileState } from '../streaming/index.ts'
import type { Viewer } from '../viewer/index.ts'

/** Every figure the frame loop knows, keyed by group and name. Computed from states when asked, never counted along. */
export type Figures = Readonly<Record<string, number | string>>

/** @param viewer undefined until the graphics context is open */
export function readFigures(viewer: Viewer | undefined): Figures {
  if (!viewer) return {}
  const { budget, slots, stream } = viewer
  const owner = stream.current
  const count = (state: TileState): number => owner?.count(state) ?? 0
  const { yawDeg, pitchDeg, fovDeg } = viewer.look.look
  return {
    // What an author writes into day.json to place a thing in the middle of the view.
    'look.yaw': `${Math.round(((yawDeg % 360) + 360) % 360)}°`,
    'look.pitch': `${Math.round(pitchDeg)}°`,
    'look.fov': `${Math.round(fovDeg)}°`,
    'frame.drawn': viewer.frameCount,
    'frame.intervalMs': round(viewer.frameInterval),
    'frame.workMs': round(viewer.workMs),
    'frame.missed': budget.missed,
    'frame.drawCalls': viewer.drawCalls,
    'budget.ms': round(budget.ms),
    'budget.why': budget.why,
    'tiles.inView': stream.visible.count,
    'tiles.loading': count(TileState.loading),
    'tiles.decoded': count(TileState.decoded),
    'tiles.resident': count(TileState.resident),
    'tiles.waiting': count(TileState.waiting),
    'tiles.missing': count(TileState.missing),
    'tiles.sharp': stream.isSharp() ? 'yes' : 'no',
    'stream.inFlight': stream.inFlight,
    'stream.bytesInFlight': Math.round(stream.bytesInFlight),
    'stream.receivedKB': Math.round(stream.bytes / 1024),
    'stream.failures': stream.failures,
    'stream.aborted': stream.aborted,
    'stream.workersReplaced': stream.loader.replaced,
    'pool.slots': slots.capacity,
    'pool.used': slots.used,
    'pool.MB': round((slots.capacity * 256 * 256 * 4) / 1e6),
    'upload.bytesThisFrame': budget.bytes,
    'upload.slowestMs': round(viewer.uploadMs),
  }
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
