import type { Star, Task } from '../../manifest/index.ts'
import type { TaskState } from './TaskState.ts'

/** Ids of the stars won so far. They are for things done, also together, and only ever become more. */
export function wonStars(task: Task, state: TaskState): string[] {
  return task.stars.filter((star) => isWon(star, state)).map(({ id }) => id)
}

function isWon(star: Star, { status, done, picked, sorted }: TaskState): boolean {
  switch (star.for) {
    case 'started':
      return true
    case 'finished':
      return status === 'finished'
    case 'step':
      return done.includes(star.step ?? '')
    case 'picked':
      return picked.some((entry) => isPick(entry, star))
    case 'cards':
      return sorted.filter((entry) => entry.startsWith(`${star.step}/`)).length >= (star.cards ?? 1)
  }
}

/** `<step>/<target>`, or `<step>/<card>/<target>`, which a star for any card takes as well. */
function isPick(entry: string, { step, card, pick }: Star): boolean {
  const parts = entry.split('/')
  if (parts[0] !== step || parts.at(-1) !== pick) return false
  return card === undefined || (parts.length === 3 && parts[1] === card)
}
