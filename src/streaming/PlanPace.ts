/** Plans are made at most this often: sorting all wanted tiles each frame cost 14 ms at the 95th percentile. */
const PLAN_EVERY_MS = 80
/** … but sooner when what was asked for has come and more is wanted: the link would stand idle. */
const REFILL_EVERY_MS = 16

/** When the next plan is to be made. All times are clock ms. */
export class PlanPace {
  /** Something has changed that a plan has to take in. */
  due = false
  private hasRoom = false
  /** When the first of the tiles that wait may be asked for again. */
  wakeAt = Infinity
  plannedAt = -Infinity

  /** A plan is being made. */
  begin(nowMs: number): void {
    this.plannedAt = nowMs
    this.due = false
    this.hasRoom = false
    this.wakeAt = Infinity
  }

  /** Half of the loads that were under way have come. */
  refill(): void {
    this.due = true
    this.hasRoom = true
  }

  /** The next plan need not wait. */
  hurry(): void {
    this.due = true
    this.plannedAt = -Infinity
  }

  /** A tile waits until `atMs`. */
  wait(atMs: number): void {
    this.wakeAt = Math.min(this.wakeAt, atMs)
  }

  /**
   * Ms until the next plan can be due, or Infinity when nothing is wanted, under way or waiting.
   * @param loading whether loads are under way, which have to be looked after
   */
  in(nowMs: number, loading: boolean): number {
    const next = this.plannedAt + (this.hasRoom ? REFILL_EVERY_MS : PLAN_EVERY_MS)
    return Math.max(0, (this.due || loading ? next : Math.max(next, this.wakeAt)) - nowMs)
  }
}
