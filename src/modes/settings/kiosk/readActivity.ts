import type { Activity } from '../../../platform/index.ts'
import type { KioskState } from './KioskState.ts'

/**
 * What something that was done means: `begin` a visit, `touch` (somebody is there), or nothing, because a button of
 * the screen's own answers it.
 */
export function readActivity(
  { kind, target, event }: Activity,
  { screen }: KioskState,
): 'begin' | 'touch' | null {
  const isKey = kind === 'key' && event instanceof KeyboardEvent
  if (isKey && (event.ctrlKey || event.altKey || event.metaKey)) return null
  const isPress = isKey && (event.key === 'Enter' || event.key === ' ') && target?.closest('button') != null
  if (screen === 'attract' || screen === 'closed') {
    // A press ends as a click, which the screen itself hears: it knows the language. Moving begins nothing.
    if (kind === 'press' || kind === 'move' || isPress) return null
    return 'begin'
  }
  if (screen === 'warning') {
    if (kind === 'press' || isPress) return null
    // On the way to one of its buttons.
    if (kind === 'move' && target?.closest('.still-there-all')) return null
  }
  return 'touch'
}
