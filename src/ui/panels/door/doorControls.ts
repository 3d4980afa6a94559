import { languageName } from '../../page/settings/numbers.ts'
import type { ButtonSpec } from '../kit/buttonRows.ts'
import type { DoorFace } from './DoorFace.ts'

/** What can be set right at the door, and the other ways in. */
export function doorControls({ t, language, settings, remember }: DoorFace): ButtonSpec[] {
  const now = settings.getState()
  const control = (id: string, label: string, rest: Omit<ButtonSpec, 'id' | 'label'>): ButtonSpec => ({
    tall: true,
    look: 'chalk',
    ...rest,
    id,
    label,
  })
  return [
    control('section/language', languageName(language.language), {
      icon: 'language',
      select: () => remember({ section: 'language' }),
    }),
    control('sound', t(now.sound ? 'door.soundOn' : 'door.soundOff'), {
      icon: 'sound',
      select: () => settings.setState({ sound: !settings.getState().sound }),
    }),
    control('captions', t(now.captions ? 'door.captionsOn' : 'door.captionsOff'), {
      icon: 'captions',
      select: () => settings.setState({ captions: !settings.getState().captions }),
    }),
    control('section/comfort', t('bar.settings'), {
      icon: 'settings',
      select: () => remember({ section: 'comfort' }),
    }),
    control('others', t('panel.others'), { icon: 'read', select: () => remember({ others: true }) }),
  ]
}
