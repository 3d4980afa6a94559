import { parseArgs } from 'node:util'
import type { Effort } from './Bench.ts'

export interface BenchOptions {
  readonly effort: Effort
  /** Names of benches; empty for all. */
  readonly only: readonly string[]
}

/**
 * Reads the command line: `[--only name[,name]] [--quick | --smoke]`.
 * @param known the benches there are
 * @throws Error with a sentence for who typed it
 */
export function readOptions(parameters: readonly string[], known: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...parameters],
    options: {
      only: { type: 'string', multiple: true, default: [] },
      quick: { type: 'boolean', default: false },
      smoke: { type: 'boolean', default: false },
    },
  })
  const only = values.only.flatMap((names) => names.split(','))
  const unknown = only.filter((name) => !known.includes(name))
  if (unknown.length > 0) {
    throw new Error(`No bench is called ${unknown.join(', ')}. There are: ${known.join(', ')}.`)
  }
  return { effort: values.smoke ? 'smoke' : values.quick ? 'quick' : 'full', only }
}
