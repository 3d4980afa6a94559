import type { SoundFile } from '../../../src/platform/sound/Sound.ts'

/** What was heard of a line. */
export interface Heard {
  readonly ended: boolean
  /** How long it took. */
  readonly ms: number
  /** The highest amplitude that came out of the player. */
  readonly peak: number
}

/** What the page for sound shows of itself. Loudness is in LUFS. */
export interface SoundWindow {
  readonly __sound: {
    room(names: readonly string[], seconds: number): Promise<number>
    task(name: string): Promise<number>
    signal(name: string): Promise<number>
    line(url: string): Promise<{ readonly seconds: number; readonly lufs: number }>
    speak(files: readonly SoundFile[], rate: number): Promise<Heard>
  }
}
