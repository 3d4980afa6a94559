import type { DayUi } from '../DayUi.ts'
import { useWords } from '../useWords.ts'
import type { DayPlace } from './findPlace.ts'
import { usePlayState } from './usePlayed.ts'

interface Props {
  readonly ui: DayUi
  readonly place: DayPlace
  /** Notes that were read before. */
  readonly read: readonly string[]
  onRead(notes: readonly string[]): void
}

/** What is good to know before a day, and on coming into a room that has notes. It waits until it was read. */
export function NotesCard({ ui, place, read, onRead }: Props) {
  const { play, language } = ui
  const t = useWords(language)
  const isFirst = usePlayState(play, (state) => state.visited.length <= 1)
  const { care } = place.scene
  const notes = [
    ...(isFirst ? play.day.contentNotes : []),
    ...(care.level === 'note' ? care.notes : []),
  ].filter((note) => !read.includes(note))
  if (notes.length === 0) return null
  return (
    <aside className="notes-card" aria-label={t('notes.title')}>
      <ul>
        {notes.map((note) => (
          <li key={note}>{t(`note.${note}`)}</li>
        ))}
      </ul>
      <button type="button" className="button" onClick={() => onRead(notes)}>
        {t('notes.done')}
      </button>
    </aside>
  )
}
