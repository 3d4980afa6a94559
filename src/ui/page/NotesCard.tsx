import { useStore } from 'zustand'
import type { DayUi } from '../DayUi.ts'
import { useWords } from '../useWords.ts'
import type { DayPlace } from './findPlace.ts'
import { notesToRead } from './notesToRead.ts'

/** What is good to know before a day, and on coming into a room that has notes. It waits until it was read. */
export function NotesCard({ ui, place }: { readonly ui: DayUi; readonly place: DayPlace }) {
  const { play, language } = ui
  const t = useWords(language)
  useStore(play.store)
  useStore(notesToRead.store(play))
  const notes = notesToRead.here(play, place.scene)
  if (notes.length === 0) return null
  return (
    <aside className="notes-card" aria-label={t('notes.title')}>
      <ul>
        {notes.map((note) => (
          <li key={note}>{t(`note.${note}`)}</li>
        ))}
      </ul>
      <button type="button" className="button" onClick={() => notesToRead.read(play, notes)}>
        {t('notes.done')}
      </button>
    </aside>
  )
}
