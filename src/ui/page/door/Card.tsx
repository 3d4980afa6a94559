import { useEffect, useId, useRef } from 'react'
import type { CutId } from '../../../experience/index.ts'
import type { Language } from '../../../platform/index.ts'
import { Icon } from '../Icon.tsx'
import { Mark } from '../portraits/Mark.tsx'
import { Portrait } from '../portraits/Portrait.tsx'
import { CutChoice } from './CutChoice.tsx'
import { lengthsOf } from './cutsOf.ts'
import { firstName, tint } from './dayLook.ts'
import type { OpenDay } from './DoorOptions.ts'
import { RoomPrint } from './RoomPrint.tsx'

interface Props {
  readonly day: OpenDay
  readonly t: Language['t']
  /** How long is being asked. */
  readonly isOpen: boolean
  onOpen(open: boolean): void
  onPoint(): void
  onChoose(cut: CutId): void
}

/** Somebody whose day one can step into. All of the card can be pressed; everything on it is seen without pointing. */
export function Card({ day, t, isOpen, onOpen, onPoint, onChoose }: Props) {
  const { door } = day
  const id = useId()
  const step = useRef<HTMLButtonElement>(null)
  const name = firstName(t(door.name))
  const wasOpen = useRef(false)
  useEffect(() => {
    // Closed again, the focus goes back to what opened it.
    if (wasOpen.current && !isOpen && document.activeElement === document.body) step.current?.focus()
    wasOpen.current = isOpen
  }, [isOpen])
  return (
    // Pointing at it only gets its room ready; what it does, its button does.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <li
      className="door-card"
      style={tint(door.look)}
      data-open={isOpen ? '' : undefined}
      onPointerEnter={onPoint}
      onFocus={onPoint}
    >
      <div className="door-stage">
        <RoomPrint door={door} />
        <Portrait person={door.narrator} className="door-portrait" />
        <div className="door-name">
          <h2 id={`${id}-name`}>
            {name}
            <Mark mark={door.look.mark} />
          </h2>
          <p className="door-role-on-stage" aria-hidden="true">
            {t(day.title)}
          </p>
        </div>
        <p className="door-quote">
          <span className="door-tape">{t('door.quote', { words: t(door.quote).replaceAll('*', '') })}</span>
        </p>
      </div>
      {isOpen ? (
        <CutChoice day={day} name={name} t={t} onChoose={onChoose} onClose={() => onOpen(false)} />
      ) : (
        <div className="door-foot-of-card" id={`${id}-about`}>
          <p className="door-role">{t(day.title)}</p>
          <p className="door-facts">
            <span className="door-time">
              <time>{door.from}</time>–<time>{door.to}</time>
            </span>
            <span>{lengthsOf(day, t)}</span>
          </p>
          <button
            ref={step}
            type="button"
            className="door-step"
            aria-describedby={`${id}-about`}
            aria-label={t('door.stepInWith', { name })}
            onClick={() => onOpen(true)}
          >
            {t('door.stepIn')}
            <Icon name="right" />
          </button>
          {door.note !== null && (
            <p className="door-note">
              <Icon name="read" />
              {t(door.note)}
            </p>
          )}
        </div>
      )}
    </li>
  )
}
