import { useStore } from 'zustand'
import type { StoreApi } from 'zustand/vanilla'
import type { Settings } from '../../../experience/index.ts'
import type { Language } from '../../../platform/index.ts'
import type { WayIn } from '../../WayIn.ts'
import { EnterVr } from '../EnterVr.tsx'
import { Icon, type IconName } from '../Icon.tsx'
import { languageName } from '../settings/numbers.ts'
import type { SettingsSection } from '../settings/SettingsDialog.tsx'

interface Props {
  readonly language: Language
  readonly settings: StoreApi<Settings>
  readonly t: Language['t']
  readonly wayIn?: WayIn | undefined
  open(section: SettingsSection): void
}

/**
 * What can be set right at the door. Where there is little room the words go, but for readers aloud, and what is less
 * often wanted goes into the last one, which holds everything.
 */
export function Controls({ language, settings, t, wayIn, open }: Props) {
  const now = useStore(settings)
  const flip = (key: 'sound' | 'captions'): void => settings.setState({ [key]: !now[key] })
  return (
    <nav className="door-controls" aria-label={t('door.controls')}>
      {wayIn && <EnterVr wayIn={wayIn} t={t} className="door-control" />}
      <Control icon="language" className="language" onPress={() => open('language')}>
        <span className="unseen">{t('door.language')} </span>
        <span className="word" lang={language.language}>
          {languageName(language.language)}
        </span>
        <span className="short" aria-hidden="true">
          {language.language.slice(0, 2).toUpperCase()}
        </span>
      </Control>
      <Control icon="sound" className="wide" isOff={!now.sound} onPress={() => flip('sound')}>
        <span className="word">{t(now.sound ? 'door.soundOn' : 'door.soundOff')}</span>
      </Control>
      <Control icon="captions" isOff={!now.captions} onPress={() => flip('captions')}>
        <span className="word">{t(now.captions ? 'door.captionsOn' : 'door.captionsOff')}</span>
      </Control>
      <Control icon="text" className="wide" onPress={() => open('text')}>
        <span className="word">{t('door.text')}</span>
      </Control>
      <Control icon="comfort" className="wide" onPress={() => open('comfort')}>
        <span className="word">{t('door.comfort')}</span>
      </Control>
      <Control icon="settings" className="narrow" onPress={() => open('sound')}>
        <span className="word">{t('settings.title')}</span>
      </Control>
    </nav>
  )
}

interface ControlProps {
  readonly icon: IconName
  readonly className?: string
  readonly isOff?: boolean
  onPress(): void
  readonly children: React.ReactNode
}

function Control({ icon, className = '', isOff = false, onPress, children }: ControlProps) {
  return (
    <button
      type="button"
      className={`door-control ${className}`}
      data-off={isOff ? '' : undefined}
      onClick={onPress}
    >
      <Icon name={icon} />
      {children}
    </button>
  )
}
