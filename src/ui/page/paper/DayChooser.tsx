import type { Day } from '../../../manifest/index.ts'
import type { Language } from '../../../platform/index.ts'
import { firstName, tint } from '../door/dayLook.ts'
import { Icon } from '../Icon.tsx'
import { Portrait } from '../portraits/Portrait.tsx'

interface Props {
  readonly days: readonly Day[]
  readonly t: Language['t']
  readonly title: string
  onChoose(day: string): void
}

/** Which day a page is to be about. */
export function DayChooser({ days, t, title, onChoose }: Props) {
  return (
    <main className="paper-main">
      <h1 tabIndex={-1}>{title}</h1>
      <ul className="day-choice">
        {days.map((day) => (
          <li key={day.id}>
            <button type="button" style={day.door && tint(day.door)} onClick={() => onChoose(day.id)}>
              <Portrait person={day.narrator} className="paper-portrait" />
              <span className="day-choice-words">
                <span className="day-choice-job">{t(`${day.id}.title`)}</span>
                <span>{firstName(t(`people.${day.narrator}.name`))}</span>
              </span>
              <Icon name="right" />
            </button>
          </li>
        ))}
      </ul>
    </main>
  )
}
