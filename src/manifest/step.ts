import * as v from 'valibot'

import { direction, id } from './primitives.ts'
import { strict } from './strict.ts'

const count = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100))
const seconds = v.pipe(v.number(), v.minValue(0), v.maxValue(60))

/** Something to select: on a panel, or in the room where `at` says so. Words: `<task>.<step>.<id>`. */
const option = strict({ id, at: v.optional(direction), prop: v.optional(id) })
const options = v.pipe(v.array(option), v.minLength(1))

/** What is said when something happens. Words: `<task>.<step>.says.<id>`. */
const feedback = strict({
  id,
  /** `picked`: `pick` was selected; `too-soon`: before its turn. With `card`: only for that card. */
  on: v.picklist([
    'picked',
    'too-soon',
    'right',
    'wrong',
    'wrong-way',
    'overshoot',
    'too-long',
    'too-high',
    'too-low',
    'late',
    'unfinished',
  ]),
  pick: v.optional(id),
  card: v.optional(id),
  /** Only until this item of an order is in place. */
  until: v.optional(id),
  /** Not the answer, but nothing wrong either: it is said and no try is counted. */
  allowed: v.optional(v.boolean()),
})

/** A kind of step: what all have, and what only this one has. */
/* @__NO_SIDE_EFFECTS__ */
function stepOf<const Kind extends string, const Entries extends v.ObjectEntries>(kind: Kind, own: Entries) {
  return strict({
    id,
    kind: v.literal(kind),
    scene: id,
    dressing: id,
    /** Waits for a step of another task, when the two are played together. */
    after: v.optional(strict({ task: id, step: id, item: v.optional(id) })),
    feedback: v.array(feedback),
    ...own,
  })
}

/** Put in order. `answer` is a list of groups: groups in this order, within a group any order. */
const order = stepOf('order', {
  items: options,
  answer: v.pipe(v.array(v.pipe(v.array(id), v.minLength(1))), v.minLength(1)),
  /** A button that must be pressed after the last item. Words: `<task>.<step>.<finish>`. */
  finish: v.optional(id),
})

/** Select those that are right: as many as `answer` names, in any order. */
const choose = stepOf('choose', { options, answer: v.pipe(v.array(id), v.minLength(1)) })

/** Each card to the answer that fits it. Words of a card: `<task>.<step>.card.<id>`, `.why` where `why` is true. */
const sort = stepOf('sort', {
  options,
  cards: v.pipe(v.array(strict({ id, answer: id, why: v.boolean() })), v.minLength(1)),
  /** How many cards are drawn; all, if left out. */
  draw: v.optional(count),
  /** Cards that are among them each time. */
  always: v.optional(v.array(id)),
  /** A rule for the player to read. Words: `<task>.<step>.rule`. */
  rule: v.boolean(),
})

/** Touch each item while it is counted aloud; the board fills. */
const tally = stepOf('count', {
  items: v.pipe(v.array(strict({ id, count, at: v.optional(direction) })), v.minLength(1)),
})

/** Bring each control to its target by − and + steps. Numbers are in `unit`. */
const adjust = stepOf('adjust', {
  unit: v.picklist(['cm', 'degrees']),
  controls: v.pipe(v.array(strict({ id, start: v.number(), target: v.number() })), v.minLength(1)),
  /** Sizes of a step, coarse first. */
  steps: v.pipe(v.array(v.pipe(v.number(), v.gtValue(0))), v.minLength(1)),
  /** How far from the target still counts. */
  tolerance: v.pipe(v.number(), v.gtValue(0)),
  /** A button that settles it once all are within tolerance. Words: `<task>.<step>.<finish>`. */
  finish: v.optional(id),
})

/** Find something in the room. It pulses gently after `pulseAfter` seconds. */
const find = stepOf('find', {
  at: direction,
  /** How far off, in degrees, still counts. */
  within: v.pipe(v.number(), v.gtValue(0), v.maxValue(30)),
  prop: v.optional(id),
  pulseAfter: v.optional(seconds),
})

/** Touch and let go after a right time, at each of the options chosen in the step `sites`. Times in seconds. */
const hold = stepOf('hold', {
  sites: id,
  right: v.strictTuple([seconds, seconds]),
  accept: v.strictTuple([seconds, seconds]),
  /** For one switch and for gaze it lifts by itself, so that nothing has to be held. */
  liftsAfter: seconds,
})

/** Hear (and see as a wave) a sound, and choose what it is. */
const listen = stepOf('listen', {
  options,
  cards: v.pipe(v.array(strict({ id, sound: id, answer: id, why: v.boolean() })), v.minLength(1)),
})

/** Keep watching; when the sign comes, after so many seconds, press `answer`. No timer is shown. */
const watch = stepOf('watch', { options, answer: id, sign: id, signAfter: seconds })

/** Something is said, and the task goes on. */
const tell = stepOf('tell', {})

/** One step of a task. Words: `<task>.<step>.prompt`. */
export const step = v.variant('kind', [order, choose, sort, tally, adjust, find, hold, listen, watch, tell])

export type Step = v.InferOutput<typeof step>
export type StepKind = Step['kind']
/** A step of one kind. */
export type StepOf<Kind extends StepKind> = Extract<Step, { kind: Kind }>
