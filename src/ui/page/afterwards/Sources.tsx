import type { Day } from '../../../manifest/index.ts'
import type { Language } from '../../../platform/index.ts'
import { longDate } from './SourceLine.tsx'

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
