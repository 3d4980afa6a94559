import { useEffect, useState } from 'react'
import type { UiContext } from '../UiContext.ts'
import { useVisit } from '../useVisit.ts'
import { useWords } from '../useWords.ts'
import { Bar } from './Bar.tsx'
import { findPlace } from './findPlace.ts'
import { Icon } from './Icon.tsx'
import { Message } from './Message.tsx'
import { Mirror } from './Mirror.tsx'

const NOTE_MS = 7000

/** Everything about a visit that is not the picture. */
export function Page({ ui }: { readonly ui: UiContext }) {
  const { visit, language } = ui
  const t = useWords(language)
  const scene = useVisit(visit, (state) => state.scene)
  const dressing = useVisit(visit, (state) => state.dressing)
  const isStuck = useVisit(visit, (state) => !state.online && state.picture === 'loading')
  const [note, setNote] = useState('')
  const place = findPlace(visit.day, scene, dressing)
  const room = place ? t(`${scene}.title`) : ''
  useEffect(() => {
    document.title = room ? `${room} – Alongside` : 'Alongside'
  }, [room])
  useEffect(() => {
    document.documentElement.lang = language.language
  }, [language, t])
  useEffect(() => (note ? visit.clock.after(NOTE_MS, () => setNote('')) : undefined), [note, visit])
  return (
    <>
      {place && <Mirror ui={ui} place={place} />}
      <div className="notes" role="status">
        {room && <span className="unseen">{t('mirror.arrived', { room })}</span>}
        {isStuck && (
          <p className="tape">
            <Icon name="offline" />
            {t('offline')}
          </p>
        )}
        {note && <p className="tape">{note}</p>}
      </div>
      <Message ui={ui} />
      {place && <Bar ui={ui} place={place} say={setNote} />}
    </>
  )
}
