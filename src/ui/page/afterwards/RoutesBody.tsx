import type { Day } from '../../../manifest/index.ts'
import type { Language } from '../../../platform/index.ts'
import { Said } from '../Said.tsx'
import { Statement } from '../paper/Statement.tsx'
import { groupRoutes, ROUTE_GROUPS, type RouteGroup } from './routeGroups.ts'
import { SourceLine } from './SourceLine.tsx'
import { Sources } from './Sources.tsx'
import { Ways } from './Ways.tsx'

interface Props {
  readonly day: Day
  readonly t: Language['t']
  /** The present language, for dates. */
  readonly language: string
}

/** The ways into a job, what it pays, what helps, what people get wrong, and who to ask. */
export function RoutesBody({ day, t, language }: Props) {
  const { routes } = day
  const { shared, others, start, facts } = groupRoutes(day)
  const statements = (list: readonly (typeof routes.shared)[number][], stem: string) =>
    list.map(({ id, evidence }) => (
      <div key={id} className="statement">
        <Statement words={t(`${stem}.${id}`)} />
        <SourceLine day={day} evidence={evidence} t={t} language={language} />
      </div>
    ))
  return (
    <>
      <section aria-labelledby="ways-in">
        <h2 id="ways-in">{t('routes.ways')}</h2>
        <Ways day={day} t={t} language={language} />
        {start && (
          <p className="all-ways">
            <svg viewBox="0 0 40 24" aria-hidden="true" focusable="false">
              <path d="M0 8H30M0 16H30M24 2L36 12L24 22" />
            </svg>
            <span>
              <Said words={t(`fact.${start.id}`)} />
            </span>
          </p>
        )}
      </section>
      <div className="paper-columns">
        {(Object.keys(ROUTE_GROUPS) as RouteGroup[]).map(
          (group) =>
            shared(group).length > 0 && (
              <section key={group}>
                <h2>{t(`routes.${group}`)}</h2>
                {statements(shared(group), 'shared')}
              </section>
            ),
        )}
        <section>
          <h2>{t('routes.skills')}</h2>
          <ul className="tags">
            {routes.skills.map((id) => (
              <li key={id}>{t(`skill.${id}`)}</li>
            ))}
          </ul>
          <h3>{t('routes.subjects')}</h3>
          <ul className="paper-list">
            {routes.subjects.map((id) => (
              <li key={id}>{t(`subject.${id}`)}</li>
            ))}
          </ul>
        </section>
        <section>
          <h2>{t('routes.know')}</h2>
          {statements(facts, 'fact')}
          {statements(others, 'shared')}
        </section>
        <section>
          <h2>{t('routes.myths')}</h2>
          <dl className="myths">
            {routes.myths.map(({ id }) => (
              <div key={id}>
                <dt>{t('routes.said', { words: t(`myth.${id}.said`) })}</dt>
                <dd>{t(`myth.${id}.really`)}</dd>
              </div>
            ))}
          </dl>
        </section>
        <section>
          <h2>{t('routes.ask')}</h2>
          <p>{t('routes.askFirst')}</p>
          <ul className="paper-list">
            {routes.more.map((id) => (
              <li key={id}>{t(`more.${id}`)}</li>
            ))}
          </ul>
        </section>
      </div>
      <Sources day={day} t={t} language={language} />
    </>
  )
}
