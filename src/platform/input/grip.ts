/** Where the fingers (or the mouse) hold the picture. All in CSS pixels of the view. */
export interface Grip {
  /** How many pointers hold it. */
  readonly count: number
  /** Their middle. */
  readonly x: number
  readonly y: number
  /** Twice the mean distance from the middle; for two fingers the distance between them. 0 for one. */
  readonly spread: number
  put(id: number, x: number, y: number): void
  /** False when this pointer does not hold the picture. */
  move(id: number, x: number, y: number): boolean
  lift(id: number): boolean
  clear(): void
}

/** Nothing held. Takes any number of pointers, in any order of coming and going. */
export function createGrip(): Grip {
  const pointers = new Map<number, { x: number; y: number }>()
  const grip = {
    count: 0,
    x: 0,
    y: 0,
    spread: 0,
    put(id: number, x: number, y: number) {
      pointers.set(id, { x, y })
      measure()
    },
    move(id: number, x: number, y: number) {
      const pointer = pointers.get(id)
      if (!pointer) return false
      pointer.x = x
      pointer.y = y
      measure()
      return true
    },
    lift(id: number) {
      if (!pointers.delete(id)) return false
      measure()
      return true
    },
    clear() {
      pointers.clear()
      measure()
    },
  }
  function measure(): void {
    grip.count = pointers.size
    grip.x = grip.y = grip.spread = 0
    if (pointers.size === 0) return
    for (const pointer of pointers.values()) {
      grip.x += pointer.x / pointers.size
      grip.y += pointer.y / pointers.size
    }
    for (const pointer of pointers.values())
      grip.spread += (2 * Math.hypot(pointer.x - grip.x, pointer.y - grip.y)) / pointers.size
  }
  return grip
}
