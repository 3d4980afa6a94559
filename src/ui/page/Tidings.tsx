import { useEffect, useState } from 'react'
import type { DayUi } from '../DayUi.ts'
import { useVisit } from '../useVisit.ts'
import { useWords } from '../useWords.ts'
import { Icon } from './Icon.tsx'
import { usePlayState } from './usePlayed.ts'

const NOTE_MS = 7000
const ARRIVAL_MS = 5000

interface Props {
  readonly ui: DayUi
  /** Name of the room one is in. */
  readonly room: string
  /** Something to tell, for a while. */
  readonly note: string
  setNote(words: string): void
}

/** What is told in passing, for eyes and ears: where one has come to, that the connection is gone, a note. */
export function Tidings({ ui, room, note, setNote }: Props) {
  const { visit, play, language } = ui
  const t = useWords(language)
  const isStuck = useVisit(visit, (state) => !state.online && state.picture === 'loading')
  const momentId = usePlayState(play, (state) => state.moment)
  const moment = play.day.moments.find(({ id }) => id === momentId)
  const [told, setTold] = useState('')
  const arrival = `${momentId} ${room}`
  useEffect(() => visit.clock.after(ARRIVAL_MS, () => setTold(arrival)), [visit, arrival])
  useEffect(() => (note ? visit.clock.after(NOTE_MS, () => setNote('')) : undefined), [note, visit, setNote])
  return (
    <div className="tidings" role="status">
      {room && <span className="unseen">{t('mirror.arrived', { room })}</span>}
      {room && told !== arrival && (
        <p className="tape ink arrival" aria-hidden="true">
          {moment && <time>{moment.time}</time>}
          <span>{room}</span>
        </p>
      )}
      {isStuck && (
        <p className="tape">
          <Icon name="offline" />
          {t('offline')}
        </p>
      )}
      {note && <p className="tape">{note}</p>}
    </div>
  )
}
