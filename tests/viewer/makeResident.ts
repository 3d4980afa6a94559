import { TileState, type SlotTable, type StreamedPanorama } from '../../src/streaming/index.ts'

/** Puts a tile into the pool, as if it had come and been uploaded. @returns its slot */
export function makeResident(
  owner: StreamedPanorama,
  tile: number,
  slots: SlotTable,
  residentAtMs = 0,
): number {
  const slot = slots.take({ slotLost: (key) => owner.move(key, TileState.idle) }, tile)
  owner.move(tile, TileState.loading)
  owner.move(tile, TileState.decoded)
  owner.move(tile, TileState.resident)
  owner.slot[tile] = slot
  owner.residentAt[tile] = residentAtMs
  return slot
}
