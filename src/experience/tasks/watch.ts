import { defineKind } from './Kind.ts'
import type { Target } from './TaskView.ts'
import { propOf, wordOf } from './words.ts'

interface Now {
  readonly sinceMs: number
  readonly sign: 'ahead' | 'shown' | 'long-shown'
}

/** After how long with the sign in view it is said once more what to do. */
const LATE_MS = 4000

/** Keep watching; when the sign comes, press the answer. Pressing it before is right as well: it is always allowed. */
export const watch = defineKind<'watch', Now>({
  begin: ({ ms }) => ({ sinceMs: ms, sign: 'ahead' }),
  targets: (scope, { sign }) =>
    scope.step.options.map((option): Target => {
      const points = sign === 'long-shown' && option.id === scope.step.answer
      return {
        id: option.id,
        kind: 'option',
        word: wordOf(scope, option.id),
        prop: propOf(scope, option.prop ?? option.id),
        ...(option.at && { at: option.at }),
        state: points ? 'hinted' : 'open',
      }
    }),
  readouts: ({ step, task }, { sign }) =>
    sign === 'ahead'
      ? []
      : [
          {
            id: step.sign,
            kind: 'sign',
            word: `${step.scene}.prop.${step.sign}`,
            prop: `${task.id}/${step.sign}`,
          },
        ],
  select({ step }, now, target) {
    if (target !== step.answer)
      return { now, result: 'wrong', happened: ['picked', 'wrong'], pick: target, tried: target }
    return { now, result: 'right', happened: ['picked', 'right'], pick: target, ends: 'step' }
  },
  answer: ({ step }) => step.answer,
  dueAt({ step }, { sinceMs, sign }) {
    const signMs = sinceMs + step.signAfter * 1000
    return sign === 'ahead' ? signMs : sign === 'shown' ? signMs + LATE_MS : null
  },
  pass: (_, now) =>
    now.sign === 'ahead'
      ? { now: { ...now, sign: 'shown' }, result: 'moved' }
      : { now: { ...now, sign: 'long-shown' }, result: 'moved', happened: ['late'] },
})
