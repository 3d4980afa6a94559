import { defineKind } from './Kind.ts'

/** Something is said, and the task goes on when the player does. */
export const tell = defineKind<'tell', object>({
  begin: () => ({}),
  targets: () => [{ id: 'go-on', kind: 'go-on', word: 'task.goOn', state: 'open' }],
  select: (_, now) => ({ now, result: 'right', say: null, ends: 'step' }),
  answer: () => 'go-on',
})
