import { useEffect, useMemo, useState } from 'react'
import type { Clock } from '../../../shared/index.ts'
import { pageAt, pageCue } from './pageCue.ts'
import type { Heard } from './useSaying.ts'

/** The page of a cue to show now. @param most letters that fit on one page */
export function useCuePage(heard: Heard | null, words: string, most: number, clock: Clock): string {
  const pages = useMemo(() => pageCue(words, most), [words, most])
  const [page, setPage] = useState(0)
  useEffect(() => {
    if (!heard) return
    const { durationMs, offsetMs } = heard.saying
    const saidMs = (): number => offsetMs + clock.now() - heard.atMs
    let cancel: (() => void) | undefined
    const show = (): void => {
      const now = pageAt(pages, saidMs() / durationMs)
      setPage(now)
      const next = pages[now + 1]
      if (next) cancel = clock.after(Math.max(1, next.from * durationMs - saidMs()), show)
    }
    show()
    return () => cancel?.()
  }, [heard, pages, clock])
  return pages[Math.min(page, pages.length - 1)]?.words ?? ''
}
