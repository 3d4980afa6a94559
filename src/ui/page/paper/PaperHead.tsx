import { useState } from 'react'
import type { StoreApi } from 'zustand/vanilla'
import type { Settings } from '../../../experience/index.ts'
import type { Language } from '../../../platform/index.ts'
import { LazySettings } from '../door/LazySettings.tsx'
import { Wordmark } from '../door/Wordmark.tsx'
import { Icon } from '../Icon.tsx'
import { languageName } from '../settings/numbers.ts'
import type { SettingsSection } from '../settings/SettingsDialog.tsx'

interface Props {
  readonly language: Language
  readonly t: Language['t']
  readonly settings: StoreApi<Settings>
  readonly languages: readonly string[]
  onDoor(): void
  /** Not offered where it is left out. */
  readonly onForget?: (() => void) | undefined
}

/** The top of a page of paper: back to the door, language, text. Not printed. */
export function PaperHead({ language, t, settings, languages, onDoor, onForget }: Props) {
  const [section, setSection] = useState<SettingsSection | null>(null)
  return (
    <header className="paper-head">
      <button type="button" className="paper-home" onClick={onDoor} aria-label={t('paper.door')}>
        <Wordmark name={t('app.name')} />
      </button>
      <button type="button" className="button quiet" onClick={() => setSection('language')}>
        <Icon name="language" />
        <span lang={language.language}>{languageName(language.language)}</span>
      </button>
      <button type="button" className="button quiet" onClick={() => setSection('text')}>
        <Icon name="text" />
        <span className="word">{t('door.text')}</span>
      </button>
      {section && (
        <LazySettings
          {...{ settings, language, languages, section, onForget }}
          onClose={() => setSection(null)}
        />
      )}
    </header>
  )
}
