import { useEffect } from 'react'
import { useStore } from 'zustand'
import type { Language } from '../../../platform/index.ts'
import type { Keepable } from '../../Keepable.ts'
import '../../styles/keep.css'
import { KeepRow } from './KeepRow.tsx'
import { problemText } from './problemText.ts'

interface Props extends Keepable {
  readonly language: string
  readonly t: Language['t']
  /** Of the days' headings. */
  readonly level: 2 | 3 | 4
}

/** Days that can be kept on this device, and what one should know about that. */
export function KeepList({ offline, days, language, t, level }: Props) {
  useEffect(() => offline.start(), [offline])
  const now = useStore(offline.store)
  const packs = days.flatMap((day) => {
    const pack = now.packs.find(({ id }) => id === day.id)
    return pack ? [{ pack, name: t(day.title) }] : []
  })
  const lost = days.filter(({ id }) => now.evicted.includes(id)).map(({ title }) => t(title))
  return (
    <div className="keep">
      <p>{t('keep.what')}</p>
      {lost.length > 0 && (
        <p className="keep-note" role="alert">
          {t('keep.evicted', { names: new Intl.ListFormat(language).format(lost) })}
        </p>
      )}
      {now.support === 'none' && <p className="keep-note">{t('keep.none')}</p>}
      {now.support === 'on' && packs.length === 0 && now.problem && (
        <p className="keep-note" role="alert">
          {problemText(now.problem, t, language)}
        </p>
      )}
      {(now.support === 'starting' || (now.support === 'on' && packs.length === 0 && !now.problem)) && (
        <p role="status">{t('keep.looking')}</p>
      )}
      <ul className="keep-rows">
        {packs.map(({ pack, name }) => (
          <KeepRow key={pack.id} {...{ pack, name, offline, language, t, level }} />
        ))}
      </ul>
      {now.isPrivate && <p className="keep-note">{t('keep.private')}</p>}
      {now.nearlyForgotten && <p className="keep-note">{t('keep.nearly')}</p>}
      {now.forgetsInAWeek && <p className="keep-note">{t('keep.week')}</p>}
      {now.persisted === false &&
        !now.forgetsInAWeek &&
        packs.some(({ pack }) => pack.status !== 'absent') && (
          <p className="keep-note">{t('keep.notPersisted')}</p>
        )}
    </div>
  )
}
