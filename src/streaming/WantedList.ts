import type { StreamedPanorama } from './StreamedPanorama.ts'
import { TileQueue } from './TileQueue.ts'

/** A tile that a plan would have fetched. */
export interface Wanted {
  owner: StreamedPanorama
  tile: number
}

/** The best candidates of one plan. Its entries are used again by the next plan, so that planning allocates nothing. */
export class WantedList {
  private readonly queue = new TileQueue<Wanted>()
  private readonly ranked: Wanted[] = []
  private readonly entries: Wanted[] = []
  private used = 0

  /** A new plan begins; what `ranked` gave out before is no longer valid. */
  clear(): void {
    this.queue.clear()
    this.used = 0
  }

  /** Offers a tile; smaller scores are better, and only the best `capacity` are kept. */
  offer(owner: StreamedPanorama, tile: number, score: number, capacity: number): void {
    let wanted = this.entries[this.used]
    if (!wanted) this.entries.push((wanted = { owner, tile }))
    wanted.owner = owner
    wanted.tile = tile
    this.used++
    this.queue.offer(wanted, score, capacity)
  }

  /** The candidates, best first. */
  rank(): readonly Wanted[] {
    this.queue.drain(this.ranked)
    return this.ranked
  }
}
