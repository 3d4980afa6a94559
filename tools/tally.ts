import type { TestModule, Vitest } from 'vitest/node'

/** How a test run ended. */
export interface Tally {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
}

/**
 * Counts the tests of a finished run. What kept tests from running at all (a file that does not load, an error that
 * nobody caught) counts as failed: a run is never better than it looks.
 */
export function tallyRun(vitest: Pick<Vitest, 'state'>): Tally {
  const modules = vitest.state.getTestModules()
  const states = modules.flatMap((module) =>
    [...module.children.allTests()].map((test) => test.result().state),
  )
  const count = (state: (typeof states)[number]): number => states.filter((each) => each === state).length
  return {
    passed: count('passed'),
    failed:
      count('failed') + modules.filter(brokeOutsideTests).length + vitest.state.getUnhandledErrors().length,
    skipped: count('skipped') + count('pending'),
  }
}

function brokeOutsideTests(module: TestModule): boolean {
  return (
    module.errors().length > 0 || [...module.children.allSuites()].some((suite) => suite.errors().length > 0)
  )
}

/** `12 passed, 0 failed, 1 skipped` */
export function tallyLine(tally: Tally): string {
  return `${tally.passed} passed, ${tally.failed} failed, ${tally.skipped} skipped`
}
