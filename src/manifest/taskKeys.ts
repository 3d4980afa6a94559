import { jsonPath } from './jsonPath.ts'
import type { Step } from './step.ts'
import type { Task } from './task.ts'

/** Locale keys of a task, each with the JSON path of what uses it. */
export function taskKeys(task: Task, i: number): [key: string, usedBy: string][] {
  const at = ['tasks', i]
  const own = [
    'title',
    'aim',
    'end',
    ...(task.note ? ['note'] : []),
    ...task.misconceptions.map((id) => `misconception.${id}`),
    ...task.stars.map((star) => `star.${star.id}`),
  ]
  return [
    ...own.map((key): [string, string] => [`${task.id}.${key}`, jsonPath(at)]),
    ...task.steps.flatMap((step, j) =>
      stepKeys(step).map((key): [string, string] => [
        `${task.id}.${step.id}.${key}`,
        jsonPath([...at, 'steps', j]),
      ]),
    ),
  ]
}

function stepKeys(step: Step): string[] {
  return ['prompt', ...step.feedback.map(({ id }) => `says.${id}`), ...kindKeys(step)]
}

function kindKeys(step: Step): string[] {
  switch (step.kind) {
    case 'order':
      return [...idsOf(step.items), ...finish(step)]
    case 'choose':
    case 'watch':
      return idsOf(step.options)
    case 'sort':
      return [...idsOf(step.options), ...cardKeys(step.cards), ...(step.rule ? ['rule'] : [])]
    case 'listen':
      return [...idsOf(step.options), ...cardKeys(step.cards)]
    case 'count':
      return idsOf(step.items)
    case 'adjust':
      return [...idsOf(step.controls), ...finish(step)]
    case 'find':
    case 'hold':
    case 'tell':
      return []
  }
}

function idsOf(items: readonly { readonly id: string }[]): string[] {
  return items.map(({ id }) => id)
}

function finish({ finish: id }: { readonly finish?: string | undefined }): string[] {
  return id === undefined ? [] : [id]
}

function cardKeys(cards: readonly { readonly id: string; readonly why: boolean }[]): string[] {
  return cards.flatMap(({ id, why }) => (why ? [`card.${id}`, `card.${id}.why`] : [`card.${id}`]))
}
