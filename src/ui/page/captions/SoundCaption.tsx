import { useEffect, useState } from 'react'
import type { DayUi } from '../../DayUi.ts'
import { useWords } from '../../useWords.ts'
import type { DayPlace } from '../findPlace.ts'

/** So long the sounds of a room are told on coming in, in milliseconds. */
const TOLD_MS = 8000

/** What a room sounds like, told on arrival. */
export function SoundCaption({ ui, place }: { readonly ui: DayUi; readonly place: DayPlace }) {
  const { visit, language } = ui
  const { scene, dressing } = place
  const t = useWords(language)
  const [told, setTold] = useState(false)
  useEffect(() => visit.clock.after(TOLD_MS, () => setTold(true)), [visit])
  if (told || dressing.ambience.length === 0) return null
  const sound = t(`${scene.id}.${dressing.id}.sound`).replace(/[.。]$/, '')
  return <p className="caption-sound">{t('caption.sound', { sound })}</p>
}
