import * as v from 'valibot'

import { date, plainText, sourceTag } from './primitives.ts'
import { strict } from './strict.ts'

/** Whether what a statement says was found in a source. Shown to reviewers, and counted by the content report. */
export const evidence = strict({
  sources: v.pipe(v.array(sourceTag), v.description('Ids from the day’s list of sources')),
  unchecked: v.pipe(v.boolean(), v.description('Holds something nobody has found in a source yet')),
})

/** Who looked at it, when, and when somebody must look again. Empty until then. */
export const review = strict({
  reviewedBy: v.array(plainText),
  reviewDate: v.nullable(date),
  nextReview: v.nullable(date),
})

/** Agreement of the people shown: nobody real is shown, or it lies on file under a reference. */
export const consent = v.variant('kind', [
  strict({ kind: v.literal('fictional') }),
  strict({ kind: v.literal('on-file'), reference: plainText, until: date }),
])

/** Whose work it is and what may be done with it. */
export const rights = strict({
  credit: plainText,
  licence: v.picklist(['CC-BY-4.0', 'CC-BY-SA-4.0', 'CC0-1.0', 'all-rights-reserved']),
  consent,
})

export type Evidence = v.InferOutput<typeof evidence>
export type Review = v.InferOutput<typeof review>
export type Rights = v.InferOutput<typeof rights>
