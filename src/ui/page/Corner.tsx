import type { DayUi } from '../DayUi.ts'
import { useWords } from '../useWords.ts'
import { EnterVr } from './EnterVr.tsx'
import { Icon } from './Icon.tsx'
import { MotionButton } from './MotionButton.tsx'
import { useFullScreen } from './useFullScreen.ts'

interface Props {
  readonly ui: DayUi
  openSettings(): void
  /** Tells the visitor something, for eyes and ears. */
  readonly say: (words: string) => void
}

/** What is reached from everywhere with one action: the calm place, the settings, the whole screen. */
export function Corner({ ui, openSettings, say }: Props) {
  const { play, language } = ui
  const t = useWords(language)
  const fullScreen = useFullScreen()
  return (
    <div className="corner">
      {ui.wayIn && <EnterVr wayIn={ui.wayIn} t={t} className="button" />}
      <MotionButton ui={ui} say={say} />
      {ui.freeNavigation && fullScreen.toggle && (
        <button
          type="button"
          className="button square full-screen"
          aria-label={t(fullScreen.on ? 'bar.leaveFullScreen' : 'bar.fullScreen')}
          onClick={fullScreen.toggle}
        >
          <Icon name={fullScreen.on ? 'leaveFullScreen' : 'fullScreen'} />
        </button>
      )}
      <button
        type="button"
        className="button calm-button"
        aria-label={t('bar.calm')}
        onClick={() => play.pause('calm')}
      >
        <Icon name="calm" />
        <span>{t('bar.calm')}</span>
      </button>
      <button
        type="button"
        className="button settings-button"
        aria-label={t('bar.settings')}
        onClick={openSettings}
      >
        <Icon name="settings" />
        <span>{t('bar.settings')}</span>
      </button>
    </div>
  )
}
