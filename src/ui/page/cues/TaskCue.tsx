import type { DayUi } from '../../DayUi.ts'
import { useWords } from '../../useWords.ts'
import { Icon } from '../Icon.tsx'
import { usePlayed } from '../usePlayed.ts'

/** A task of the chosen cut that waits here, wherever its marker is; pressing it begins. */
export function TaskCue({ ui }: { readonly ui: DayUi }) {
  const { play, language } = ui
  const t = useWords(language)
  const tasks = usePlayed(play, (day) => day.tasks())
  const next = tasks.find(({ wanted, state }) => wanted && state === 'waiting')
  if (!next) return null
  return (
    <button type="button" className="button task-cue" onClick={() => play.startTask(next.task.id)}>
      <Icon name="hand" />
      {t('cue.try', { thing: t(`${next.task.id}.title`) })}
    </button>
  )
}
