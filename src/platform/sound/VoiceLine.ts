import type { Clock } from '../../shared/index.ts'
import type { LinePlayer, OpenedLine } from './LinePlayer.ts'
import type { SoundFile, SpokenLineHandle } from './Sound.ts'

/** A line that comes later than this jumps to where it should be by then; less is not noticed. */
const LATE_MS = 120

export interface VoiceLineParts {
  readonly clock: Clock
  readonly player: LinePlayer
  /** Makes a file slower at the same pitch. */
  slow(file: SoundFile, rate: number, signal: AbortSignal): Promise<SoundFile>
  /** Called once, when the line is over for any reason. */
  onEnd(): void
}

/**
 * One line, from file to silence. It is fetched when made and heard when told; a file that cannot be played gives way
 * to the next format. States: fetching → ready → playing → over; `over` may follow any of them.
 */
export class VoiceLine implements SpokenLineHandle {
  readonly files: readonly SoundFile[]
  readonly rate: number
  private readonly parts: VoiceLineParts
  private readonly aborted = new AbortController()
  private state: 'fetching' | 'ready' | 'playing' | 'over' = 'fetching'
  private opened: OpenedLine | undefined
  /** Clock time at which its first sound was due. */
  private dueMs: number | undefined
  private restedMs: number | undefined

  constructor(files: readonly SoundFile[], rate: number, parts: VoiceLineParts) {
    this.files = files
    this.rate = rate
    this.parts = parts
    void this.open(files.filter(({ type }) => parts.player.canPlay(type)))
  }

  get ended(): boolean {
    return this.state === 'over'
  }

  positionMs(): number {
    if (this.dueMs === undefined) return 0
    return Math.max(0, (this.restedMs ?? this.parts.clock.now()) - this.dueMs)
  }

  /** Begins, as if `offsetMs` of it had been heard already. */
  play(offsetMs: number): void {
    this.dueMs = this.parts.clock.now() - offsetMs
    if (this.state === 'ready') this.start(offsetMs)
  }

  pause(): void {
    if (this.restedMs !== undefined || this.ended) return
    this.restedMs = this.parts.clock.now()
    if (this.state === 'playing') this.opened?.pause()
  }

  resume(): void {
    if (this.restedMs === undefined) return
    if (this.dueMs !== undefined) this.dueMs += this.parts.clock.now() - this.restedMs
    this.restedMs = undefined
    if (this.state === 'playing') this.opened?.resume()
    else if (this.state === 'ready') this.startLate()
  }

  stop(): void {
    if (this.state === 'over') return
    this.state = 'over'
    this.aborted.abort()
    this.opened?.close()
    this.parts.onEnd()
  }

  private async open([file, ...others]: readonly SoundFile[]): Promise<void> {
    if (!file) return this.stop()
    const { player, slow } = this.parts
    const failed = (): void => {
      this.opened?.close()
      this.opened = undefined
      if (this.state === 'fetching') void this.open(others)
      else this.stop()
    }
    try {
      const { url, type } = this.rate === 1 ? file : await slow(file, this.rate, this.aborted.signal)
      if (this.ended) return
      this.opened = player.open(url, type, { ready: () => this.ready(), ended: () => this.stop(), failed })
    } catch {
      if (!this.ended) failed()
    }
  }

  private ready(): void {
    if (this.state !== 'fetching') return
    this.state = 'ready'
    this.startLate()
  }

  /** Starts if it was told to already: at its beginning, or further on if much of its time is gone. */
  private startLate(): void {
    if (this.dueMs === undefined || this.restedMs !== undefined) return
    const lateMs = this.parts.clock.now() - this.dueMs
    this.start(lateMs > LATE_MS ? lateMs : 0)
  }

  private start(offsetMs: number): void {
    if (this.restedMs !== undefined) return
    this.state = 'playing'
    // A file that was slowed down is as long as it takes: its time is the clock's.
    this.opened?.play(offsetMs / 1000)
  }
}
