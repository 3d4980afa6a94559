/**
 * How a task stands. Plain data, so that a visit can be written down and taken up again; only functions in this
 * folder make one from another.
 */
export interface TaskState {
  readonly id: string
  readonly status: 'playing' | 'waiting' | 'finished' | 'skipped'
  /** Index of the present step. */
  readonly step: number
  /** Wrong tries at the present question, which decide the hint: 1 words, 2 a mark, 3 together. */
  readonly tries: number
  /** Targets that were tried at the present question and are not its answer. */
  readonly tried: readonly string[]
  /** When the last move was made of what is being done together, in the task's own time; null when it is not. */
  readonly togetherMs: number | null
  /** Locale key of what was last said, with its tone. */
  readonly said: { readonly word: string; readonly tone: 'right' | 'not-yet' | 'hint' | 'tell' } | null
  /** Everything selected so far, as `<step>/<target>` or `<step>/<card>/<target>`, oldest first. */
  readonly picked: readonly string[]
  /** Steps done. */
  readonly done: readonly string[]
  /** Cards of a sorting step answered rightly at the first go or later, as `<step>/<card>`. */
  readonly sorted: readonly string[]
  /** The seed of this play's shuffles and draws. */
  readonly seed: number
  /** What the present step's kind needs to know; each kind has its own shape. */
  readonly now: Readonly<Record<string, unknown>>
}
