import type { Shown } from '../../Shown.ts'

/** A pause dims the room; a question, the calm place and everything beyond a room hide it. */
const PAUSED = 0.62
const HIDDEN = 1

/** How much of the room what is on hides, 0 to 1. */
export function dimOf(shown: Shown | undefined): number {
  if (shown?.kind !== 'visit') return HIDDEN
  const { paused, opened, flat } = shown.ui.play.store.getState()
  if (paused === 'calm' || opened?.kind === 'ask' || opened?.kind === 'afterwards' || flat !== null)
    return HIDDEN
  return paused === null ? 0 : PAUSED
}
