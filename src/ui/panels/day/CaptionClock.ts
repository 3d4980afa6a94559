import type { Play, Saying } from '../../../experience/index.ts'
import type { Clock } from '../../../shared/index.ts'
import { pageAt, pageCue, type CuePage } from '../../page/captions/pageCue.ts'

interface Heard {
  readonly saying: Saying
  /** When it began, or went on, by the visit's clock. */
  readonly atMs: number
}

export interface CaptionClockParts {
  readonly play: Play
  readonly clock: Clock
  /** Divides what is said into pages that fit. */
  split(words: string): readonly CuePage[]
  wordsOf(saying: Saying): string
  /** What is shown has changed. */
  changed(): void
}

/** What is said now, page by page on the story's clock. */
export class CaptionClock {
  private readonly parts: CaptionClockParts
  private heard: Heard | null = null
  private pages: readonly CuePage[] = []
  private page = 0
  private cancel: (() => void) | undefined
  private readonly offs: readonly (() => void)[]

  constructor(parts: CaptionClockParts) {
    this.parts = parts
    const { play } = parts
    this.offs = [play.on('saying', (saying) => this.tell(saying)), play.on('silent', () => this.tell(null))]
    this.hear(play.saying())
  }

  /** What is shown now; null in silence. */
  now(): { readonly speaker: string; readonly words: string } | null {
    if (!this.heard) return null
    return { speaker: this.heard.saying.cue.speaker, words: this.pages[this.page]?.words ?? '' }
  }

  /** Divides anew what is being said: sizes or language have changed. */
  refit(): void {
    if (this.heard) this.show(this.heard)
  }

  dispose(): void {
    this.cancel?.()
    for (const off of this.offs) off()
  }

  private tell(saying: Saying | null): void {
    this.hear(saying)
    this.parts.changed()
  }

  private hear(saying: Saying | null): void {
    this.heard = saying && { saying, atMs: this.parts.clock.now() }
    this.cancel?.()
    this.page = 0
    if (this.heard) this.show(this.heard)
  }

  private show(heard: Heard): void {
    const { clock, split, wordsOf, changed } = this.parts
    this.cancel?.()
    this.pages = split(wordsOf(heard.saying))
    const { durationMs, offsetMs } = heard.saying
    const turn = (): void => {
      const saidMs = offsetMs + clock.now() - heard.atMs
      const page = pageAt(this.pages, saidMs / durationMs)
      const isNew = page !== this.page
      this.page = page
      const next = this.pages[page + 1]
      this.cancel = next && clock.after(Math.max(1, next.from * durationMs - saidMs), turn)
      if (isNew) changed()
    }
    turn()
  }
}

/** Divides words into pages of so many lines, by what really fits. @param linesOf how many lines words take */
export function splitCaption(
  words: string,
  most: number,
  letters: number,
  linesOf: (words: string) => number,
): readonly CuePage[] {
  for (let fit = letters * most; ; fit = Math.floor(fit * 0.93)) {
    const pages = pageCue(words, fit)
    if (fit < 12 || pages.every((page) => linesOf(page.words) <= most)) return pages
  }
}
