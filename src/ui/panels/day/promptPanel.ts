import type { TaskView } from '../../../experience/index.ts'
import { readoutWords } from '../../page/task/readoutWords.ts'
import { targetWords } from '../../page/task/targetWords.ts'
import { CHALK_2, INK, YOU } from '../../scene/paint/palette.ts'
import { buttonRows, type ButtonSpec } from '../kit/buttonRows.ts'
import type { PanelPlan } from '../kit/PanelPlan.ts'
import { innerOf, planPlate } from '../kit/planPlate.ts'
import { widthOf, type Row } from '../kit/Row.ts'
import { starMarks } from '../kit/stars.ts'
import { textRows } from '../kit/textRows.ts'
import { standingOn } from '../zones.ts'
import { aloudButton } from './aloudButton.ts'
import type { DayFace } from './DayFace.ts'

const WIDTH = 46
const HELP = ['task.help', 'task.moreHelp', 'task.doTogether', 'task.doTogether'] as const

/** What to do now in a task, what was last said about it, how far one is, and help. Its things are in the room. */
export function promptPanel(face: DayFace, view: TaskView, floorDeg: number): PanelPlan {
  const { ui, t, type } = face
  const { play } = ui
  const inner = innerOf(WIDTH)
  const asked = t(view.prompt)
  const said = view.said && t(view.said.word)
  const skip: ButtonSpec = {
    id: 'prompt/skip',
    label: t('task.skip'),
    icon: 'next',
    select: () => play.skipTask(),
  }
  return planPlate(
    {
      id: 'prompt',
      title: t(`${view.task}.title`),
      tape: YOU,
      width: WIDTH,
      most: 30,
      aside: progressRow(face, view, inner),
      body: [
        ...waitRows(face, view, inner),
        ...textRows(asked, inner, type, { role: 'strong', colour: INK, gap: 0.5 }),
        ...(said ? saidRows(face, view, said, inner) : []),
        ...(view.kind === 'hold' && face.now.held > 0 ? [heldRow(face.now.held, inner)] : []),
        ...targetRows(face, view, inner),
      ],
      foot: buttonRows(
        [
          // What it waits for is always in sight, on whichever page one is; hints lead nowhere before that.
          ...(view.waitsFor === null ? [] : [firstButton(face, view.waitsFor)]),
          ...(view.hint < 3 && view.waitsFor === null
            ? [
                {
                  id: 'prompt/help',
                  label: t(HELP[view.hint]),
                  icon: 'hand' as const,
                  look: 'main' as const,
                  select: () => play.help(),
                },
              ]
            : []),
          ...aloudButton(face, 'prompt', [asked, said].filter(Boolean).join('. '), t('task.say')),
          skip,
        ].map((button) => ({ ...button, tall: true })),
        inner,
        type,
        { equal: true, gap: 1.2 },
      ),
    },
    face.paging,
    type,
    standingOn(floorDeg),
    face.mirrored,
  )
}

/** Which step of how many, which hint, and the stars. */
function progressRow({ t, type }: DayFace, view: TaskView, width: number): Row {
  const hint =
    view.hint === 3 ? t('task.together') : view.hint > 0 ? t('task.hint', { n: view.hint }) : undefined
  const words = [t('task.step', { n: view.number, of: view.of }), hint].filter(Boolean).join(' · ')
  const size = 1.8
  const text = textRows(words, width, type, { role: 'small', colour: INK })[0]!
  const won = view.stars.map((star) => star.won)
  return {
    ...text,
    marks: [...text.marks, ...starMarks(won, widthOf(text) + 0.8, (text.height - size) / 2, size)],
    words: [
      words,
      ...view.stars.map((star) => t(star.won ? 'task.won' : 'task.notWon', { star: t(star.word) })),
    ],
  }
}

/** What was last said, behind a bar: yellow where it was a hint or right. */
function saidRows({ type }: DayFace, view: TaskView, said: string, width: number): Row[] {
  const isYellow = view.said?.tone === 'hint' || view.said?.tone === 'right'
  return textRows(said, width - 1.4, type, { colour: INK, gap: 0.5, x: 1.4, keeps: true }).map(
    (row, k, all) => ({
      ...row,
      keeps: k < all.length - 1,
      marks: [
        {
          kind: 'box',
          x: 0,
          y: 0,
          width: 0.6,
          height: row.height,
          fill: isYellow ? YOU : CHALK_2,
          edge: INK,
          thick: 0.1,
        },
        ...row.marks,
      ],
    }),
  )
}

/** That another task comes before this step. */
function waitRows({ t, type }: DayFace, { waitsFor }: TaskView, width: number): Row[] {
  if (waitsFor === null) return []
  return textRows(t('task.waits', { task: t(`${waitsFor}.title`) }), width, type, { colour: INK })
}

/** Leads to the task that comes first. */
function firstButton({ ui, t }: DayFace, task: string): ButtonSpec {
  return {
    id: 'prompt/first',
    label: t('task.goThere'),
    icon: 'on',
    look: 'main',
    select: () => ui.play.startTask(task),
  }
}

/** How long something has been held. */
function heldRow(share: number, width: number): Row {
  const height = 1
  return {
    height,
    gap: 0.6,
    marks: [
      { kind: 'box', x: 0, y: 0, width, height, fill: CHALK_2, edge: INK, thick: 0.12 },
      { kind: 'box', x: 0, y: 0, width: width * share, height, fill: YOU, edge: INK, thick: 0.12 },
    ],
  }
}

/** Where the room is a flat picture, there are no things in it: what can be chosen is listed here. */
function targetRows({ ui, t, type, language }: DayFace, view: TaskView, width: number): Row[] {
  if (ui.visit.store.getState().flat === null) return []
  const readouts = view.readouts.flatMap((readout) => {
    const name = t(readout.word, readout.values)
    const words = readoutWords(readout, t, language.language)
    return textRows(words === '' ? name : `${name}: *${words}*`, width, type, { colour: INK })
  })
  const targets = view.targets.map((target): ButtonSpec => {
    const { name, state } = targetWords(target, t)
    return {
      id: `target/${target.id}`,
      label: state === undefined ? name : `${name} (${state})`,
      disabled: target.state === 'off' || target.state === 'done',
      on: target.state === 'done',
      select: () => ui.play.select(target.id),
    }
  })
  return [...readouts, ...buttonRows(targets, width, type)]
}
