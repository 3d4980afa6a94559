import { createStore, type StoreApi } from 'zustand/vanilla'
import type { StandView } from '../../../ui/index.ts'
import type { KioskRules, KioskState } from './KioskState.ts'
import type { Show } from './show/createShow.ts'

export const createView = (view: StandView): StoreApi<StandView> => createStore<StandView>(() => view)

/** What the screen shows of its state. Each round of rooms speaks another language. */
export function viewOf(
  { screen, warning }: KioskState,
  rules: KioskRules,
  { turn, room }: Pick<Show, 'turn' | 'room'>,
  languages: readonly string[],
): StandView {
  const spoken = languages[Math.floor(Math.max(0, turn) / 3) % languages.length]!
  return {
    screen,
    show: { day: room?.day ?? '', language: spoken, turn: Math.max(0, turn) },
    warning: warning && {
      reason: warning.reason,
      endsMs: warning.endsMs,
      wholeMs: rules.countdownMs,
      mayStay: warning.mayStay,
    },
  }
}
