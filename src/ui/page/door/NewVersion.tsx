import { useStore } from 'zustand'
import type { Language, OfflinePort } from '../../../platform/index.ts'
import { bytesText } from '../keep/bytesText.ts'

interface Props {
  readonly offline: OfflinePort
  readonly language: string
  readonly t: Language['t']
}

/** A newer version of the app, said only here, where nothing is interrupted: it can be fetched, and taken. */
export function NewVersion({ offline, language, t }: Props) {
  const { phase, bytes } = useStore(offline.store, ({ update }) => update)
  if (phase === 'none') return null
  return (
    <div className="door-newer" role="status">
      <p>{t(phase === 'fetching' ? 'keep.newerFetching' : 'keep.newer')}</p>
      {phase === 'offered' && (
        <button type="button" className="door-link" onClick={() => offline.updates.prepare()}>
          {t('keep.newerFetch', { size: bytesText(bytes, language) })}
        </button>
      )}
      {phase === 'waiting' && (
        <button type="button" className="door-link" onClick={() => offline.updates.apply()}>
          {t('keep.newerTake')}
        </button>
      )}
    </div>
  )
}
