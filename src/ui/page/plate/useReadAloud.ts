import { useEffect, useState } from 'react'
import type { DayUi } from '../../DayUi.ts'

/** Reading aloud by the device's own voice; `toggle` is undefined where it has none. */
export interface ReadAloud {
  readonly on: boolean
  readonly toggle: (() => void) | undefined
}

/** Reads words aloud on request; falls silent when they change or go away. */
export function useReadAloud({ speech, language }: DayUi, words: string): ReadAloud {
  const [on, setOn] = useState(false)
  useEffect(
    () => () => {
      speech.stop()
      setOn(false)
    },
    [speech, words],
  )
  if (!speech.can) return { on: false, toggle: undefined }
  return {
    on,
    toggle() {
      if (on) speech.stop()
      else speech.say(words, language.language)
      setOn(!on)
    },
  }
}
