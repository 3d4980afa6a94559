import { useEffect, useState } from 'react'
import type { Language, Speech } from '../../../platform/index.ts'
import { Icon } from '../Icon.tsx'

interface Props {
  readonly speech: Speech
  readonly t: Language['t']
  readonly language: string
  readonly words: string
}

/** Reads words aloud by the device's own voice; not there where it has none. */
export function ReadAloud({ speech, t, language, words }: Props) {
  const [on, setOn] = useState(false)
  useEffect(
    () => () => {
      speech.stop()
      setOn(false)
    },
    [speech, words],
  )
  if (!speech.can) return undefined
  const press = (): void => {
    if (on) speech.stop()
    else speech.say(words.replaceAll('*', ''), language)
    setOn(!on)
  }
  return (
    <button type="button" className="button chalk reading-aloud" aria-pressed={on} onClick={press}>
      <Icon name="say" />
      {t(on ? 'plate.hush' : 'plate.say')}
    </button>
  )
}
