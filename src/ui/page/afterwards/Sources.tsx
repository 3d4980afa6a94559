import type { Day } from '../../../manifest/index.ts'
import type { Language } from '../../../platform/index.ts'
import { Said } from '../Said.tsx'
import { longDate } from './longDate.ts'

interface Props {
  readonly day: Day
  readonly t: Language['t']
  readonly language: string
}

/** Where the facts of the routes come from: folded away, for teachers and careers leads. */
export function Sources({ day, t, language }: Props) {
  const { routes } = day
  const used = new Set(
    [...routes.ways, ...routes.facts, ...routes.shared, ...routes.myths].flatMap(
      ({ evidence }) => evidence.sources,
    ),
  )
  return (
    <details className="sources">
      <summary>{t('routes.where')}</summary>
      {routes.checked !== undefined && (
        <p>{t('routes.allChecked', { date: longDate(routes.checked, language) })}</p>
      )}
      <UncheckedList day={day} t={t} />
      <dl>
        {day.sources
          .filter(({ id }) => used.has(id))
          .map(({ id, where }) => (
            <div key={id}>
              <dt>{id}</dt>
              <dd>{where}</dd>
            </div>
          ))}
      </dl>
    </details>
  )
}

/** What nobody has found in a source of its own yet: said plainly to those who answer for what pupils are told. */
function UncheckedList({ day, t }: Pick<Props, 'day' | 't'>) {
  const { facts, shared, ways } = day.routes
  const open = [
    ...ways.map((way) => ({ ...way, word: `route.${way.id}.title` })),
    ...facts.map((fact) => ({ ...fact, word: `fact.${fact.id}` })),
    ...shared.map((fact) => ({ ...fact, word: `shared.${fact.id}` })),
  ].filter(({ evidence }) => evidence.unchecked)
  if (open.length === 0) return undefined
  return (
    <>
      <p>{t('routes.toCheck')}</p>
      <ul className="paper-list">
        {open.map(({ word }) => (
          <li key={word}>
            <Said words={t(word)} />
          </li>
        ))}
      </ul>
    </>
  )
}
