import type { Settings } from '../../../experience/index.ts'
import type { Language } from '../../../platform/index.ts'

/** What a section of the settings needs. */
export interface SectionProps {
  readonly now: Settings
  change(part: Partial<Settings>): void
  readonly t: Language['t']
  /** The present language, for numbers and names. */
  readonly language: string
  readonly languages: readonly string[]
}
