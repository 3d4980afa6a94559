import * as v from 'valibot'

import { id } from './primitives.ts'
import { evidence } from './rights.ts'
import { step } from './step.ts'
import { strict } from './strict.ts'

/** A star for something done; it is never taken away. Words: `<task>.star.<id>`. */
export const star = strict({
  id,
  /** started, finished; step: `step` was finished; picked: `pick` was selected in `step`; cards: that many right. */
  for: v.picklist(['started', 'finished', 'step', 'picked', 'cards']),
  step: v.optional(id),
  pick: v.optional(id),
  card: v.optional(id),
  cards: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
})

/**
 * A mini-task: steps of a few kinds, as data.
 * Words: `<id>.title`, `<id>.aim`, `<id>.end`, and `<id>.misconception.<m>` for each misconception.
 */
export const task = strict({
  id,
  /** How long it usually takes, in seconds. Never shown as a timer. */
  seconds: v.pipe(v.number(), v.minValue(10), v.maxValue(300)),
  /** False for a task of the full set that a finished day does not need. */
  needed: v.boolean(),
  evidence,
  misconceptions: v.array(id),
  /** What a teacher or reviewer should know. Words: `<id>.note`. */
  note: v.boolean(),
  steps: v.pipe(v.array(step), v.minLength(1)),
  stars: v.pipe(v.array(star), v.length(3)),
})

export type Task = v.InferOutput<typeof task>
export type Star = v.InferOutput<typeof star>
