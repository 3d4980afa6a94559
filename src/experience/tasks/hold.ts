import type { StepOf } from '../../manifest/index.ts'
import { defineKind, type Scope } from './Kind.ts'
import type { Target } from './TaskView.ts'
import { propOf } from './words.ts'

interface Now {
  readonly touched: readonly string[]
  /** The site that is being touched, and since when in the task's own time. */
  readonly touching: { readonly site: string; readonly sinceMs: number } | null
}
type Hold = Scope<StepOf<'hold'>>

/** What is never let go of lifts after this many times the longest that counts. */
const PATIENCE = 3

/** Touch, and let go after a right time, at each of the sites that were chosen before; in any order. */
export const hold = defineKind<'hold', Now>({
  begin: () => ({ touched: [], touching: null }),
  targets(scope, { touched, touching }) {
    const sites = sitesOf(scope)
    const targets = sites.options.map((option): Target => ({
      id: option.id,
      kind: 'site',
      word: `${scope.task.id}.${sites.id}.${option.id}`,
      prop: propOf(scope, option.prop ?? option.id),
      ...(option.at && { at: option.at }),
      state: touched.includes(option.id) ? 'done' : touching ? 'off' : 'open',
      ...(touching?.site === option.id && { touched: true }),
    }))
    if (!touching) return targets
    return [...targets, { id: 'lift', kind: 'lift', word: 'task.lift', state: 'open' }]
  },
  select(scope, now, target) {
    if (target !== 'lift')
      return {
        now: { ...now, touching: { site: target, sinceMs: scope.ms } },
        result: 'moved',
        say: 'said.touching',
      }
    return lift(scope, now)
  },
  answer(scope, { touched, touching }) {
    if (touching) return 'lift'
    return sitesOf(scope).options.find(({ id }) => !touched.includes(id))?.id ?? null
  },
  dueAt({ step, liftsItself }, { touching }) {
    if (!touching) return null
    return touching.sinceMs + 1000 * (liftsItself ? step.liftsAfter : step.accept[1] * PATIENCE)
  },
  pass: lift,
  held({ step, ms }, { touching }) {
    return touching ? Math.min(1, Math.max(0, (ms - touching.sinceMs) / 1000 / step.right[0])) : undefined
  },
  pace: ({ step }) => step.liftsAfter * 1000,
})

function lift(scope: Hold, now: Now) {
  const free = { ...now, touching: null }
  if (!now.touching) return { now: free, result: 'moved' } as const
  const [least, most] = scope.step.accept
  const seconds = (scope.ms - now.touching.sinceMs) / 1000
  if (seconds < least) return { now: free, result: 'wrong', happened: ['wrong'], say: 'said.longer' } as const
  if (seconds > most) return { now: free, result: 'wrong', happened: ['too-long', 'wrong'] } as const
  const touched = [...now.touched, now.touching.site]
  const right = { now: { touched, touching: null }, result: 'right', happened: ['right'] } as const
  return touched.length === sitesOf(scope).options.length ? ({ ...right, ends: 'step' } as const) : right
}

/** The sites are those that were right in an earlier step where they were chosen. */
function sitesOf({ task, step }: Hold) {
  const chosen = task.steps.find(({ id }) => id === step.sites)
  if (chosen?.kind !== 'choose') return { id: step.sites, options: [] }
  return { id: chosen.id, options: chosen.options.filter(({ id }) => chosen.answer.includes(id)) }
}
