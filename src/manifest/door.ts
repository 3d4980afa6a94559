import * as v from 'valibot'

import { id } from './primitives.ts'
import { strict } from './strict.ts'

const colour = v.pipe(v.string(), v.regex(/^#[0-9A-Fa-f]{6}$/, 'a colour such as "#FF8461"'))

/**
 * How a day shows itself on the door, and its narrator's colour and mark wherever they speak. Nothing here has words
 * of its own: what the narrator says on the door is a cue of the story, and its note one of the day's notes.
 */
export const door = strict({
  /** The narrator's colour under ink words: contrast with #21122E at least 7. */
  light: colour,
  /** The same on paper, for words and lines: contrast with #FCF8F0 at least 6.5. */
  deep: colour,
  mark: v.picklist(['tape', 'cross', 'flag', 'dot', 'square', 'wave']),
  /** The moment whose room is seen behind the narrator. */
  moment: id,
  /** A line in the narrator's own words. */
  quote: strict({ script: id, cue: id }),
  /** The note shown before anything is chosen. */
  note: v.optional(id),
})

export type DayDoor = v.InferOutput<typeof door>
