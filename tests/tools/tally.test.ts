import { describe, expect, it } from 'vitest'
import { tallyLine, tallyRun } from '../../tools/tally.ts'

type Run = Parameters<typeof tallyRun>[0]

/** A finished run of one file, as far as the tally looks at it. */
function runOf(states: readonly string[], loadErrors: number, suiteErrors: number, unhandled: number): Run {
  const errors = (count: number): object[] => Array.from({ length: count }, () => ({ message: 'no' }))
  const module = {
    errors: () => errors(loadErrors),
    children: {
      allTests: () => states.map((state) => ({ result: () => ({ state }) })),
      allSuites: () => [{ errors: () => errors(suiteErrors) }],
    },
  }
  return {
    state: { getTestModules: () => [module], getUnhandledErrors: () => errors(unhandled) },
  } as unknown as Run
}

describe('tallyRun', () => {
  it('counts tests by how they ended', () => {
    const tally = tallyRun(runOf(['passed', 'passed', 'failed', 'skipped'], 0, 0, 0))
    expect(tallyLine(tally)).toBe('2 passed, 1 failed, 1 skipped')
  })

  it('counts a file that does not load, and an error that nobody caught, as failed', () => {
    expect(tallyRun(runOf([], 1, 0, 0)).failed).toBe(1)
    expect(tallyRun(runOf(['passed'], 0, 1, 0)).failed).toBe(1)
    expect(tallyRun(runOf(['passed'], 0, 0, 2)).failed).toBe(2)
  })
})
