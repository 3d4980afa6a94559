import type { Target, TaskView } from '../../../experience/index.ts'
import type { DayUi } from '../../DayUi.ts'
import { useWords } from '../../useWords.ts'
import { Icon } from '../Icon.tsx'
import { useViewTurn } from '../useViewTurn.ts'
import { targetWords } from './targetWords.ts'

/** What can be selected in a task now, as buttons; focusing one that has a place in the room turns the view to it. */
export function TaskTargets({ ui, view }: { readonly ui: DayUi; readonly view: TaskView }) {
  const { play, aim, language } = ui
  const t = useWords(language)
  const turn = useViewTurn(ui)
  const face = ({ id, at }: Target): void => {
    aim.point(`target/${id}`)
    if (at) turn.to({ yawDeg: at.yaw, pitchDeg: at.pitch })
  }
  return (
    <ul className="task-targets" aria-label={t('task.targets')}>
      {view.targets.map((target) => {
        const { name, state } = targetWords(target, t)
        return (
          <li key={`${view.step}/${target.id}`}>
            <button
              type="button"
              className={`button target ${target.state} ${target.kind}`}
              aria-disabled={target.state === 'off'}
              onFocus={() => face(target)}
              onBlur={() => aim.point(undefined)}
              onClick={() => play.select(target.id)}
            >
              {target.state === 'done' && <Icon name="tick" />}
              {target.number !== undefined && <b className="target-number">{target.number}</b>}
              <span>{name}</span>
              {state !== undefined && (
                <small className={target.state === 'done' ? 'unseen' : undefined}>{state}</small>
              )}
            </button>
          </li>
        )
      })}
    </ul>
  )
}
