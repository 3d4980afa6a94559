import type { StoreApi } from 'zustand/vanilla'
import type { CutId, Settings } from '../../../experience/index.ts'
import type { Catalogue } from '../../../manifest/index.ts'
import type { Language } from '../../../platform/index.ts'
import type { Clock } from '../../../shared/index.ts'
import type { StaffReport } from './StaffReport.ts'

/** What is on a screen that many people take turns at. */
export interface StandView {
  readonly screen: 'attract' | 'closed' | 'choosing' | 'visiting' | 'warning' | 'resetting' | 'pin' | 'staff'
  /** What attracts now: whose room is seen, in which language their line stands, and the how-manieth it is. */
  readonly show: { readonly day: string; readonly language: string; readonly turn: number }
  readonly warning: StandWarning | null
}

/** A countdown that somebody may stop. Times are of the clock, in milliseconds. */
export interface StandWarning {
  readonly reason: 'idle' | 'long'
  readonly endsMs: number
  readonly wholeMs: number
  readonly mayStay: boolean
}

/** What visitors and staff may do there. */
export interface StandActions {
  begin(language: string): void
  speak(language: string): void
  choose(day: string, cut: CutId): void
  stay(): void
  finish(): void
  /** @returns what came of it; never rejects */
  checkPin(pin: string): Promise<'right' | 'wrong' | 'locked'>
  /** How long the PIN pad is locked, in milliseconds; 0 when it is not. */
  lockedMs(): number
  leavePin(): void
  leaveStaff(): void
  report(): StaffReport
  /** The counts as a file for a spreadsheet. */
  table(): { readonly name: string; readonly text: string }
  clearCounts(): void
  testSound(): void
  reload(): void
  /** Leaves this way of showing the app for the usual one. */
  exit(): void
}

export interface StandOptions {
  /** The days on offer. */
  readonly catalogue: Catalogue
  readonly language: Language
  readonly languages: readonly string[]
  readonly settings: StoreApi<Settings>
  readonly clock: Clock
  readonly view: StoreApi<StandView>
  /** How long one may stay with somebody; the first is the usual one. */
  readonly cuts: readonly CutId[]
  /** Why no PIN can be checked here; null where one can. */
  readonly pinFault: 'none' | 'insecure' | null
  /** Least size of what is pressed, in CSS px. */
  readonly targetPx: number
  /** Everything that is pressed lies in the lower part of the screen. */
  readonly reach: boolean
  readonly actions: StandActions
  onFailed(error: unknown): void
}
