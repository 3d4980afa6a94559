import type { Step } from '../../manifest/index.ts'
import type { Change } from './Kind.ts'

type Feedback = Step['feedback'][number]

/**
 * Finds what the content says to what happened: the most telling happening first, and what is said of this very card
 * before what is said of any.
 */
export function findFeedback(step: Step, change: Change<unknown>): Feedback | undefined {
  for (const on of change.happened ?? []) {
    const fits = step.feedback.filter(
      (feedback) =>
        feedback.on === on &&
        (feedback.pick === undefined || feedback.pick === change.pick) &&
        (feedback.card === undefined || feedback.card === change.card) &&
        (feedback.until === undefined || !change.placed?.includes(feedback.until)),
    )
    const found = fits.find(({ card }) => card !== undefined) ?? fits[0]
    if (found) return found
  }
  return undefined
}
