import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Play } from '../../experience/index.ts'
import type { Scene } from '../../manifest/index.ts'

/** What was read of a day's notes, by its play: on the page and in a headset alike. */
const stores = new WeakMap<Play, StoreApi<readonly string[]>>()

function storeOf(play: Play): StoreApi<readonly string[]> {
  let store = stores.get(play)
  if (!store) stores.set(play, (store = createStore<readonly string[]>(() => [])))
  return store
}

/** Notes before a day and in a room: which are still to be read, and that they were. */
export const notesToRead = {
  store: storeOf,
  /** What is good to know here and was not read yet: before the first room the day's notes, and the room's own. */
  here(play: Play, scene: Scene): readonly string[] {
    const isFirst = play.store.getState().visited.length <= 1
    const read = storeOf(play).getState()
    const notes = [
      ...(isFirst ? play.day.contentNotes : []),
      ...(scene.care.level === 'note' ? scene.care.notes : []),
    ]
    return notes.filter((note) => !read.includes(note))
  },
  read(play: Play, notes: readonly string[]): void {
    const store = storeOf(play)
    store.setState([...store.getState(), ...notes], true)
  },
}
