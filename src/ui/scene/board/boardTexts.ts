import type { Readout } from '../../../experience/index.ts'
import { breakText } from '../paint/pen.ts'
import { LEADING, type BoardText, type BoardWords } from './BoardPlan.ts'

/** A text with its height, before it has its place. */
export type SizedText = Omit<BoardText, 'x' | 'y' | 'width'>

const RULE_EM = 1.45
const CARD_EM = 1.9

/**
 * What there is to read on a board, from top to bottom: a rule, the card or sound in question, counts, and what was
 * answered so far.
 * @param inner width of the board inside its edges, in degrees
 */
export function boardTexts(
  readouts: readonly Readout[],
  inner: number,
  { t, measure }: BoardWords,
): SizedText[] {
  const wrap = (text: string, em: number, room: number): string[] =>
    breakText(text, room, (part) => measure(part) * em)
  const texts = readouts.flatMap((readout): SizedText[] => {
    const text = t(readout.word, readout.values)
    if (readout.kind === 'rule') {
      const lines = wrap(text, RULE_EM, inner - 2)
      return [{ kind: 'rule', lines, em: RULE_EM, height: lines.length * RULE_EM * LEADING + 2.2 }]
    }
    if (readout.kind === 'card' && !readout.settled) {
      const lines = wrap(text, CARD_EM, inner - 2.4)
      return [{ kind: 'card', lines, em: CARD_EM, height: lines.length * CARD_EM * LEADING + 2.8 }]
    }
    if (readout.kind === 'sound')
      return [{ kind: 'sound', lines: [text], em: 1.6, height: 9.4, name: readout.sound ?? '' }]
    if (readout.kind === 'count') {
      const row = { kind: 'row', lines: [text], em: 1.7, height: 3.2 } as const
      return [{ ...row, value: `${readout.value ?? 0}`, settled: readout.settled ?? false }]
    }
    return []
  })
  const settled = readouts.filter((readout) => readout.kind === 'card' && readout.settled)
  if (settled.length === 0) return texts
  const answers = settled.map(({ list }) => t(list?.[0] ?? ''))
  const lines = flow(answers, inner, (text) => measure(text) * SETTLED_EM)
  return [
    ...texts,
    { kind: 'settled', lines, em: SETTLED_EM, height: lines.length * SETTLED_EM * LEADING + 1.1 },
  ]
}

const SETTLED_EM = 1.35

/** Sets short answers one after the other, as many on a line as there is room for. */
function flow(parts: readonly string[], room: number, widthOf: (text: string) => number): string[] {
  const lines: string[] = []
  for (const part of parts) {
    const last = lines.at(-1)
    const longer = last === undefined ? part : `${last} · ${part}`
    if (last !== undefined && widthOf(longer) <= room - 1.5) lines[lines.length - 1] = longer
    else lines.push(part)
  }
  return lines
}
