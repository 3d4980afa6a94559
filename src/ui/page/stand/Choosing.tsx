import { useEffect, useRef } from 'react'
import { useWords } from '../../useWords.ts'
import { firstName, tint } from '../door/dayLook.ts'
import { openDays, type OpenDay } from '../door/DoorOptions.ts'
import { RoomPrint } from '../door/RoomPrint.tsx'
import { Icon } from '../Icon.tsx'
import { Mark } from '../portraits/Mark.tsx'
import { Portrait } from '../portraits/Portrait.tsx'
import type { StandOptions } from './StandOptions.ts'

/** Whose day: everybody side by side, one touch each. */
export function Choosing(options: StandOptions) {
  const { catalogue, language } = options
  const t = useWords(language)
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = t('door.title')
  }, [t])
  useEffect(() => title.current?.focus(), [])
  return (
    <div className="choosing">
      <div className="choosing-title">
        <h1 ref={title} tabIndex={-1}>
          {t('door.ask')}
        </h1>
        <p>{t('stand.offer')}</p>
      </div>
      <ul className="choosing-people">
        {openDays(catalogue).map((day) => (
          <Person key={day.id} day={day} {...options} />
        ))}
      </ul>
    </div>
  )
}

function Person({ day, cuts, language, actions }: StandOptions & { readonly day: OpenDay }) {
  const t = useWords(language)
  const { door } = day
  const name = firstName(t(door.name))
  const minutes = (id: string): string => {
    const cut = door.cuts.find((one) => one.id === id)
    return cut ? t('door.minutes', { minutes: cut.minutes }) : ''
  }
  return (
    <li style={tint(door.look)}>
      <div className="door-stage">
        <RoomPrint door={door} />
        <Portrait person={door.narrator} className="door-portrait" />
      </div>
      <div className="choosing-words">
        <h2>
          {name}
          <Mark mark={door.look.mark} size={28} />
        </h2>
        <p className="choosing-job">{t(day.title)}</p>
        {door.note !== null && (
          <p className="choosing-note">
            <Icon name="read" />
            {t(door.note)}
          </p>
        )}
      </div>
      {cuts.map((cut, k) => (
        <button
          key={cut}
          type="button"
          className="choosing-step"
          data-main={k === 0 ? '' : undefined}
          aria-label={`${t('door.stepInWith', { name })}: ${minutes(cut)}`}
          onClick={() => actions.choose(day.id, cut)}
        >
          <b>{cuts.length === 1 ? t('door.stepIn') : t(`door.cut.${cut}`)}</b>
          <span>{minutes(cut)}</span>
          <Icon name="right" />
        </button>
      ))}
    </li>
  )
}
