import { useStore } from 'zustand'
import { useWords } from '../../useWords.ts'
import { Wordmark } from '../door/Wordmark.tsx'
import { Attract } from './Attract.tsx'
import { Choosing } from './Choosing.tsx'
import { Closed } from './Closed.tsx'
import { PinPad } from './PinPad.tsx'
import { StaffPage } from './StaffPage.tsx'
import type { StandOptions } from './StandOptions.ts'
import { StillThere } from './StillThere.tsx'

/** Everything that a screen which many people take turns at shows besides the visits themselves. */
export function Stand(options: StandOptions) {
  const screen = useStore(options.view, (view) => view.screen)
  const warning = useStore(options.view, (view) => view.warning)
  switch (screen) {
    case 'attract':
      return <Attract {...options} />
    case 'closed':
      return <Closed {...options} />
    case 'choosing':
      return <Choosing {...options} />
    case 'warning':
      return warning && <StillThere {...options} warning={warning} />
    case 'resetting':
      return <Resetting {...options} />
    case 'pin':
      return <PinPad {...options} />
    case 'staff':
      return <StaffPage {...options} />
    case 'visiting':
      return null
  }
}

/** For the moment in which everything is wiped. */
function Resetting({ language }: StandOptions) {
  const t = useWords(language)
  return (
    <main className="stand-resetting">
      <Wordmark name={t('app.name')} />
      <p role="status">{t('stand.wiping')}</p>
    </main>
  )
}
