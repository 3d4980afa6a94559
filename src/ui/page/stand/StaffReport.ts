/** What the staff page shows: counts, and how the screen is set up. */
export interface StaffReport {
  readonly counts: boolean
  /** Dates with counts, newest first; `hours` from the first to the last with any. */
  readonly days: readonly StaffDay[]
  /** Settings as the file beside the app has them: name → value. */
  readonly config: Readonly<Record<string, string>>
  readonly cap: number
  /** How often the screen has healed itself since it was started, and the build it runs. */
  readonly healed: number
  readonly waitingUpdate: boolean
}

export interface StaffDay {
  readonly date: string
  readonly hours: readonly { readonly hour: number; readonly starts: number; readonly completions: number }[]
  readonly touched: number
  /** By profession: how many began, and saw it to the end. */
  readonly professions: readonly {
    readonly id: string
    readonly starts: number
    readonly completions: number
  }[]
  readonly languages: readonly { readonly tag: string; readonly count: number }[]
  readonly resets: readonly { readonly reason: string; readonly count: number }[]
  /** Seconds; null where too few were counted. */
  readonly medianSeconds: number | null
}
