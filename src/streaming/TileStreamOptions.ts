import type { Clock } from '../shared/index.ts'
import type { SlotTable } from './SlotTable.ts'
import type { DecodeWorker } from './TileLoader.ts'

/** What a `TileStream` works with. */
export interface TileStreamOptions {
  readonly clock: Clock
  readonly slots: SlotTable
  readonly createWorker: () => DecodeWorker
  readonly workers?: number
  /** Loads at the same time, at most. */
  readonly maxInFlight?: number
  readonly online?: () => boolean
  readonly random?: () => number
}
