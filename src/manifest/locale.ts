import * as v from 'valibot'

import { language } from './primitives.ts'
import { strict } from './strict.ts'

/** One text. `*asterisks*` mark a word said with weight; there is no other markup, and no HTML. */
const words = v.pipe(
  v.string(),
  v.minLength(1),
  v.maxLength(4000),
  v.regex(/^[^<>]*$/, 'plain words without < or >'),
)

/** `scenes/<profession>/locales/<language>.json`: every word of a day in one language. */
export const localeSchema = strict({
  $schema: v.optional(v.string()),
  language,
  words: v.record(v.string(), words),
})

/** Checked words of a day in one language. Frozen. */
export type Locale = v.InferOutput<typeof localeSchema>
