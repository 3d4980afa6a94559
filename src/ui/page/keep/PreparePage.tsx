import { useEffect, useRef, useState } from 'react'
import { useStore } from 'zustand'
import type { OfflinePort } from '../../../platform/index.ts'
import { useWords } from '../../useWords.ts'
import { openDays } from '../door/DoorOptions.ts'
import { Icon } from '../Icon.tsx'
import { PaperHead } from '../paper/PaperHead.tsx'
import type { PaperOptions } from '../paper/PaperOptions.ts'
import { KeepList } from './KeepList.tsx'

export interface PrepareOptions extends PaperOptions {
  readonly offline: OfflinePort
  /** The days of the teacher's link. */
  readonly ids: readonly string[]
}

/** Thirty headsets are switched on in the same minute. */
const SPREAD_MS = 60_000

/** A teacher's link has been opened on a device: the days are kept, checked once more, and then it says so, large. */
export function PreparePage(options: PrepareOptions) {
  const { offline, language, ids, catalogue } = options
  const t = useWords(language)
  const packs = useStore(offline.store, (state) => state.packs)
  const build = useStore(offline.store, (state) => state.build)
  const [verdict, setVerdict] = useState<boolean | null>(null)
  const done = useRef<HTMLHeadingElement>(null)
  const all = openDays(catalogue)
  const days = all.filter(({ id }) => ids.includes(id))
  const unknown = ids.filter((id) => !all.some((day) => day.id === id))
  const wanted = days.map(({ id }) => id).join()
  const isWhole =
    days.length > 0 && days.every(({ id }) => packs.find((pack) => pack.id === id)?.status === 'ready')
  const waits = !isWhole && days.some(({ id }) => packs.find((pack) => pack.id === id)?.status === 'starting')

  const checked = isWhole ? verdict : null

  useEffect(() => {
    document.title = t('prepare.title')
  }, [t])
  useEffect(() => {
    if (wanted !== '') offline.keep(wanted.split(','), SPREAD_MS)
  }, [offline, wanted])
  useEffect(() => {
    if (!isWhole) return undefined
    let isOver = false
    void offline.verify(wanted.split(',')).then((isRight) => !isOver && setVerdict(isRight))
    return () => {
      isOver = true
    }
  }, [offline, isWhole, wanted])
  useEffect(() => {
    if (checked) done.current?.focus()
  }, [checked])

  return (
    <>
      <PaperHead {...options} t={t} />
      <main className="paper-main prepare">
        {checked ? (
          <section className="prepare-done">
            <svg viewBox="0 0 120 120" aria-hidden="true" focusable="false">
              <circle cx="60" cy="60" r="54" />
              <path d="M32 62l20 20 36-42" />
            </svg>
            <div>
              <h1 ref={done} tabIndex={-1}>
                {t('prepare.done')}
              </h1>
              <p>{t('prepare.doneWhat', { build: build ?? '' })}</p>
            </div>
          </section>
        ) : (
          <>
            <h1>{t('prepare.title')}</h1>
            <p>{t('prepare.what')}</p>
          </>
        )}
        {unknown.length > 0 && (
          <p className="keep-note" role="alert">
            {t('prepare.unknown', { names: unknown.join(', ') })}
          </p>
        )}
        <KeepList {...{ offline, days, t }} language={language.language} level={2} />
        {waits && (
          <div className="prepare-soon">
            <p>{t('prepare.soon')}</p>
            <button type="button" className="button main" onClick={() => offline.keep(wanted.split(','), 0)}>
              <Icon name="play" />
              {t('prepare.now')}
            </button>
          </div>
        )}
        <p role="status">
          {isWhole && checked === null ? t('prepare.checking') : checked === false ? t('prepare.broken') : ''}
        </p>
        {checked && (
          <button type="button" className="button dark" onClick={options.onDoor}>
            <Icon name="door" />
            {t('prepare.door')}
          </button>
        )}
      </main>
    </>
  )
}
