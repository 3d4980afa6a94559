import type { LineEvents, LinePlayer, OpenedLine } from '../../../src/platform/sound/LinePlayer.ts'

/** A line as the fake player holds it. */
export interface FakeLine extends OpenedLine {
  readonly url: string
  readonly events: LineEvents
  /** Seconds it was begun from; undefined before. */
  from: number | undefined
  paused: boolean
  closed: boolean
}

/** Plays nothing; a test says what becomes of each line. */
export class FakePlayer implements LinePlayer {
  readonly lines: FakeLine[] = []
  readonly plays: ReadonlySet<string>

  constructor(plays: readonly string[] = ['audio/ogg', 'audio/mp4', 'audio/wav']) {
    this.plays = new Set(plays)
  }

  canPlay(type: string): boolean {
    return this.plays.has(type.split(';')[0]!)
  }

  open(url: string, _type: string, events: LineEvents): OpenedLine {
    const line: FakeLine = {
      url,
      events,
      from: undefined,
      paused: false,
      closed: false,
      play: (fromS) => void (line.from = fromS),
      pause: () => void (line.paused = true),
      resume: () => void (line.paused = false),
      close: () => void (line.closed = true),
    }
    this.lines.push(line)
    return line
  }

  get last(): FakeLine {
    return this.lines.at(-1)!
  }
}
