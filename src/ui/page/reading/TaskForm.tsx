import { useEffect, useRef } from 'react'
import { useStore } from 'zustand'
import type { Task } from '../../../manifest/index.ts'
import type { Language } from '../../../platform/index.ts'
import { Icon } from '../Icon.tsx'
import { Said } from '../Said.tsx'
import { Stars } from '../Stars.tsx'
import { HintTab } from '../task/HintTab.tsx'
import { TaskReadouts } from '../task/TaskReadouts.tsx'
import { targetWords } from '../task/targetWords.ts'
import type { ReadingTasks } from './useReadingTasks.ts'

interface Props {
  readonly task: Task
  readonly t: Language['t']
  /** The present language, for numbers. */
  readonly language: string
  readonly tasks: ReadingTasks
}

/** A task as a form: the same questions, answers, hints and stars as in the room. */
export function TaskForm({ task, t, language, tasks }: Props) {
  const state = useStore(tasks.store, (all) => all[task.id])
  const form = useRef<HTMLElement>(null)
  const prompt = useRef<HTMLParagraphElement>(null)
  const view = state ? tasks.view(task.id) : null
  const targets = view?.targets.map(({ id }) => id).join()
  const step = view?.step
  const hasBegun = view !== null
  useEffect(() => {
    // The button that was pressed may have gone with its step: the focus goes to what is asked now.
    const isOurs = form.current?.hasAttribute('data-active')
    if (isOurs && document.activeElement === document.body) prompt.current?.focus()
  }, [step, targets, hasBegun])
  return (
    <section
      ref={form}
      className="reading-task"
      aria-labelledby={`${task.id}-title`}
      data-active={hasBegun ? '' : undefined}
    >
      <h3 id={`${task.id}-title`}>
        <Icon name="hand" />
        {t('read.task', { task: t(`${task.id}.title`) })}
      </h3>
      <p>{t(`${task.id}.aim`)}</p>
      {!view && (
        <button type="button" className="button main reading-begin" onClick={() => tasks.open(task)}>
          {t('read.begin')}
        </button>
      )}
      {view && (
        <>
          <p className="reading-task-head">
            {!view.finished && <span>{t('task.step', { n: view.number, of: view.of })}</span>}
            <Stars
              won={view.stars.filter(({ won }) => won).length}
              of={view.stars.length}
              words={view.stars
                .map((star) => t(star.won ? 'task.won' : 'task.notWon', { star: t(star.word) }))
                .join('. ')}
            />
          </p>
          {!view.finished && <HintTab view={view} t={t} />}
          <p ref={prompt} tabIndex={-1} className="reading-prompt">
            <Said words={t(view.finished ? `${task.id}.end` : view.prompt)} />
          </p>
          <p role="status" className={`reading-said ${view.said?.tone ?? ''}`}>
            {view.said && !view.finished && <Said words={t(view.said.word)} />}
          </p>
          {view.finished && <p>{t('task.game')}</p>}
          {!view.finished && (
            <>
              {view.waitsFor !== null && <p>{t('task.waits', { task: t(`${view.waitsFor}.title`) })}</p>}
              <TaskReadouts readouts={view.readouts} t={t} language={language} />
              <ul className="reading-targets">
                {view.targets.map((target) => {
                  const { name, state: standing } = targetWords(target, t)
                  return (
                    <li key={`${view.step}/${target.id}`}>
                      <button
                        type="button"
                        className={`button chalk target ${target.state}`}
                        aria-disabled={target.state === 'off' || target.state === 'done'}
                        onClick={() => tasks.select(task.id, target.id)}
                      >
                        {target.state === 'done' && <Icon name="tick" />}
                        {target.number !== undefined && <b>{target.number}</b>}
                        <span>{name}</span>
                        {standing !== undefined && <small>{standing}</small>}
                      </button>
                    </li>
                  )
                })}
              </ul>
              {view.hint < 3 && (
                <button type="button" className="button" onClick={() => tasks.help(task.id)}>
                  <Icon name="hand" />
                  {t(view.hint === 0 ? 'task.help' : view.hint === 1 ? 'task.moreHelp' : 'task.doTogether')}
                </button>
              )}
            </>
          )}
        </>
      )}
    </section>
  )
}
