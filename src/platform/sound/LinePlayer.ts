/** What a line player says of a line. One of `ended` and `failed` comes last. */
export interface LineEvents {
  ready(): void
  ended(): void
  failed(): void
}

/** A line that was opened: on its way, then ready. */
export interface OpenedLine {
  /** Begins, from so many seconds into it. */
  play(fromS: number): void
  pause(): void
  resume(): void
  /** Lets go of its memory too. */
  close(): void
}

/** Plays one file. A border: behind it is the browser. */
export interface LinePlayer {
  /** Whether this browser plays a media type. */
  canPlay(type: string): boolean
  open(url: string, type: string, events: LineEvents): OpenedLine
}
