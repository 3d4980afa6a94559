import type { BaseIssue } from 'valibot'

import type { ManifestIssue } from '../shared/index.ts'
import { jsonPath } from './jsonPath.ts'
import { nearest } from './nearest.ts'

/** Turns a schema library's issue into ours: path, what was found, what is expected, a likely correction. */
export function readIssue(issue: BaseIssue<unknown>): ManifestIssue {
  const keys = (issue.path ?? []).map((item) => item.key as string | number)
  const path = jsonPath(keys)
  if (issue.type === 'strict_object') return readObjectIssue(issue, path, String(keys.at(-1) ?? ''))

  const expected = expectation(issue)
  const suggestion =
    typeof issue.input === 'string' ? nearest(issue.input, quotedWords(issue.expected ?? '')) : undefined
  return withSuggestion({ path, found: found(issue.input), expected }, suggestion)
}

function readObjectIssue(issue: BaseIssue<unknown>, path: string, key: string): ManifestIssue {
  if (issue.expected === 'never') {
    const known = issue.message.split(' ')
    const expected = `one of the keys ${known.join(', ')}`
    return withSuggestion({ path, found: 'an unknown key', expected }, nearest(key, known))
  }
  if (issue.expected === 'Object') return { path, found: found(issue.input), expected: 'an object' }
  return { path, found: 'nothing', expected: `the key ${issue.expected ?? ''}` }
}

function withSuggestion(issue: ManifestIssue, suggestion: string | undefined): ManifestIssue {
  return suggestion === undefined ? issue : { ...issue, suggestion: JSON.stringify(suggestion) }
}

/** Our own wording where the schema gives one, else the library's, with the commonest made readable. */
function expectation(issue: BaseIssue<unknown>): string {
  if (!issue.message.startsWith('Invalid ')) return issue.message
  const kinds: Record<string, string> = { Array: 'a list', Object: 'an object', Integer: 'a whole number' }
  const expected = issue.expected ?? 'something else'
  return kinds[expected] ?? (issue.type.endsWith('_length') ? `a length ${expected}` : expected)
}

function quotedWords(text: string): string[] {
  return Array.from(text.matchAll(/"([^"]*)"/g), (match) => match[1] ?? '')
}

/** What stands there, short enough for a line of a console. */
export function found(value: unknown): string {
  if (value === undefined) return 'nothing'
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : `a list of ${value.length}`
  if (typeof value === 'object' && value !== null) return 'an object'
  const text = JSON.stringify(value) ?? typeof value
  return text.length > 60 ? `${text.slice(0, 57)}…` : text
}
