import type { DayUi } from '../../DayUi.ts'
import { useWords } from '../../useWords.ts'
import type { DayPlace } from '../findPlace.ts'
import { usePlayed } from '../usePlayed.ts'

/** On the way out of a scene that may touch: who can be talked to, by name. */
export function Support({ ui, place }: { readonly ui: DayUi; readonly place: DayPlace }) {
  const { play, language } = ui
  const t = useWords(language)
  const isOpen = usePlayed(play, (day) => day.isOnwardOpen())
  const { support } = place.scene.care
  if (!isOpen || support.length === 0) return null
  return (
    <p className="support">
      {t('cue.support')} <b>{support.map((id) => t(`support.${id}`)).join(', ')}</b>
    </p>
  )
}
