import type { BenchWindow } from './BenchWindow.ts'

/** What a pan was. */
export interface Pan {
  readonly frames: number
  /** When each frame began, in ms since the page's time origin; empty unless asked for. */
  readonly starts: readonly number[]
}

export interface PanOptions {
  /** How long a turn of 360° takes, in seconds. */
  readonly turnSeconds: number
  /** Ends after this many frames … */
  readonly frames?: number
  /** … or this many seconds, whichever comes first. */
  readonly seconds: number
  readonly keepStarts?: boolean
}

/** Runs in the page. Turns to the right at an even pace, one step a frame, as a hand on the mouse would. */
export function pan({
  turnSeconds,
  frames = Infinity,
  seconds,
  keepStarts = false,
}: PanOptions): Promise<Pan> {
  const { __drive: drive } = globalThis as unknown as BenchWindow
  return new Promise((resolve) => {
    const starts: number[] = []
    let count = 0
    let begin = -1
    const step = (now: number): void => {
      if (begin < 0) begin = now
      const elapsed = (now - begin) / 1000
      if (keepStarts) starts.push(performance.now())
      if (elapsed >= seconds || count >= frames) return resolve({ frames: count, starts })
      count++
      drive.setView(20 + (elapsed / turnSeconds) * 360, 5, 65)
      requestAnimationFrame(step)
    }
    requestAnimationFrame(step)
  })
}
