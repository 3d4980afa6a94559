import type { TaskView } from '../../../experience/index.ts'
import type { Language } from '../../../platform/index.ts'
import { Stars } from '../Stars.tsx'

/** The task's name, how far one is, and its stars. */
export function TaskHead({ view, t }: { readonly view: TaskView; readonly t: Language['t'] }) {
  const won = view.stars.filter((star) => star.won).length
  return (
    <div className="task-head">
      <h2 id="task-title">{t(`${view.task}.title`)}</h2>
      <p>{t('task.step', { n: view.number, of: view.of })}</p>
      <Stars
        won={won}
        of={view.stars.length}
        words={view.stars
          .map((star) => t(star.won ? 'task.won' : 'task.notWon', { star: t(star.word) }))
          .join('. ')}
      />
    </div>
  )
}
