import { languageName } from '../../page/settings/numbers.ts'
import { barButton } from '../barPanel.ts'
import type { ButtonSpec } from '../kit/buttonRows.ts'
import type { DoorFace } from './DoorFace.ts'

/** What can be set right at the door; everything else is in the settings. */
export function doorControls({ t, language, settings, remember }: DoorFace): ButtonSpec[] {
  const now = settings.getState()
  return [
    barButton('section/language', languageName(language.language), {
      look: 'chalk',
      icon: 'language',
      select: () => remember({ section: 'language' }),
    }),
    barButton('sound', t(now.sound ? 'door.soundOn' : 'door.soundOff'), {
      look: 'chalk',
      icon: 'sound',
      select: () => settings.setState({ sound: !settings.getState().sound }),
    }),
    barButton('captions', t(now.captions ? 'door.captionsOn' : 'door.captionsOff'), {
      look: 'chalk',
      icon: 'captions',
      select: () => settings.setState({ captions: !settings.getState().captions }),
    }),
    barButton('section/comfort', t('bar.settings'), {
      look: 'chalk',
      icon: 'settings',
      select: () => remember({ section: 'comfort' }),
    }),
  ]
}
