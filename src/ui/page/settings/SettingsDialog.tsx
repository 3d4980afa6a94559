import { useEffect, useId, useRef } from 'react'
import { useStore } from 'zustand'
import type { StoreApi } from 'zustand/vanilla'
import type { Settings } from '../../../experience/index.ts'
import type { Language } from '../../../platform/index.ts'
import type { Keepable } from '../../Keepable.ts'
import { useWords } from '../../useWords.ts'
import { Dialog } from '../Dialog.tsx'
import { Icon } from '../Icon.tsx'
import { KeepList } from '../keep/KeepList.tsx'
import '../../styles/settings.css'
import { CaptionSettings } from './CaptionSettings.tsx'
import { ComfortSettings } from './ComfortSettings.tsx'
import { ForgetMe } from './ForgetMe.tsx'
import { LanguageSettings } from './LanguageSettings.tsx'
import { SoundSettings } from './SoundSettings.tsx'
import { TextSettings } from './TextSettings.tsx'

export type SettingsSection = 'language' | 'sound' | 'captions' | 'text' | 'comfort' | 'forget'

export interface SettingsDialogProps {
  readonly settings: StoreApi<Settings>
  readonly language: Language
  /** BCP 47 tags that can be chosen. */
  readonly languages: readonly string[]
  /** Where it opens. */
  readonly section?: SettingsSection | undefined
  onClose(): void
  /** Forgets everything kept on this device. Not offered where it is left out. */
  readonly onForget?: (() => void) | undefined
  /** Days that may be kept on this device. Not offered where it is left out. */
  readonly keep?: Keepable | undefined
}

const SECTIONS = {
  language: LanguageSettings,
  sound: SoundSettings,
  captions: CaptionSettings,
  text: TextSettings,
  comfort: ComfortSettings,
} as const

/** How the visitor likes things. Each takes effect at once and is kept. For the door and for a visit alike. */
export function SettingsDialog(props: SettingsDialogProps) {
  const { settings, language, languages, section, onClose, onForget, keep } = props
  const t = useWords(language)
  const now = useStore(settings)
  const titleId = useId()
  const wanted = useRef<HTMLElement>(null)
  useEffect(() => {
    wanted.current?.scrollIntoView({ block: 'start' })
    wanted.current?.querySelector<HTMLElement>('h3')?.focus()
  }, [])
  const change = (part: Partial<Settings>): void => settings.setState(part)
  const names = Object.keys(SECTIONS) as (keyof typeof SECTIONS)[]
  return (
    <Dialog labelledBy={titleId} className="dialog settings" onCancel={onClose}>
      <h2 id={titleId} className="plate-title">
        {t('settings.title')}
      </h2>
      <div className="settings-all">
        {names.map((name) => {
          const Section = SECTIONS[name]
          return (
            <section
              key={name}
              ref={name === section ? wanted : undefined}
              aria-label={t(`settings.${name}`)}
            >
              <h3 tabIndex={-1}>{t(`settings.${name}`)}</h3>
              <Section now={now} change={change} t={t} language={language.language} languages={languages} />
            </section>
          )
        })}
        {keep && (
          <section aria-label={t('keep.title')}>
            <h3 tabIndex={-1}>{t('keep.title')}</h3>
            <KeepList {...keep} t={t} language={language.language} level={4} />
          </section>
        )}
        {onForget && (
          <section ref={section === 'forget' ? wanted : undefined} aria-label={t('settings.forget')}>
            <h3 tabIndex={-1}>{t('settings.forget')}</h3>
            <ForgetMe t={t} onForget={onForget} />
          </section>
        )}
      </div>
      <div className="dialog-end">
        <button type="button" className="button dark" data-first={section ? undefined : ''} onClick={onClose}>
          <Icon name="tick" />
          {t('settings.done')}
        </button>
      </div>
    </Dialog>
  )
}
