import { useEffect, useRef } from 'react'
import type { TaskView } from '../../../experience/index.ts'
import type { DayUi } from '../../DayUi.ts'
import { useWords } from '../../useWords.ts'
import { Icon } from '../Icon.tsx'
import { useReadAloud } from '../plate/useReadAloud.ts'
import { Said } from '../Said.tsx'
import { useLayerFocus } from '../useLayerFocus.ts'
import { HeldBar } from './HeldBar.tsx'
import { HintTab } from './HintTab.tsx'
import { TaskReadouts } from './TaskReadouts.tsx'
import { TaskTargets } from './TaskTargets.tsx'
import { useSaidBefore } from './useSaidBefore.ts'

const HELP = ['task.help', 'task.moreHelp', 'task.doTogether', 'task.doTogether'] as const

/**
 * What to do now in a task, what was last said about it, and help. The things themselves are in the room; here they are
 * buttons too, in sight where the room is small or cannot be drawn, and whenever one has the focus.
 */
export function TaskPrompt({ ui, view }: { readonly ui: DayUi; readonly view: TaskView }) {
  const { play, language } = ui
  const t = useWords(language)
  const layer = useRef<HTMLElement>(null)
  const prompt = useRef<HTMLHeadingElement>(null)
  useLayerFocus(layer)
  const targets = view.targets.map(({ id }) => id).join()
  useEffect(() => {
    // The button that was pressed may have gone with its step: the focus goes to what is asked now.
    if (document.activeElement === document.body) prompt.current?.focus({ preventScroll: true })
  }, [view.step, targets])
  const before = useSaidBefore(view)
  const asked = t(view.prompt)
  const said = view.said && t(view.said.word)
  const reading = useReadAloud(
    ui,
    (before ? [said, asked] : [asked, said]).filter(Boolean).join('. ').replaceAll('*', ''),
  )
  return (
    <section ref={layer} className="task-prompt" role="group" aria-labelledby="task-title" data-layer="">
      <HintTab view={view} t={t} />
      <div className="task-ask">
        <h3 ref={prompt} tabIndex={-1} data-first="">
          <Said words={asked} />
        </h3>
        <p role="status" className={saidClass(view, before)}>
          {said && <Said words={said} />}
        </p>
        {view.waitsFor !== null && (
          <p className="task-waits">
            {t('task.waits', { task: t(`${view.waitsFor}.title`) })}
            <button type="button" className="button main" onClick={() => play.startTask(view.waitsFor ?? '')}>
              {t('task.goThere')}
            </button>
          </p>
        )}
        {view.kind === 'hold' && <HeldBar ui={ui} />}
        <div className="task-here">
          <TaskReadouts readouts={view.readouts} t={t} language={language.language} />
          <TaskTargets ui={ui} view={view} />
        </div>
      </div>
      <div className="task-help">
        {view.hint < 3 && (
          <button type="button" className="button chalk" onClick={() => play.help()}>
            <Icon name="hand" />
            {t(HELP[view.hint])}
          </button>
        )}
        {reading.toggle && (
          <button type="button" className="button chalk" aria-pressed={reading.on} onClick={reading.toggle}>
            <Icon name="say" />
            {t(reading.on ? 'plate.hush' : 'task.say')}
          </button>
        )}
        <button type="button" className="button chalk task-skip" onClick={() => play.skipTask()}>
          {t('task.skip')}
          <Icon name="right" />
        </button>
      </div>
    </section>
  )
}

function saidClass({ said }: TaskView, before: boolean): string {
  return ['task-said', said?.tone, before && 'before'].filter(Boolean).join(' ')
}
