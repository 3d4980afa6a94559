import type { Day } from '../../../manifest/index.ts'
import type { Language } from '../../../platform/index.ts'
import { firstName } from '../door/dayLook.ts'
import { Icon } from '../Icon.tsx'
import type { PaperOptions } from '../paper/PaperOptions.ts'
import { Said } from '../Said.tsx'
import { ReadAloud } from './ReadAloud.tsx'
import type { MomentContent } from './momentContents.ts'
import { StoryReading } from './StoryReading.tsx'
import { TaskForm } from './TaskForm.tsx'
import type { ReadingTasks } from './useReadingTasks.ts'

interface Props {
  readonly day: Day
  readonly t: Language['t']
  readonly content: MomentContent
  /** Id of what comes after, for those who would rather not read this one. */
  readonly next: string
  readonly tasks: ReadingTasks
  readonly options: PaperOptions
}

/** One moment: its room, what is said, what can be found, what one can have a go at. */
export function MomentReading({ day, t, content, next, tasks, options }: Props) {
  const { moment, scene, dressing, script, things } = content
  const name = firstName(t(`people.${day.narrator}.name`))
  const place = findStill(options, day.id, scene.id, dressing.id)
  const stem = `${scene.id}.${dressing.id}`
  return (
    <article id={moment.id} className="reading-moment">
      <h2>
        <time>{moment.time}</time> {t(`${moment.id}.title`)}
      </h2>
      <p>{t(`${scene.id}.title`)}</p>
      {scene.care.notes.length > 0 && (
        <div className="reading-care">
          <Icon name="read" />
          <ul>
            {scene.care.notes.map((id) => (
              <li key={id}>{t(`note.${id}`)}</li>
            ))}
          </ul>
          {scene.care.level === 'ask' && <a href={`#${next}`}>{t('read.skip')}</a>}
        </div>
      )}
      <figure>
        {place && <img src={place} alt="" width="480" height="270" loading="lazy" />}
        <figcaption>
          <b>{t('read.picture')} </b>
          {t(`${stem}.description`)}
          {dressing.ambience.length > 0 && (
            <>
              {' '}
              <b>{t('read.sound')} </b>
              {t(`${stem}.sound`)}
            </>
          )}
        </figcaption>
      </figure>
      <div className="reading-row">
        <h3>{t('read.says', { name })}</h3>
        <ReadAloud
          speech={options.speech}
          t={t}
          language={options.language.language}
          words={script.cues.map(({ id }) => t(`${script.id}.${id}`)).join(' ')}
        />
      </div>
      <StoryReading day={day} script={script} t={t} />
      {things.length > 0 && <h3>{t('read.things')}</h3>}
      {things.map(({ id }) => (
        <section key={id} className="reading-thing" aria-labelledby={`${id}-title`}>
          <h4 id={`${id}-title`}>{t(`${id}.title`)}</h4>
          <p>
            <Said words={t(`${id}.body`)} />
          </p>
          <p className="reading-ask">
            <b>{t('read.ask')}</b> {t(`${id}.ask`)}
          </p>
        </section>
      ))}
      {content.tasks.map((task) => (
        <TaskForm key={task.id} task={task} t={t} language={options.language.language} tasks={tasks} />
      ))}
      {scene.care.support.length > 0 && (
        <p className="reading-support">
          <b>{t('after.talk')}: </b>
          {scene.care.support.map((id) => t(`support.${id}`)).join(', ')}
        </p>
      )}
      <p className="paper-actions">
        <button type="button" className="button chalk" onClick={() => options.onStep(day.id, moment.id)}>
          <Icon name="door" />
          {t('read.stepRoom')}
        </button>
      </p>
    </article>
  )
}

function findStill({ catalogue }: PaperOptions, day: string, scene: string, dressing: string) {
  const rooms = catalogue.days.find(({ id }) => id === day)?.scenes.find(({ id }) => id === scene)
  return rooms?.dressings.find(({ id }) => id === dressing)?.still
}
