import { useEffect, useState } from 'react'
import type { Play, Saying } from '../../../experience/index.ts'
import type { Clock } from '../../../shared/index.ts'

/** What is being said, and how much of it had been said when it began to be shown, in milliseconds. */
export interface Heard {
  readonly saying: Saying
  /** When it began, by the visit's clock. */
  readonly atMs: number
}

/** What is being said now; null in silence. */
export function useSaying(play: Play, clock: Clock): Heard | null {
  const [heard, setHeard] = useState<Heard | null>(null)
  useEffect(() => {
    const hear = (saying: Saying | null): void => setHeard(saying && { saying, atMs: clock.now() })
    hear(play.saying())
    const offs = [play.on('saying', hear), play.on('silent', () => hear(null))]
    return () => offs.forEach((off) => off())
  }, [play, clock])
  return heard
}
