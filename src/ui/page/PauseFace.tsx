import { useId } from 'react'
import type { DayUi } from '../DayUi.ts'
import { useWords } from '../useWords.ts'
import { Dialog } from './Dialog.tsx'
import { Icon, type IconName } from './Icon.tsx'
import { Journey } from './Journey.tsx'
import { nameOf } from './nameOf.ts'
import { languageName } from './settings/numbers.ts'
import type { SettingsSection } from './settings/SettingsDialog.tsx'
import '../styles/pause.css'

interface Props {
  readonly ui: DayUi
  openSettings(section: SettingsSection): void
  /** Shows this scene in words. */
  openReading(): void
}

/** Everything stands still: go on, rest, look over the day, change how things are, or leave. */
export function PauseFace({ ui, openSettings, openReading }: Props) {
  const { play, language } = ui
  const t = useWords(language)
  const titleId = useId()
  const name = nameOf(play.day, play.day.narrator, t)
  const sections: readonly (readonly [SettingsSection, IconName, string])[] = [
    ['captions', 'captions', t('settings.captions')],
    ['sound', 'sound', t('settings.sound')],
    ['text', 'text', t('pause.text')],
    ['comfort', 'comfort', t('settings.comfort')],
    ['language', 'language', languageName(language.language)],
  ]
  const carryOn = (): void => play.resume()
  return (
    <Dialog labelledBy={titleId} className="pause" onCancel={carryOn}>
      <div className="pause-top">
        <h2 id={titleId}>
          <Icon name="pause" />
          {t('pause.title')}
        </h2>
        <p>{t('pause.waits', { name })}</p>
        <div className="pause-go">
          <button type="button" className="button main" data-first="" onClick={carryOn}>
            <Icon name="play" />
            {t('pause.carryOn')}
          </button>
          <button type="button" className="button chalk" onClick={() => play.pause('calm')}>
            <Icon name="calm" />
            {t('bar.calm')}
          </button>
          <button
            type="button"
            className="button chalk"
            onClick={() => {
              play.resume()
              play.replay()
            }}
          >
            <Icon name="again" />
            {t('pause.again')}
          </button>
        </div>
      </div>
      <div className="pause-below">
        <Journey ui={ui} />
        <div className="pause-rows">
          {sections.map(([section, icon, words]) => (
            <button
              key={section}
              type="button"
              className="button quiet"
              onClick={() => openSettings(section)}
            >
              <Icon name={icon} />
              {words}
            </button>
          ))}
          <button type="button" className="button quiet" onClick={openReading}>
            <Icon name="read" />
            {t('pause.read')}
          </button>
          <button
            type="button"
            className="button quiet pause-leave"
            onClick={() => {
              play.resume()
              play.finish()
            }}
          >
            <Icon name="leave" />
            {t('pause.leave')}
          </button>
        </div>
      </div>
    </Dialog>
  )
}
