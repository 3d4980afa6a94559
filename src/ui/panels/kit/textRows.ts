import type { Mark } from './Mark.ts'
import type { Row } from './Row.ts'
import type { Role, Typesetter } from './Typesetter.ts'
import { balancedRoom, wrapText, type Run } from './wrapText.ts'

interface TextStyle {
  readonly role: Role
  readonly colour: string
  /** Two lines beneath, in this colour: a term that is explained. */
  readonly ruled?: string
}

export interface TextOptions {
  readonly role?: Role
  readonly colour: string
  /** Above its first line. */
  readonly gap?: number
  /** From the row's left. */
  readonly x?: number
  readonly balanced?: boolean
  /** All of it stays with what follows. */
  readonly keeps?: boolean
  /** Strong and ruled words, as `parts` instead of `*so*`. */
  readonly terms?: readonly { readonly text: string; readonly term?: string }[]
  readonly ruled?: string
}

/** From a line's top to its baseline, in parts of its leading. */
const BASELINE = 0.74
const RULE = 0.09

/** A text in lines, one row each; `*so*` is strong. */
export function textRows(text: string, width: number, type: Typesetter, options: TextOptions): Row[] {
  const { role = 'body', colour, gap = 0, x = 0 } = options
  const runs = options.terms ? termRuns(options.terms, role, options) : strongRuns(text, role, colour)
  const widthOf = (part: string, style: TextStyle): number => type.widthOf(part, type.letters(style.role))
  const room = options.balanced ? balancedRoom(runs, width - x, widthOf, type.language) : width - x
  const height = type.leading(role)
  return wrapText(runs, room, widthOf, type.language).map((line, k, all): Row => {
    const marks = line.flatMap((part): Mark[] => {
      const letters = type.letters(part.style.role)
      const y = height * BASELINE
      const words: Mark = {
        kind: 'text',
        x: x + part.x,
        y,
        width: part.width,
        text: part.text,
        letters,
        colour: part.style.colour,
      }
      if (part.style.ruled === undefined) return [words]
      const rule = {
        kind: 'box',
        x: x + part.x,
        width: part.width,
        height: RULE,
        fill: part.style.ruled,
      } as const
      return [words, { ...rule, y: y + letters.em * 0.15 }, { ...rule, y: y + letters.em * 0.27 }]
    })
    return {
      height,
      gap: k === 0 ? gap : 0,
      // One line of a text alone at the foot or the head of a page reads badly.
      keeps: options.keeps === true || (all.length > 2 && (k === 0 || k === all.length - 2)),
      marks,
      words: [line.map((part) => part.text).join('')],
    }
  })
}

function strongRuns(text: string, role: Role, colour: string): Run<TextStyle>[] {
  const parts = text.split('*')
  if (parts.length % 2 === 0) return [{ text: text.replaceAll('*', ''), style: { role, colour } }]
  return parts
    .map((part, k): Run<TextStyle> => ({
      text: part,
      style: { role: k % 2 === 1 && role === 'body' ? 'strong' : role, colour },
    }))
    .filter((run) => run.text !== '')
}

function termRuns(
  parts: NonNullable<TextOptions['terms']>,
  role: Role,
  { colour, ruled }: TextOptions,
): Run<TextStyle>[] {
  return parts.map(({ text, term }) => ({
    text: text.replaceAll('*', ''),
    style:
      term === undefined
        ? { role, colour }
        : { role: 'strong', colour, ...(ruled !== undefined && { ruled }) },
  }))
}
