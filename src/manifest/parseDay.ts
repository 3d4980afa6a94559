import * as v from 'valibot'

import { AlongsideError } from '../shared/index.ts'
import { checkDay } from './checkDay.ts'
import { daySchema, type Day } from './day.ts'
import { freeze } from './freeze.ts'
import { readIssue } from './readIssue.ts'

/**
 * Checks a day: first its shape, then that everything it refers to is there. `file` is where it came from, for the
 * error's sentence. Throws `manifest/invalid` with every fault found.
 */
export function parseDay(json: unknown, file: string): Day {
  const result = v.safeParse(daySchema, json)
  if (!result.success) {
    throw new AlongsideError('manifest/invalid', { file, issues: result.issues.map(readIssue) })
  }
  const issues = checkDay(result.output)
  if (issues.length > 0) throw new AlongsideError('manifest/invalid', { file, issues })
  return freeze(result.output)
}
