import { useCallback, useSyncExternalStore } from 'react'
import type { Language } from '../platform/index.ts'

/** The `t` of a language; a component that uses it is drawn again when the language or its words change. */
export function useWords(language: Language): Language['t'] {
  const subscribe = useCallback(
    (changed: () => void) =>
      language.on('changed', () => {
        revisions.set(language, revisionOf(language) + 1)
        changed()
      }),
    [language],
  )
  const read = (): number => revisionOf(language)
  const revision = useSyncExternalStore(subscribe, read, read)
  // A new function for each revision, so that what depends on it is made again.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  return useCallback((key, values) => language.t(key, values), [language, revision])
}

const revisions = new WeakMap<Language, number>()

function revisionOf(language: Language): number {
  return revisions.get(language) ?? 0
}
