import { useId } from 'react'
import type { Day } from '../../../manifest/index.ts'
import type { Language } from '../../../platform/index.ts'
import { Colleague } from './Colleague.tsx'
import { COLLEAGUES } from './colleagues.ts'
import '../../styles/people.css'

interface Props {
  readonly day: Pick<Day, 'people'>
  /** Ids of those to show, in order. Who has no portrait has their name and role all the same. */
  readonly people: readonly string[]
  readonly t: Language['t']
}

/** People of a day in cut paper, with their names and what they do. */
export function People({ day, people, t }: Props) {
  return (
    <ul className="people">
      {day.people
        .filter(({ id }) => people.includes(id))
        .map(({ id }) => (
          <li key={id}>
            <Face person={id} />
            <strong>{t(`people.${id}.name`)}</strong>
            <span>{t(`people.${id}.role`)}</span>
          </li>
        ))}
    </ul>
  )
}

function Face({ person }: { readonly person: string }) {
  const id = useId().replaceAll(/[^\w-]/g, '')
  const looks = COLLEAGUES[person]
  return (
    <svg viewBox="0 0 320 320" aria-hidden="true" focusable="false">
      {looks && <Colleague id={id} looks={looks} />}
    </svg>
  )
}
