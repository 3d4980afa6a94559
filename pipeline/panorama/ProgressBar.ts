import type { Clock } from '../../src/shared/index.ts'

/** The part of a terminal's stream that is needed. */
export interface Output {
  readonly isTTY?: boolean
  readonly columns?: number
  write(text: string): unknown
}

const CELLS = 24
/** Redrawn no oftener than this, in ms. */
const REDRAW_MS = 100

/**
 * Shows how far a job is and how long it will still take. On a terminal one line is redrawn; elsewhere (a log) a line
 * is written at each quarter.
 */
export class ProgressBar {
  readonly #output: Output
  readonly #clock: Clock
  readonly #start: number
  #drawn = Number.NEGATIVE_INFINITY
  #quarter = 0

  constructor(output: Output, clock: Clock) {
    this.#output = output
    this.#clock = clock
    this.#start = clock.now()
  }

  update(done: number, total: number): void {
    const now = this.#clock.now()
    const line = `${String(Math.floor((100 * done) / total)).padStart(3)} %  ${done} of ${total} tiles${this.#left(done, total, now)}`
    if (this.#output.isTTY) {
      if (now - this.#drawn < REDRAW_MS && done < total) return
      this.#drawn = now
      const filled = Math.round((CELLS * done) / total)
      this.#output.write(`\r[${'█'.repeat(filled)}${'·'.repeat(CELLS - filled)}] ${line}\u001B[K`)
    } else if (Math.floor((4 * done) / total) > this.#quarter) {
      this.#quarter = Math.floor((4 * done) / total)
      this.#output.write(`${line}\n`)
    }
  }

  /** Clears the terminal's line, so that what is printed next stands by itself. */
  finish(): void {
    if (this.#output.isTTY && this.#drawn !== Number.NEGATIVE_INFINITY) this.#output.write('\r\u001B[K')
  }

  #left(done: number, total: number, now: number): string {
    const elapsed = now - this.#start
    if (done === 0 || done === total || elapsed < 1000) return ''
    const seconds = Math.ceil((elapsed * (total - done)) / done / 1000)
    return seconds < 90 ? `, ${seconds} s left` : `, ${Math.round(seconds / 60)} min left`
  }
}
