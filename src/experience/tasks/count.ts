import { defineKind } from './Kind.ts'
import type { Target } from './TaskView.ts'
import { propOf, wordOf } from './words.ts'

interface Now {
  /** How many of each item were counted. */
  readonly counted: Readonly<Record<string, number>>
  /** The item that is being counted aloud, and since when in the task's own time. */
  readonly counting: { readonly item: string; readonly sinceMs: number } | null
}

/** How long two voices take to say a number together. */
const A_NUMBER_MS = 450

/** Touch each item while it is counted aloud; the board fills. One item at a time, in any order. */
export const count = defineKind<'count', Now>({
  begin: ({ step }) => ({
    counted: Object.fromEntries(step.items.map(({ id }) => [id, 0])),
    counting: null,
  }),
  targets: (scope, { counted, counting }) =>
    scope.step.items.map((item): Target => {
      const number = counted[item.id] ?? 0
      return {
        id: item.id,
        kind: 'item',
        word: wordOf(scope, item.id),
        prop: propOf(scope, item.id),
        ...(item.at && { at: item.at }),
        state: number === item.count ? 'done' : counting ? 'off' : 'open',
        number,
      }
    }),
  readouts: (scope, { counted }) =>
    scope.step.items.map((item) => ({
      id: item.id,
      kind: 'count',
      word: wordOf(scope, item.id),
      value: counted[item.id] ?? 0,
      of: item.count,
      settled: counted[item.id] === item.count,
    })),
  select({ ms }, now, target) {
    return {
      now: { ...now, counting: { item: target, sinceMs: ms } },
      result: 'moved',
      pick: target,
      say: 'said.counting',
    }
  },
  answer({ step }, { counted, counting }) {
    if (counting) return null
    return step.items.find(({ id, count: all }) => counted[id] !== all)?.id ?? null
  },
  dueAt: (_, { counted, counting }) =>
    counting && counting.sinceMs + A_NUMBER_MS * ((counted[counting.item] ?? 0) + 1),
  pass({ step }, now) {
    if (!now.counting) return { now, result: 'moved' }
    const { item } = now.counting
    const number = (now.counted[item] ?? 0) + 1
    const counted = { ...now.counted, [item]: number }
    if (number < (step.items.find(({ id }) => id === item)?.count ?? 0))
      return { now: { ...now, counted }, result: 'moved' }
    const whole = step.items.every(({ id, count: all }) => counted[id] === all)
    const right = { now: { counted, counting: null }, result: 'right', happened: ['right'] } as const
    return whole ? { ...right, ends: 'step' } : right
  },
})
