import { useState } from 'react'
import type { DayUi } from '../DayUi.ts'
import { useWords } from '../useWords.ts'
import type { DayPlace } from './findPlace.ts'
import { usePlayState } from './usePlayed.ts'

/** What is good to know before a day, and on coming into a room that has notes. It waits until it was read. */
export function NotesCard({ ui, place }: { readonly ui: DayUi; readonly place: DayPlace }) {
  const { play, language } = ui
  const t = useWords(language)
  const [read, setRead] = useState<readonly string[]>([])
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
      <button type="button" className="button" onClick={() => setRead([...read, ...notes])}>
        {t('notes.done')}
      </button>
    </aside>
  )
}
