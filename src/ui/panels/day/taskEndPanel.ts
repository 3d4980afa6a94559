import type { TaskView } from '../../../experience/index.ts'
import { INK, YOU } from '../../scene/paint/palette.ts'
import type { PanelPlan } from '../kit/PanelPlan.ts'
import { innerOf, planPlate } from '../kit/planPlate.ts'
import type { Row } from '../kit/Row.ts'
import { starMarks } from '../kit/stars.ts'
import { textRows } from '../kit/textRows.ts'
import { standingOn } from '../zones.ts'
import type { DayFace } from './DayFace.ts'

const STAR = 1.9

/** The end of a task: what was done, its stars by name, what people often say, and that it was a game. */
export function taskEndPanel(face: DayFace, view: TaskView, floorDeg: number): PanelPlan {
  const { ui, t, type } = face
  const { play } = ui
  const inner = innerOf()
  const task = play.day.tasks.find(({ id }) => id === view.task)
  const met = task?.misconceptions ?? []
  return planPlate(
    {
      id: `end/${view.task}`,
      title: t(`${view.task}.title`),
      tape: YOU,
      body: [
        ...textRows(t(`${view.task}.end`), inner, type, { colour: INK }),
        ...heading(face, t('task.yours'), inner),
        ...view.stars.flatMap((star) =>
          starRows(face, star.won, star.won ? t(star.word) : t('task.notWon', { star: t(star.word) }), inner),
        ),
        ...(met.length > 0 ? heading(face, t('task.met'), inner) : []),
        ...met.flatMap((id) =>
          textRows(t('plate.question', { question: t(`${view.task}.misconception.${id}`) }), inner, type, {
            colour: INK,
            gap: 0.3,
            x: 1,
          }),
        ),
        ...textRows(t('task.game'), inner, type, { role: 'small', colour: INK, gap: 1 }),
      ],
      buttons: [
        {
          id: 'end/finish',
          label: t('task.finish'),
          icon: 'tick',
          look: 'dark',
          select: () => play.close(),
        },
      ],
    },
    face.paging,
    type,
    standingOn(floorDeg),
    face.mirrored,
  )
}

/** A heading that stays with what follows. */
export function heading({ type }: Pick<DayFace, 'type'>, words: string, width: number): Row[] {
  return textRows(words, width, type, { role: 'heading', colour: INK, gap: 1, keeps: true })
}

function starRows({ type }: DayFace, won: boolean, words: string, width: number): Row[] {
  return textRows(words, width, type, { colour: INK, gap: 0.4, x: STAR + 0.7, keeps: true }).map(
    (row, k, all) => ({
      ...row,
      keeps: k < all.length - 1,
      marks: [...(k === 0 ? starMarks([won], 0, (row.height - STAR) / 2, STAR) : []), ...row.marks],
    }),
  )
}
