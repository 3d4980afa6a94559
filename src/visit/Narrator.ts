import { cueDurationMs } from '../manifest/index.ts'
import type { Play, SettingsStore } from '../experience/index.ts'
import type { Language } from '../platform/index.ts'

export interface NarratorParts {
  readonly settings: SettingsStore
  readonly language: Language
}

/** Gives the story its voice. The story's timeline is the master: what cannot be heard is read in the captions all the same. */
export class Narrator {
  private readonly parts: NarratorParts

  constructor(parts: NarratorParts) {
    this.parts = parts
  }

  /** The language that is heard; null where there is no voice. */
  get voiceLanguage(): string | null {
    return null
  }

  async load(): Promise<void> {
    // No voice yet.
  }

  /** How long a cue takes at the present speed, in milliseconds. */
  cueMs(script: string, cue: string): number {
    const { settings, language } = this.parts
    return cueDurationMs(language.t(`${script}.${cue}`)) / settings.getState().speed
  }

  follow(_play: Play): void {
    // No voice yet.
  }

  dispose(): void {
    // Nothing is held yet.
  }
}
