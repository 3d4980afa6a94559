import { useEffect, useId, useRef } from 'react'
import type { CutId } from '../../../experience/index.ts'
import type { Language } from '../../../platform/index.ts'
import { Icon } from '../Icon.tsx'
import { cutsOf, minutesOf } from './cutsOf.ts'
import type { OpenDay } from './DoorOptions.ts'

interface Props {
  readonly day: OpenDay
  readonly name: string
  readonly t: Language['t']
  onChoose(cut: CutId): void
  onClose(): void
}

/** How long one would like to stay: one more press. */
export function CutChoice({ day, name, t, onChoose, onClose }: Props) {
  const titleId = useId()
  const first = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    first.current?.focus()
    first.current?.closest('li.door-card')?.scrollIntoView({ block: 'nearest' })
  }, [])
  const { door } = day
  return (
    // Escape closes it from any of its buttons; nothing needs that key.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      className="door-choice"
      role="group"
      aria-labelledby={titleId}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        onClose()
      }}
    >
      <div className="door-choice-head">
        <h3 id={titleId}>{t('door.howLong', { name })}</h3>
        <button type="button" className="door-close" onClick={onClose}>
          {t('door.notNow')}
        </button>
      </div>
      <ul className="door-cuts">
        {cutsOf(day).map((cut, k) => (
          <li key={cut.id}>
            <button
              ref={k === 0 ? first : undefined}
              type="button"
              className="door-cut"
              data-main={k === 0 ? '' : undefined}
              onClick={() => onChoose(cut.id)}
            >
              <span className="door-cut-name">{t(`door.cut.${cut.id}`)}</span>
              <span className="door-cut-length">{minutesOf(cut, t)}</span>
              <Icon name="right" />
            </button>
          </li>
        ))}
      </ul>
      {door.note !== null && (
        <p className="door-note">
          <Icon name="read" />
          {t(door.note)}
        </p>
      )}
    </div>
  )
}
