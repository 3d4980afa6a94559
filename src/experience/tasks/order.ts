import type { StepOf } from '../../manifest/index.ts'
import { shuffle } from './draw.ts'
import { defineKind, type Change } from './Kind.ts'
import type { Target } from './TaskView.ts'
import { propOf, wordOf } from './words.ts'

interface Now {
  /** Items in place, in order. */
  readonly placed: readonly string[]
}

/** Offered beside the last button, for those who would go on without it. No item can have this id. */
const WITHOUT_FINISH = '+go-on'

/** Put in order: groups in their order, within a group any. */
export const order = defineKind<'order', Now>({
  begin: () => ({ placed: [] }),
  targets(scope, { placed }) {
    const { step, seed } = scope
    const items = shuffle(step.items, seed, step.id).map((item): Target => {
      const place = placed.indexOf(item.id)
      return {
        id: item.id,
        kind: 'item',
        word: wordOf(scope, item.id),
        prop: propOf(scope, item.prop ?? item.id),
        ...(item.at && { at: item.at }),
        state: place >= 0 ? 'done' : 'open',
        ...(place >= 0 && { number: place + 1 }),
      }
    })
    if (step.finish === undefined) return items
    const whole = placed.length === step.items.length
    const finish: Target = {
      id: step.finish,
      kind: 'finish',
      word: wordOf(scope, step.finish),
      state: whole ? 'open' : 'off',
    }
    const canForget = whole && step.feedback.some(({ on }) => on === 'unfinished')
    const goOn: Target = { id: WITHOUT_FINISH, kind: 'go-on', word: 'task.goOn', state: 'open' }
    return [...items, finish, ...(canForget ? [goOn] : [])]
  },
  readouts: (scope, { placed }) => [
    { id: 'sequence', kind: 'sequence', word: 'task.sequence', list: placed.map((id) => wordOf(scope, id)) },
  ],
  select({ step }, { placed }, target): Change<Now> {
    if (target === step.finish) return { now: { placed }, result: 'right', happened: ['right'], ends: 'step' }
    if (target === WITHOUT_FINISH)
      return { now: { placed }, result: 'wrong', happened: ['unfinished'], tried: target }
    if (!turnOf(step, placed).includes(target)) {
      const happened = ['picked', 'too-soon', 'wrong'] as const
      return { now: { placed }, result: 'wrong', happened, pick: target, placed, tried: target }
    }
    const now = { placed: [...placed, target] }
    const done = now.placed.length === step.items.length && step.finish === undefined
    const right = { now, result: 'right', happened: ['picked', 'right'], pick: target } as const
    return done ? { ...right, ends: 'step' } : right
  },
  answer({ step }, { placed }) {
    return turnOf(step, placed)[0] ?? step.finish ?? null
  },
})

/** The items whose turn it is. */
function turnOf(step: StepOf<'order'>, placed: readonly string[]): readonly string[] {
  for (const group of step.answer) {
    const left = group.filter((id) => !placed.includes(id))
    if (left.length > 0) return left
  }
  return []
}
