import type { Script } from '../manifest/index.ts'
import type { Clock } from '../shared/index.ts'
import type { Saying } from './Play.ts'
import type { StoryState } from './PlayState.ts'

export interface StoryOptions {
  readonly clock: Clock
  /** How long a cue takes in milliseconds: its voice's length, or its words' where there is no voice. */
  cueMs(script: string, cue: string): number
  read(): StoryState
  write(story: StoryState): void
  saying(saying: Saying): void
  silent(rests: boolean): void
  ended(): void
}

/**
 * The timeline of what is told: cue after cue on the clock. Sound follows it, and never the other way round, so that
 * it runs just the same where there is no sound. After a rest the sentence that was broken off is said again.
 */
export class Story {
  private readonly options: StoryOptions
  private script: Script | undefined
  private stopTimer: (() => void) | undefined
  private begunMs = 0

  constructor(options: StoryOptions) {
    this.options = options
  }

  /** Makes a script ready to be told from its beginning, and tells nothing yet. */
  open(script: Script | undefined): void {
    this.hush(false)
    this.script = script
    this.options.write({ script: script?.id ?? null, cue: 0, state: script ? 'before' : 'ended' })
  }

  /** Takes a script up where the state says. */
  take(script: Script | undefined): void {
    this.script = script
  }

  /** Tells, or goes on telling. */
  tell(): void {
    const { state, cue } = this.options.read()
    if (this.script && (state === 'before' || state === 'resting')) this.say(cue)
  }

  /** Rests until it is told to go on. */
  rest(): void {
    if (this.options.read().state !== 'saying') return
    this.hush(true)
    this.options.write({ ...this.options.read(), state: 'resting' })
  }

  /** What is being said, with how far it has come. */
  now(): Saying | null {
    const { state, cue } = this.options.read()
    if (state !== 'saying') return null
    const saying = this.cueAt(cue)
    return (
      saying && { ...saying, offsetMs: Math.min(saying.durationMs, this.options.clock.now() - this.begunMs) }
    )
  }

  dispose(): void {
    this.stopTimer?.()
  }

  private say(index: number): void {
    const saying = this.cueAt(index)
    if (!saying) {
      this.options.write({ ...this.options.read(), state: 'ended' })
      this.options.silent(false)
      this.options.ended()
      return
    }
    this.begunMs = this.options.clock.now()
    this.options.write({ script: saying.script, cue: index, state: 'saying' })
    this.options.saying(saying)
    this.stopTimer = this.options.clock.after(saying.durationMs, () => this.say(index + 1))
  }

  private cueAt(index: number): Saying | null {
    const cue = this.script?.cues[index]
    if (!this.script || !cue) return null
    const script = this.script.id
    const durationMs = this.options.cueMs(script, cue.id)
    return { script, cue, word: `${script}.${cue.id}`, durationMs, offsetMs: 0 }
  }

  private hush(rests: boolean): void {
    this.stopTimer?.()
    this.stopTimer = undefined
    if (this.options.read().state === 'saying') this.options.silent(rests)
  }
}
