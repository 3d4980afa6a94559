import type { Catalogue } from '../../../manifest/index.ts'
import type { Language } from '../../../platform/index.ts'
import { firstName, tint } from '../door/dayLook.ts'
import { openDays } from '../door/DoorOptions.ts'
import { Icon } from '../Icon.tsx'
import { Portrait } from '../portraits/Portrait.tsx'

interface Props {
  readonly catalogue: Catalogue
  readonly t: Language['t']
  readonly title: string
  onChoose(day: string): void
}

/** Which day a page is to be about. */
export function DayChooser({ catalogue, t, title, onChoose }: Props) {
  return (
    <main className="paper-main">
      <h1 tabIndex={-1}>{title}</h1>
      <ul className="day-choice">
        {openDays(catalogue).map(({ id, title: job, door }) => (
          <li key={id}>
            <button type="button" style={tint(door.look)} onClick={() => onChoose(id)}>
              <Portrait person={door.narrator} className="paper-portrait" />
              <span className="day-choice-words">
                <span className="day-choice-job">{t(job)}</span>
                <span>{firstName(t(door.name))}</span>
              </span>
              <Icon name="right" />
            </button>
          </li>
        ))}
      </ul>
    </main>
  )
}
