/** One measured figure. */
export interface Finding {
  /** What was measured, in words that stand alone: `own steps a frame, p50`. */
  readonly what: string
  readonly value: number
  /** Of the value and the bar: `ms`, `bytes`, `MB`, `frames`, … */
  readonly unit: string
  /** The value must not be above this; a figure without a bar is there to be compared with later runs. */
  readonly bar?: number
  /** What else a reader must know to understand the value. */
  readonly note?: string
}

/** What one bench found, or why it could measure nothing. */
export interface Outcome {
  readonly bench: string
  readonly findings: readonly Finding[]
  /** Present when something could not be measured. */
  readonly trouble?: string
}
