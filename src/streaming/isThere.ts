import type { Selection } from './selectTiles.ts'
import { TileState, type StreamedPanorama } from './StreamedPanorama.ts'

/**
 * Whether every chosen tile is in the pool, or known never to come.
 * @param orWaiting counts those too that wait for another try
 */
export function isThere(owner: StreamedPanorama | undefined, chosen: Selection, orWaiting = false): boolean {
  if (!owner || chosen.count === 0) return false
  for (let i = 0; i < chosen.count; i++) {
    const state = owner.state[chosen.tiles[i]!]!
    if (state === TileState.resident || state === TileState.missing) continue
    if (!orWaiting || state !== TileState.waiting) return false
  }
  return true
}
