import { useId, useRef } from 'react'
import type { TaskView } from '../../../experience/index.ts'
import type { DayUi } from '../../DayUi.ts'
import { useWords } from '../../useWords.ts'
import { Icon } from '../Icon.tsx'
import { Said } from '../Said.tsx'
import { Star } from '../Stars.tsx'
import { useLayerFocus } from '../useLayerFocus.ts'

/** The end of a task: what was done, its stars by name, what people often say and what is so, and that it was a game. */
export function TaskEnd({ ui, view }: { readonly ui: DayUi; readonly view: TaskView }) {
  const { play, language } = ui
  const t = useWords(language)
  const titleId = useId()
  const layer = useRef<HTMLElement>(null)
  useLayerFocus(layer)
  const task = play.day.tasks.find(({ id }) => id === view.task)
  return (
    <section ref={layer} className="plate task-end" role="dialog" aria-labelledby={titleId} data-layer="">
      <h2 id={titleId} className="plate-title" tabIndex={-1} data-first="">
        {t(`${view.task}.title`)}
      </h2>
      <div className="plate-body">
        <p className="task-done">
          <Said words={t(`${view.task}.end`)} />
        </p>
        <h3>{t('task.yours')}</h3>
        <ul className="task-stars">
          {view.stars.map((star) => (
            <li key={star.id}>
              <Star won={star.won} />
              {star.won ? t(star.word) : t('task.notWon', { star: t(star.word) })}
            </li>
          ))}
        </ul>
        {task !== undefined && task.misconceptions.length > 0 && (
          <>
            <h3>{t('task.met')}</h3>
            <ul className="task-met">
              {task.misconceptions.map((id) => (
                <li key={id}>{t('plate.question', { question: t(`${view.task}.misconception.${id}`) })}</li>
              ))}
            </ul>
          </>
        )}
        <p className="task-game">{t('task.game')}</p>
      </div>
      <div className="plate-end">
        <button type="button" className="button" onClick={() => play.close()}>
          <Icon name="tick" />
          {t('task.finish')}
        </button>
      </div>
    </section>
  )
}
