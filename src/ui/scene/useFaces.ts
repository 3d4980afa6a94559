import { useEffect, useState } from 'react'
import { TEXT_FACE, DISPLAY_FACE } from './paint/palette.ts'

/**
 * Fetches the faces that canvases write in. Nothing waits for them: what is painted before they arrive uses the
 * system's own, and is painted again.
 * @returns a number that changes when they have arrived
 */
export function useFaces(): number {
  const [arrived, setArrived] = useState(0)
  useEffect(() => {
    let gone = false
    Promise.all([
      document.fonts.load(`700 32px ${TEXT_FACE}`),
      document.fonts.load(`600 32px ${DISPLAY_FACE}`),
    ]).then(
      () => {
        if (!gone) setArrived(1)
      },
      // Without the faces the words are still there.
      () => undefined,
    )
    return () => {
      gone = true
    }
  }, [])
  return arrived
}
