/** How fast bytes come, and how long the rest will take. */
export interface Rate {
  /** @param doneBytes in all, since the beginning */
  note(nowMs: number, doneBytes: number): void
  /** Seconds for so many more bytes; null while it is too early to say. */
  secondsFor(bytes: number): number | null
}

/** What was longer ago does not count. */
const WINDOW_MS = 15_000
const LEAST_MS = 1500

export function createRate(): Rate {
  let notes: { readonly atMs: number; readonly bytes: number }[] = []
  return {
    note(nowMs, doneBytes) {
      const last = notes.at(-1)
      // Begun again, or files were found on the device: that is no speed.
      if (last && doneBytes < last.bytes) notes = []
      // Many small pieces in one moment are one note.
      if (last && nowMs - last.atMs < 200 && notes.length > 1) notes.pop()
      notes.push({ atMs: nowMs, bytes: doneBytes })
      while (notes.length > 2 && nowMs - notes[0]!.atMs > WINDOW_MS) notes.shift()
    },
    secondsFor(bytes) {
      const first = notes[0]
      const last = notes.at(-1)
      if (!first || !last || last.atMs - first.atMs < LEAST_MS || last.bytes === first.bytes) return null
      return (bytes * (last.atMs - first.atMs)) / (last.bytes - first.bytes) / 1000
    },
  }
}
