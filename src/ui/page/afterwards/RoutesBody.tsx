import type { Day } from '../../../manifest/index.ts'
import type { Language } from '../../../platform/index.ts'
import { Said } from '../Said.tsx'
import { Statement } from '../paper/Statement.tsx'
import { SourceLine } from './SourceLine.tsx'
import { Sources } from './Sources.tsx'
import { Ways } from './Ways.tsx'

/** What all days have in common, under the headings it belongs to; what is not named here comes last. */
const GROUPS = {
  pay: ['pay', 'pay-scotland'],
  money: ['training-grant', 'parents', 'wales'],
  start: ['support-worker', 't-level'],
  look: ['where-to-look'],
} as const

interface Props {
  readonly day: Day
  readonly t: Language['t']
  /** The present language, for dates. */
  readonly language: string
}

/** The ways into a job, what it pays, what helps, what people get wrong, and who to ask. */
export function RoutesBody({ day, t, language }: Props) {
  const { routes } = day
  const grouped = new Set<string>(Object.values(GROUPS).flat())
  const others = routes.shared.filter(({ id }) => !grouped.has(id))
  const start = routes.facts.find(({ id }) => id === 'start')
  const shared = (ids: readonly string[]) => routes.shared.filter(({ id }) => ids.includes(id))
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
        {(Object.keys(GROUPS) as (keyof typeof GROUPS)[]).map(
          (group) =>
            shared(GROUPS[group]).length > 0 && (
              <section key={group}>
                <h2>{t(`routes.${group}`)}</h2>
                {statements(shared(GROUPS[group]), 'shared')}
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
          {statements(
            routes.facts.filter(({ id }) => id !== 'start'),
            'fact',
          )}
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
