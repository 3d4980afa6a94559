import { useState } from 'react'
import { useStore } from 'zustand'
import { useWords } from '../../useWords.ts'
import { Icon } from '../Icon.tsx'
import { languageName } from '../settings/numbers.ts'
import type { StandOptions } from './StandOptions.ts'

/** On every screen after the first: each language by its own name, and a way to start again, which asks once. */
export function StandBar({ language, languages, view, actions }: StandOptions) {
  const t = useWords(language)
  const screen = useStore(view, (now) => now.screen)
  const [asks, setAsks] = useState(false)
  const mayEnd = screen === 'choosing' || screen === 'visiting'
  if (screen === 'attract' || screen === 'closed' || screen === 'resetting') return undefined
  return (
    <nav className="stand-bar" aria-label={t('stand.bar')}>
      {mayEnd && asks && (
        <>
          <p role="status">{t('stand.sure')}</p>
          <button
            type="button"
            className="button main"
            onClick={() => {
              setAsks(false)
              actions.finish()
            }}
          >
            {t('stand.yes')}
          </button>
          <button type="button" className="button quiet" onClick={() => setAsks(false)}>
            {t('stand.no')}
          </button>
        </>
      )}
      {mayEnd && !asks && (
        <button type="button" className="button quiet" onClick={() => setAsks(true)}>
          <Icon name="again" />
          {t('stand.again')}
        </button>
      )}
      {!(mayEnd && asks) && languages.length > 1 && (
        <ul>
          {languages.map((tag) => (
            <li key={tag}>
              <button
                type="button"
                className="button quiet"
                lang={tag}
                aria-pressed={language.language === tag}
                onClick={() => actions.speak(tag)}
              >
                {language.language === tag && <Icon name="tick" />}
                {languageName(tag)}
              </button>
            </li>
          ))}
        </ul>
      )}
    </nav>
  )
}
