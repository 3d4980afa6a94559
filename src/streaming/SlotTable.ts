/** Who is told when its slot is given to another. */
export interface SlotOwner {
  slotLost(key: number): void
}

/**
 * The slots of the texture pool, shared by all panoramas: least recently used first, never one in use in the current
 * frame, never a pinned one. Holds numbers only; the textures are the viewer's.
 */
export class SlotTable {
  readonly size: number
  private limit: number
  private readonly owners: (SlotOwner | undefined)[]
  private readonly keys: Int32Array
  private readonly usedIn: Uint32Array
  private readonly pinned: Uint8Array
  private frame = 1

  constructor(size: number) {
    this.size = size
    this.limit = size
    this.owners = new Array<SlotOwner | undefined>(size).fill(undefined)
    this.keys = new Int32Array(size)
    this.usedIn = new Uint32Array(size)
    this.pinned = new Uint8Array(size)
  }

  /** Starts a new frame: whatever is touched from now on is in use and won't be given away within this frame. */
  beginFrame(): void {
    this.frame++
  }

  /** Marks a slot as in use in this frame. */
  touch(slot: number): void {
    this.usedIn[slot] = this.frame
  }

  pin(slot: number, pinned: boolean): void {
    this.pinned[slot] = pinned ? 1 : 0
  }

  /**
   * Gives out the slot that was used longest ago and tells its former owner.
   * @returns the slot, or −1 when every slot is pinned or in use in this frame
   */
  take(owner: SlotOwner, key: number): number {
    let best = -1
    for (let slot = 0; slot < this.limit; slot++) {
      if (!this.owners[slot]) {
        best = slot
        break
      }
      if (this.pinned[slot] || this.usedIn[slot] === this.frame) continue
      if (best < 0 || this.usedIn[slot]! < this.usedIn[best]!) best = slot
    }
    if (best < 0) return -1
    const former = this.owners[best]
    this.owners[best] = owner
    const formerKey = this.keys[best]!
    this.keys[best] = key
    this.usedIn[best] = this.frame
    former?.slotLost(formerKey)
    return best
  }

  /** Gives a slot back. */
  free(slot: number): void {
    this.owners[slot] = undefined
    this.usedIn[slot] = 0
    this.pinned[slot] = 0
  }

  /** Forgets everything, telling every owner: the textures are gone. */
  clear(): void {
    for (let slot = 0; slot < this.size; slot++) {
      const owner = this.owners[slot]
      const key = this.keys[slot]!
      this.free(slot)
      owner?.slotLost(key)
    }
  }

  /** Uses only the first `limit` slots from now on. Call it right after `clear`. */
  shrink(limit: number): void {
    this.limit = Math.min(limit, this.size)
  }

  /** How many slots may be used. */
  get capacity(): number {
    return this.limit
  }

  /** How many slots hold something. */
  get used(): number {
    let n = 0
    for (const owner of this.owners) if (owner) n++
    return n
  }
}
