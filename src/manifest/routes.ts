import * as v from 'valibot'

import { date, id } from './primitives.ts'
import { evidence } from './rights.ts'
import { strict } from './strict.ts'

/** Something said with its evidence. */
const statement = strict({ id, evidence })

/** How one gets there, and what is true about the job: the pages after the day. */
export const routes = strict({
  /** When the sources were last read. */
  checked: v.optional(date),
  /** Ways in. Words: `route.<id>.title`, `route.<id>.body`. */
  ways: v.pipe(v.array(statement), v.minLength(1)),
  /** Figures and facts. Words: `fact.<id>`, or `shared.<id>` for those all days have in common. */
  facts: v.array(statement),
  shared: v.array(statement),
  /** Essential skills. Words: `skill.<id>`. */
  skills: v.array(id),
  /** School subjects. Words: `subject.<id>`. */
  subjects: v.array(id),
  /** What people say and what is so. Words: `myth.<id>.said`, `myth.<id>.really`. */
  myths: v.array(statement),
  /** Who knows more. Words: `more.<id>`. */
  more: v.array(id),
})

export type Routes = v.InferOutput<typeof routes>
