import * as v from 'valibot'

import { AlongsideError, type ManifestIssue } from '../shared/index.ts'
import type { Day } from './day.ts'
import { freeze } from './freeze.ts'
import { jsonPath } from './jsonPath.ts'
import { localeSchema, type Locale } from './locale.ts'
import { nearest } from './nearest.ts'
import { readIssue } from './readIssue.ts'
import { wordKeys } from './wordKeys.ts'

/**
 * Checks a day's words in one language: the file's shape, every key the day uses, and no key it does not use.
 * `file` is where it came from. Throws `manifest/invalid` with every fault found.
 */
export function parseLocale(json: unknown, file: string, day: Day): Locale {
  const result = v.safeParse(localeSchema, json)
  const issues = result.success ? checkWords(result.output, day) : result.issues.map(readIssue)
  if (!result.success || issues.length > 0) throw new AlongsideError('manifest/invalid', { file, issues })
  return freeze(result.output)
}

function checkWords(locale: Locale, day: Day): ManifestIssue[] {
  const issues: ManifestIssue[] = []
  if (!day.languages.includes(locale.language)) {
    const expected = `one of the day's languages: ${day.languages.join(', ')}`
    issues.push({ path: '$.language', found: JSON.stringify(locale.language), expected })
  }
  const wanted = wordKeys(day)
  const unused = Object.keys(locale.words).filter((key) => !wanted.has(key))
  for (const [key, usedBy] of wanted) {
    if (Object.hasOwn(locale.words, key)) continue
    const meant = nearest(key, unused)
    const issue = {
      path: jsonPath(['words', key]),
      found: 'nothing',
      expected: `words for ${usedBy} of day.json`,
    }
    issues.push(
      meant === undefined ? issue : { ...issue, suggestion: `to rename ${JSON.stringify(meant)} to it` },
    )
  }
  const missing = Array.from(wanted.keys()).filter((key) => !Object.hasOwn(locale.words, key))
  for (const key of unused) {
    const meant = nearest(key, missing)
    const issue = { path: jsonPath(['words', key]), found: 'a key', expected: 'only keys that day.json uses' }
    issues.push(meant === undefined ? issue : { ...issue, suggestion: JSON.stringify(meant) })
  }
  return issues
}
