import { defineKind } from './Kind.ts'
import { propOf } from './words.ts'

interface Now {
  readonly sinceMs: number
  /** It has been pointed at, since it was not found for a while. */
  readonly shown: boolean
}

/** Where the content does not say after how long a thing shows itself, in seconds. */
const PULSE_AFTER = 10

/** Find something in the room. After a while it shows itself. */
export const find = defineKind<'find', Now>({
  begin: ({ ms }) => ({ sinceMs: ms, shown: false }),
  targets: (scope, { shown }) => [
    {
      id: 'here',
      kind: 'spot',
      word: scope.step.prop === undefined ? 'task.here' : `${scope.step.scene}.prop.${scope.step.prop}`,
      prop: propOf(scope, scope.step.prop ?? scope.step.id),
      at: scope.step.at,
      within: scope.step.within,
      state: shown ? 'hinted' : 'open',
    },
  ],
  select: (_, now) => ({ now, result: 'right', happened: ['right'], ends: 'step' }),
  answer: () => 'here',
  dueAt: ({ step }, { sinceMs, shown }) => (shown ? null : sinceMs + (step.pulseAfter ?? PULSE_AFTER) * 1000),
  pass: (_, now) => ({ now: { ...now, shown: true }, result: 'moved' }),
})
