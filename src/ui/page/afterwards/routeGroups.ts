import type { Day } from '../../../manifest/index.ts'

/** What all days have in common, under the headings it belongs to; what is not named here comes last. */
export const ROUTE_GROUPS = {
  pay: ['pay', 'pay-scotland'],
  money: ['training-grant', 'parents', 'wales'],
  start: ['support-worker', 't-level'],
  look: ['where-to-look'],
} as const

export type RouteGroup = keyof typeof ROUTE_GROUPS

/** The facts of a day's routes as faces show them. */
export function groupRoutes({ routes }: Pick<Day, 'routes'>) {
  const grouped = new Set<string>(Object.values(ROUTE_GROUPS).flat())
  return {
    shared: (group: RouteGroup) =>
      routes.shared.filter(({ id }) => (ROUTE_GROUPS[group] as readonly string[]).includes(id)),
    others: routes.shared.filter(({ id }) => !grouped.has(id)),
    start: routes.facts.find(({ id }) => id === 'start'),
    facts: routes.facts.filter(({ id }) => id !== 'start'),
  }
}
