import type { Day } from '../../../manifest/index.ts'
import type { Language } from '../../../platform/index.ts'
import { RoutesBody } from '../afterwards/RoutesBody.tsx'
import { firstName, tint } from '../door/dayLook.ts'
import { Icon } from '../Icon.tsx'
import type { PaperOptions } from '../paper/PaperOptions.ts'
import { Mark } from '../portraits/Mark.tsx'
import { People } from '../portraits/People.tsx'
import { MomentReading } from './MomentReading.tsx'
import { momentContents } from './momentContents.ts'
import { useReadingTasks } from './useReadingTasks.ts'

interface Props {
  readonly day: Day
  readonly t: Language['t']
  readonly options: PaperOptions
}

/** One day from its first moment to the ways in; the clock-line is the table of contents. */
export function ReadingDay({ day, t, options }: Props) {
  const contents = momentContents(day)
  const tasks = useReadingTasks(day, options.clock)
  const name = firstName(t(`people.${day.narrator}.name`))
  return (
    <div className="reading" style={day.door && tint(day.door)}>
      <nav className="reading-nav" aria-label={t('read.moments')}>
        <ol>
          {contents.map(({ moment }) => (
            <li key={moment.id}>
              <a href={`#${moment.id}`}>
                <time>{moment.time}</time>
                <span>{t(`${moment.id}.title`)}</span>
              </a>
            </li>
          ))}
          <li>
            <a href="#reading-routes">{t('read.routes')}</a>
          </li>
          <li>
            <a href="#reading-glossary">{t('read.glossary')}</a>
          </li>
        </ol>
      </nav>
      <aside className="reading-tools" aria-label={t('read.tools')}>
        <button type="button" className="button main" onClick={() => window.print()}>
          <Icon name="print" />
          {t('read.print')}
        </button>
        <button type="button" className="button chalk" onClick={() => options.onStep(day.id)}>
          <Icon name="door" />
          {t('read.step')}
        </button>
        {options.catalogue.days.length > 1 && (
          <button type="button" className="button chalk" onClick={() => options.onRead()}>
            {t('read.others')}
          </button>
        )}
        <p>{t('read.same')}</p>
      </aside>
      <main className="reading-main">
        <header>
          <p className="paper-line">
            {day.door && <Mark mark={day.door.mark} />}
            {t('read.with', { name })}
          </p>
          <h1>{t(`${day.id}.title`)}</h1>
          <p className="reading-summary">{t(`${day.id}.summary`)}</p>
          <ul className="reading-notes">
            {day.contentNotes.map((id) => (
              <li key={id}>{t(`note.${id}`)}</li>
            ))}
          </ul>
          <h2>{t('read.people', { name })}</h2>
          <People
            day={day}
            people={day.people.flatMap(({ id }) => (id === day.narrator ? [] : [id]))}
            t={t}
          />
        </header>
        {contents.map((content, k) => (
          <MomentReading
            key={content.moment.id}
            day={day}
            t={t}
            content={content}
            next={contents[k + 1]?.moment.id ?? 'reading-routes'}
            tasks={tasks}
            options={options}
          />
        ))}
        <section id="reading-routes" className="reading-routes">
          <RoutesBody day={day} t={t} language={options.language.language} />
        </section>
        <section id="reading-glossary">
          <h2>{t('read.glossary')}</h2>
          <dl className="reading-glossary">
            {day.glossary.map((id) => (
              <div key={id}>
                <dt>{t(`glossary.${id}.term`)}</dt>
                <dd>{t(`glossary.${id}.meaning`)}</dd>
              </div>
            ))}
          </dl>
        </section>
      </main>
    </div>
  )
}
