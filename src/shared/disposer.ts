/** Something that can be let go of. Calling `dispose` twice does nothing the second time. */
export interface Disposable {
  dispose(): void
}

/** Collects clean-ups and runs each once, last first. A failing clean-up does not stop the others. */
export interface Disposer extends Disposable {
  add(cleanUp: () => void): void
  readonly disposed: boolean
}

export function createDisposer(): Disposer {
  let cleanUps: (() => void)[] = []
  let disposed = false
  return {
    get disposed() {
      return disposed
    },
    add(cleanUp) {
      if (disposed) cleanUp()
      else cleanUps.push(cleanUp)
    },
    dispose() {
      if (disposed) return
      disposed = true
      const pending = cleanUps.reverse()
      cleanUps = []
      const failures: unknown[] = []
      for (const cleanUp of pending) {
        try {
          cleanUp()
        } catch (failure) {
          failures.push(failure)
        }
      }
      if (failures.length > 0) throw new AggregateError(failures, 'Some clean-ups failed.')
    },
  }
}
