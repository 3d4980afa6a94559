import type { Faults } from './Faults.ts'
import type { Review } from './rights.ts'

/** A review has a reviewer, its day and the next one, or none of the three; the next one comes after. */
export function checkReview(path: readonly (string | number)[], review: Review, faults: Faults): void {
  const { reviewedBy, reviewDate, nextReview } = review
  const done = reviewedBy.length > 0
  if (done !== (reviewDate !== null)) {
    faults.add(
      [...path, 'reviewDate'],
      reviewDate,
      done ? 'the date of the review' : 'null until somebody reviewed it',
    )
  }
  if (done !== (nextReview !== null)) {
    faults.add(
      [...path, 'nextReview'],
      nextReview,
      done ? 'the date of the next review' : 'null until somebody reviewed it',
    )
  }
  if (reviewDate !== null && nextReview !== null && nextReview <= reviewDate) {
    faults.add([...path, 'nextReview'], nextReview, `a date after ${reviewDate}`)
  }
}
