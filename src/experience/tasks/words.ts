import type { Scope } from './Kind.ts'

/** The locale key of something of a step: an item, an option, a control, a card. */
export function wordOf({ task, step }: Scope, id: string): string {
  return `${task.id}.${step.id}.${id}`
}

/** The name of a thing's cut-out among the day's props. */
export function propOf({ task }: Scope, id: string): string {
  return `${task.id}/${id}`
}
