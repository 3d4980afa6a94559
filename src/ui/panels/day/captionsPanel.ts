import { MARK_PATHS } from '../../page/portraits/markPaths.ts'
import { ICON_PATHS } from '../../page/iconPaths.ts'
import { nameOf } from '../../page/nameOf.ts'
import { languageName } from '../../page/settings/numbers.ts'
import { CHALK, INK, YOU } from '../../scene/paint/palette.ts'
import type { Mark } from '../kit/Mark.ts'
import { barePlan, type PanelPlan } from '../kit/PanelPlan.ts'
import { heightOf, indented, joined, moved, widthOf, type Row } from '../kit/Row.ts'
import { textRows } from '../kit/textRows.ts'
import type { Typesetter } from '../kit/Typesetter.ts'
import { captionPlace } from '../zones.ts'
import { splitCaption } from './CaptionClock.ts'
import { tapeRow } from '../kit/tapeRow.ts'
import type { DayFace } from './DayFace.ts'

/** Width of the words, in degrees: 38 with what is round them. */
const ROOM = 35
/** Larger letters get longer lines, as far as one panel may be wide. */
const WIDEST = 46
const PAD = 1.2
/** Letters are about this wide, in parts of their size. */
const LETTER_WIDTH = 0.53
const EDGE = 0.12

const roomOf = (type: Typesetter): number => Math.min(WIDEST, ROOM * (type.letters('said').em / 1.6))

/** Divides what is said into pages that fit the captions. */
export function fitCaption(words: string, lines: number, type: Typesetter) {
  const room = roomOf(type)
  const letters = Math.floor(room / (type.letters('said').em * LETTER_WIDTH))
  return splitCaption(
    words,
    lines,
    letters,
    (part) => textRows(part, room, type, { role: 'said', colour: INK }).length,
  )
}

/** What is said, who says it and where they are; and what the room sounds like, on coming in. */
export function captionsPanel(face: DayFace, floorDeg: number): PanelPlan | undefined {
  const { settings, now, type, mirrored } = face
  const { captions, captionsFollow } = settings.getState()
  if (!captions) return undefined
  const rows = [...soundRow(face), ...(now.said ? [...voiceRow(face), ...saidRows(face, now.said)] : [])]
  if (rows.length === 0) return undefined
  const width = roomOf(type) + 2 * PAD
  const middle = rows.map((row) => indented(row, Math.max(0, (width - widthOf(row)) / 2)))
  const plan = barePlan('captions', joined(middle, 0), width, { kind: 'front', pitch: 0 }, mirrored, 0.2)
  return { ...plan, stands: captionPlace(floorDeg, plan.height, captionsFollow) }
}

function soundRow({ place, memory, t, type }: DayFace): Row[] {
  const { scene, dressing } = place
  if (memory.soundTold === `${scene.id}.${dressing.id}` || dressing.ambience.length === 0) return []
  const sound = t(`${scene.id}.${dressing.id}.sound`).replace(/[.。]$/, '')
  const words = textRows(t('caption.sound', { sound }), roomOf(type), type, { role: 'small', colour: CHALK })
  return [tapeRow(words, INK)]
}

/** Where what is heard is in another language than the captions. */
function voiceRow({ ui, t, type }: DayFace): Row[] {
  const heardIn = ui.voiceLanguage()
  if (heardIn === null || heardIn === ui.language.language) return []
  const words = t('caption.voice', { language: languageName(heardIn) })
  return [tapeRow(textRows(words, roomOf(type), type, { role: 'small', colour: INK }), CHALK)]
}

function saidRows(face: DayFace, said: NonNullable<DayFace['now']['said']>): Row[] {
  const { settings, type } = face
  const { captionPlate } = settings.getState()
  const [ground, colour] = captionPlate === 'ink' ? [INK, CHALK] : [CHALK, INK]
  const lines = joined(textRows(said.words, roomOf(type), type, { role: 'said', colour, balanced: true }), 0)
  const height = lines.height + 1
  const block: Row = {
    ...lines,
    height,
    marks: [
      {
        kind: 'box',
        x: 0,
        y: 0,
        width: widthOf(lines) + 2 * PAD,
        height,
        fill: ground,
        edge: colour,
        thick: EDGE,
      },
      ...lines.marks.map((mark) => moved(mark, PAD, 0.5)),
    ],
  }
  const head = speakerRow(face, said.speaker)
  return [{ ...joined([head, block], 0.5), height: heightOf([head, block]) }]
}

/** Mark and name on the speaker's colour, and a yellow tab to where they are when that is out of view. */
function speakerRow({ ui, t, type, who, now, settings }: DayFace, speaker: string): Row {
  const { day } = ui.play
  const letters = type.letters('speaker')
  const height = type.leading('speaker') + 0.8
  const marks: Mark[] = []
  const words: string[] = []
  let x = 0
  const tab = (text: string, fill: string, colour: string, icon?: { path: string; thick: number }): void => {
    const size = letters.em
    const lead = icon ? size + 0.5 : 0
    const wide = type.widthOf(text, letters)
    const width = wide + lead + 1.6
    marks.push({ kind: 'box', x, y: 0, width, height: height + EDGE, fill, edge: INK, thick: EDGE })
    if (icon)
      marks.push({
        kind: 'path',
        path: icon.path,
        grid: 24,
        stroke: colour,
        thick: icon.thick,
        x: x + 0.8,
        y: (height - size) / 2,
        width: size,
        height: size,
      })
    marks.push({
      kind: 'text',
      x: x + 0.8 + lead,
      y: height / 2 + letters.em * 0.34,
      width: wide,
      text,
      letters,
      colour,
    })
    words.push(text)
    x += width - EDGE
  }
  const isNarrator = speaker === day.narrator
  const name = nameOf(day, speaker, t)
  if (isNarrator && day.door)
    tab(name, who.light, INK, { path: MARK_PATHS[day.door.mark] ?? MARK_PATHS['dot']!, thick: 3 })
  else tab(name, CHALK, INK)
  const side = now.speakerSide
  if (settings.getState().arrows && side !== 'here') {
    const icon = { left: ICON_PATHS.left, right: ICON_PATHS.right, behind: ICON_PATHS.again }[side]
    tab(t(`caption.${side}`), YOU, INK, { path: icon, thick: 2.5 })
  }
  return { height, gap: 0.5, marks, words }
}
