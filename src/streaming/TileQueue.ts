/**
 * The best few of many: a bounded heap with the worst at its root, so that a better candidate replaces it in
 * O(log capacity). It is refilled at every plan (that is the re-ranking), and knows nothing of tiles.
 */
export class TileQueue<Item> {
  private readonly items: Item[] = []
  private readonly scores: number[] = []

  get size(): number {
    return this.items.length
  }

  clear(): void {
    this.items.length = 0
    this.scores.length = 0
  }

  /**
   * Offers a candidate; smaller scores are better.
   * @param capacity how many the queue may hold
   */
  offer(item: Item, score: number, capacity: number): void {
    if (capacity <= 0) return
    if (this.items.length < capacity) {
      this.items.push(item)
      this.scores.push(score)
      this.rise(this.items.length - 1)
    } else if (score < this.scores[0]!) {
      this.items[0] = item
      this.scores[0] = score
      this.sink(0)
    }
  }

  /** Empties the queue, best first, into `out` (whose length is set). */
  drain(out: Item[]): void {
    const n = this.items.length
    out.length = n
    for (let i = n - 1; i >= 0; i--) {
      out[i] = this.items[0]!
      const last = this.items.length - 1
      this.swap(0, last)
      this.items.pop()
      this.scores.pop()
      this.sink(0)
    }
  }

  private rise(at: number): void {
    while (at > 0) {
      const above = (at - 1) >> 1
      if (this.scores[above]! >= this.scores[at]!) return
      this.swap(above, at)
      at = above
    }
  }

  private sink(at: number): void {
    for (;;) {
      const left = 2 * at + 1
      const right = left + 1
      let worst = at
      if (left < this.items.length && this.scores[left]! > this.scores[worst]!) worst = left
      if (right < this.items.length && this.scores[right]! > this.scores[worst]!) worst = right
      if (worst === at) return
      this.swap(worst, at)
      at = worst
    }
  }

  private swap(a: number, b: number): void {
    const item = this.items[a]!
    const score = this.scores[a]!
    this.items[a] = this.items[b]!
    this.scores[a] = this.scores[b]!
    this.items[b] = item
    this.scores[b] = score
  }
}
