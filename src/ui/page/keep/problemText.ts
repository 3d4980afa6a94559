import type { Language, Problem } from '../../../platform/index.ts'
import { bytesText } from './bytesText.ts'

/** What stands in the way, in the visitor's words, and what they can do. */
export function problemText(problem: Problem, t: Language['t'], language: string): string {
  switch (problem.kind) {
    case 'blocked':
      return t('keep.problem.blocked', { domain: problem.domain })
    case 'full':
      return problem.freeBytes === null
        ? t('keep.problem.fullSomewhere')
        : t('keep.problem.full', {
            need: bytesText(problem.needBytes, language),
            free: bytesText(problem.freeBytes, language),
          })
    case 'offline':
    case 'busy':
    case 'damaged':
    case 'missing':
      return t(`keep.problem.${problem.kind}`)
  }
}
