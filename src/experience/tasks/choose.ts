import { shuffle } from './draw.ts'
import { defineKind, type Change } from './Kind.ts'
import type { Target } from './TaskView.ts'
import { propOf, wordOf } from './words.ts'

interface Now {
  readonly chosen: readonly string[]
}

/** Select those that are right: as many as the answer names, in any order. */
export const choose = defineKind<'choose', Now>({
  begin: () => ({ chosen: [] }),
  targets: (scope, { chosen }) =>
    shuffle(scope.step.options, scope.seed, scope.step.id).map((option): Target => {
      // A single thing to select is shown rather than asked for.
      const left = scope.step.options.length === 1 ? 'hinted' : 'open'
      return {
        id: option.id,
        kind: option.prop === undefined ? 'option' : 'site',
        word: wordOf(scope, option.id),
        prop: propOf(scope, option.prop ?? option.id),
        ...(option.at && { at: option.at }),
        state: chosen.includes(option.id) ? 'done' : left,
      }
    }),
  select({ step }, { chosen }, target): Change<Now> {
    if (!step.answer.includes(target)) {
      return { now: { chosen }, result: 'wrong', happened: ['picked', 'wrong'], pick: target, tried: target }
    }
    const now = { chosen: [...chosen, target] }
    const right = { now, result: 'right', happened: ['picked', 'right'], pick: target } as const
    return step.answer.every((id) => now.chosen.includes(id)) ? { ...right, ends: 'step' } : right
  },
  answer: ({ step }, { chosen }) => step.answer.find((id) => !chosen.includes(id)) ?? null,
})
