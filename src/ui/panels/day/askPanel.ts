import { INK, YOU } from '../../scene/paint/palette.ts'
import { buttonRows } from '../kit/buttonRows.ts'
import type { PanelPlan } from '../kit/PanelPlan.ts'
import { innerOf, planPlate } from '../kit/planPlate.ts'
import { bulletRows } from '../kit/bulletRows.ts'
import { textRows } from '../kit/textRows.ts'
import { standingOn } from '../zones.ts'
import { aloudButton } from './aloudButton.ts'
import type { DayFace } from './DayFace.ts'

/** Asked before a scene that not everybody wants to see: what it shows, and the choice. Skipping loses nothing. */
export function askPanel(face: DayFace, momentId: string, floorDeg: number): PanelPlan | undefined {
  const { ui, t, type } = face
  const { play } = ui
  const moment = play.day.moments.find(({ id }) => id === momentId)
  const scene = play.day.scenes.find(({ id }) => id === moment?.scene)
  if (!moment || !scene) return undefined
  const inner = innerOf()
  const { notes, choices } = scene.care
  const { without } = play.store.getState()
  return planPlate(
    {
      id: 'ask',
      title: t('ask.title'),
      tape: YOU,
      body: [
        ...textRows(t('ask.next', { moment: t(`${moment.id}.title`) }), inner, type, {
          role: 'heading',
          colour: INK,
        }),
        ...textRows(t(`${scene.id}.title`), inner, type, { role: 'small', colour: INK }),
        ...notes.flatMap((note) => [
          ...bulletRows(t(`note.${note}`), inner, type, { colour: INK, gap: 0.5 }),
          ...(choices.some((choice) => choice.note === note)
            ? buttonRows(
                [
                  {
                    id: `ask/without/${note}`,
                    label: t('ask.without'),
                    on: without.includes(note),
                    select: () => play.choose(note, !play.store.getState().without.includes(note)),
                  },
                ],
                inner,
                type,
                { gap: 0.5 },
              )
            : []),
        ]),
        ...textRows(t('ask.line'), inner, type, { colour: INK, gap: 0.8 }),
        ...buttonRows(aloudButton(face, 'ask', askedWords(face, momentId), t('plate.say')), inner, type),
      ],
      buttons: [
        {
          id: 'ask/continue',
          label: t('ask.continue'),
          icon: 'door',
          look: 'main',
          select: () => play.answer('continue'),
        },
        {
          id: 'ask/skip',
          label: t('ask.skip'),
          icon: 'on',
          iconLast: true,
          select: () => play.answer('skip'),
        },
      ],
    },
    face.paging,
    type,
    standingOn(floorDeg),
    face.mirrored,
  )
}

/** What is asked, to be said aloud: the notes and that one may skip. */
export function askedWords({ ui, t }: Pick<DayFace, 'ui' | 't'>, momentId: string): string {
  const { day } = ui.play
  const moment = day.moments.find(({ id }) => id === momentId)
  const scene = day.scenes.find(({ id }) => id === moment?.scene)
  const notes = scene?.care.notes.map((note) => t(`note.${note}`)) ?? []
  return [t('ask.title'), t('ask.next', { moment: t(`${momentId}.title`) }), ...notes, t('ask.line')].join(
    '. ',
  )
}
