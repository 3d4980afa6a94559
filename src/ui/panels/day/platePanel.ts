import type { Hotspot } from '../../../manifest/index.ts'
import { glossText } from '../../page/plate/glossText.ts'
import { INK, YOU } from '../../scene/paint/palette.ts'
import { buttonRows } from '../kit/buttonRows.ts'
import type { PanelPlan } from '../kit/PanelPlan.ts'
import { innerOf, planPlate } from '../kit/planPlate.ts'
import { indented, joined, moved, widthOf, type Row } from '../kit/Row.ts'
import { textRows } from '../kit/textRows.ts'
import { aloudButton } from './aloudButton.ts'
import type { DayFace } from './DayFace.ts'

/** From the plate's edge to what is in it; the yellow band reaches over it. */
const BLEED = 2

/** What there is to know about a thing that was found, beside it. All its terms are explained at once. */
export function platePanel(face: DayFace, hotspot: Hotspot, floor: number): PanelPlan {
  const { ui, t, type, who, settings } = face
  const { play } = ui
  const id = `plate/${hotspot.id}`
  const inner = innerOf()
  const title = t(`${hotspot.id}.title`)
  const body = t(`${hotspot.id}.body`)
  const terms = play.day.glossary.map((term) => ({ id: term, name: t(`glossary.${term}.term`) }))
  const parts = glossText(body.replaceAll('*', ''), terms)
  const things = play.hotspots()
  const found = things.filter(({ state }) => state !== 'waiting').length
  const { face: letters } = settings.getState()
  return planPlate(
    {
      id,
      title,
      tape: who.light,
      body: [
        ...textRows(body, inner, type, { colour: INK, terms: parts, ruled: who.deep }),
        ...parts.flatMap(({ term }) => (term === undefined ? [] : meaningRows(face, term, inner))),
        askBand(face, hotspot.id, inner),
        ...buttonRows(
          [
            ...aloudButton(face, id, `${title}. ${body}`, t('plate.say')),
            {
              id: `${id}/roomy`,
              label: t('plate.roomy'),
              icon: 'text',
              on: letters === 'roomy',
              select() {
                const isRoomy = settings.getState().face === 'roomy'
                settings.setState({ face: isRoomy ? 'plain' : 'roomy' })
              },
            },
          ],
          inner,
          type,
          { gap: 1.2 },
        ),
      ],
      aside: textRows(t('plate.found', { count: found, of: things.length }), inner, type, {
        role: 'small',
        colour: INK,
      })[0]!,
      buttons: [
        { id: `${id}/done`, label: t('plate.done'), icon: 'tick', look: 'dark', select: () => play.close() },
      ],
    },
    face.paging,
    type,
    () => ({ kind: 'room', yaw: hotspot.yaw, pitch: hotspot.pitch, beside: true, floor }),
    face.mirrored,
  )
}

/** What a term means, behind two parallel lines. */
function meaningRows({ t, type, who }: DayFace, term: string, width: number): Row[] {
  const words = `*${t(`glossary.${term}.term`)}:* ${t(`glossary.${term}.meaning`)}`
  return textRows(words, width - 1.6, type, { colour: INK, gap: 0.6, keeps: true }).map((row, k, all) => {
    const shifted = indented(row, 1.6)
    const rule = {
      kind: 'box',
      y: k === 0 ? 0.2 : 0,
      width: 0.22,
      height: row.height,
      fill: who.deep,
    } as const
    return {
      ...shifted,
      keeps: k < all.length - 1,
      marks: [{ ...rule, x: 0 }, { ...rule, x: 0.5 }, ...shifted.marks],
    }
  })
}

/** A question to take to somebody who does the job, on yellow from edge to edge; it can be kept. */
function askBand({ ui, t, type }: DayFace, hotspot: string, width: number): Row {
  const { play } = ui
  const kept = play.store.getState().kept.includes(hotspot)
  const [keep] = buttonRows(
    [
      {
        id: `plate/${hotspot}/keep`,
        label: t(kept ? 'plate.kept' : 'plate.keep'),
        icon: kept ? 'tick' : 'keep',
        select() {
          play.keep(hotspot, !play.store.getState().kept.includes(hotspot))
        },
      },
    ],
    width,
    type,
    { gap: 0.6 },
  )
  const question = (room: number): Row[] => [
    ...textRows(t('plate.ask'), room, type, { role: 'small', colour: INK }),
    ...textRows(t('plate.question', { question: t(`${hotspot}.ask`) }), room, type, {
      role: 'heading',
      colour: INK,
    }),
  ]
  // The button stands beside the question where that leaves it room, else below.
  const beside = width - widthOf(keep!) - 1
  const isBeside = beside > width * 0.5
  const words = joined(question(isBeside ? beside : width), 1)
  const keepAt = isBeside ? indented(keep!, beside + 1) : keep!
  const rows = isBeside ? sideBySide(words, keepAt) : joined([words, keepAt], 1)
  const pad = 0.7
  const height = rows.height + 2 * pad
  const across = { x: -BLEED, width: width + 2 * BLEED }
  return {
    ...rows,
    height,
    marks: [
      { kind: 'box', ...across, y: 0, height, fill: INK },
      {
        kind: 'box',
        x: across.x + 0.16,
        width: across.width - 0.32,
        y: 0.16,
        height: height - 0.32,
        fill: YOU,
      },
      ...rows.marks.map((mark) => moved(mark, 0, pad)),
    ],
    targets: (rows.targets ?? []).map((target) => ({ ...target, y: target.y + pad })),
  }
}

/** Two rows at one height, their middles level. */
function sideBySide(one: Row, other: Row): Row {
  const height = Math.max(one.height, other.height)
  const [down, further] = [(height - one.height) / 2, (height - other.height) / 2]
  return {
    ...one,
    height,
    marks: [
      ...one.marks.map((mark) => moved(mark, 0, down)),
      ...other.marks.map((mark) => moved(mark, 0, further)),
    ],
    targets: (other.targets ?? []).map((target) => ({ ...target, y: target.y + further })),
    words: [...(one.words ?? []), ...(other.words ?? [])],
  }
}
