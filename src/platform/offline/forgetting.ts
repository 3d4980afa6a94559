const DAY_MS = 24 * 60 * 60 * 1000
/** Safari throws away what was not opened for seven days. */
const NEARLY_DAYS = 5

/** What can be told of a browser, as far as it matters here. */
export interface BrowserTraits {
  readonly userAgent: string
  /** Opened from the home screen. */
  readonly isInstalled: boolean
}

/** Whether this browser throws away what a site keeps when it is not opened for a week. */
export function forgetsInAWeek({ userAgent, isInstalled }: BrowserTraits): boolean {
  const isWebKit = /AppleWebKit/.test(userAgent) && !/Chrom|Android|Edg\//.test(userAgent)
  return isWebKit && !isInstalled
}

/** Whether the last start was so long ago that it nearly happened. */
export function nearlyForgotten(traits: BrowserTraits, usedBeforeMs: number, todayMs: number): boolean {
  return forgetsInAWeek(traits) && usedBeforeMs > 0 && todayMs - usedBeforeMs > NEARLY_DAYS * DAY_MS
}
