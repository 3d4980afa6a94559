/** The pace scripts are written for: words a minute. */
const WORDS_PER_MINUTE = 135

/** Nothing is shown for less time than this, in milliseconds. */
const SHORTEST_MS = 1200

/** A breath after each cue, in milliseconds. */
const BREATH_MS = 250

/** How long a cue takes, in milliseconds, where no recorded voice says otherwise. */
export function cueDurationMs(words: string): number {
  const count = words.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
  return Math.max(SHORTEST_MS, Math.round((count / WORDS_PER_MINUTE) * 60_000)) + BREATH_MS
}
