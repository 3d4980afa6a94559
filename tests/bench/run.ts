/**
 * `npm run bench [-- --only name[,name]] [--quick | --smoke]`: see docs/performance.md. Exit status 0: everything was
 * measured, whatever the figures; 1: something could not be measured; 2: the command was called wrongly.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join, relative } from 'node:path'
import { ROOT } from '../../tools/root.ts'
import { ensureChromium } from '../../tools/browser/ensureChromium.ts'
import { thisMachine } from '../../tools/browser/thisMachine.ts'
import type { Bench, BenchContext, Effort } from './Bench.ts'
import { BENCHES } from './benches.ts'
import { readOptions, type BenchOptions } from './readOptions.ts'
import type { Finding, Outcome } from './report/Finding.ts'
import { formatTable } from './report/formatTable.ts'
import { BENCH_FOLDER, openSite, type Site } from './site/openSite.ts'

/** Width in pixels of the panoramas that are streamed; a smoke run makes do with small ones. */
const PANORAMA_WIDTH: Readonly<Record<Effort, number>> = { full: 8192, quick: 8192, smoke: 2048 }

let options: BenchOptions | undefined
try {
  options = readOptions(
    process.argv.slice(2),
    BENCHES.map(({ name }) => name),
  )
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 2
}
if (options) await runAll(options)

async function runAll({ effort, only }: BenchOptions): Promise<void> {
  const report = (sentence: string): void => console.log(sentence)
  let opening: Promise<Site> | undefined
  const site = (): Promise<Site> => {
    opening ??= open(effort, report)
    return opening
  }
  const outcomes: Outcome[] = []
  try {
    for (const bench of BENCHES) {
      if (only.length > 0 && !only.includes(bench.name)) continue
      const outcome = await runOne(bench, { effort, site, report })
      outcomes.push(outcome)
      console.log(formatTable(outcome))
    }
  } finally {
    await opening?.then(({ close }) => close()).catch(() => undefined)
  }
  console.log(`\nWritten to ${relative(ROOT, write(effort, outcomes))}.`)
  process.exitCode = outcomes.some(({ trouble }) => trouble !== undefined) ? 1 : 0
}

async function open(effort: Effort, report: (sentence: string) => void): Promise<Site> {
  ensureChromium(thisMachine(), report)
  return await openSite(PANORAMA_WIDTH[effort], report)
}

async function runOne(bench: Bench, context: BenchContext): Promise<Outcome> {
  const findings: Finding[] = []
  // A smoke run is too short to be held against a bar.
  const judged = ({ bar, ...finding }: Finding): Finding =>
    bar === undefined || context.effort === 'smoke' ? finding : { ...finding, bar }
  try {
    await bench.run(context, (...found) => void findings.push(...found.map(judged)))
    return { bench: bench.name, findings }
  } catch (error) {
    return { bench: bench.name, findings, trouble: describe(error) }
  }
}

function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return error.cause === undefined ? error.message : `${error.message} (${describe(error.cause)})`
}

function write(effort: Effort, outcomes: readonly Outcome[]): string {
  mkdirSync(BENCH_FOLDER, { recursive: true })
  const date = new Date().toISOString()
  const file = join(BENCH_FOLDER, `${date.replaceAll(/[:.]/g, '-')}.json`)
  const machine = { node: process.version, cores: cpus().length, model: cpus()[0]?.model }
  writeFileSync(file, `${JSON.stringify({ date, effort, machine, outcomes }, null, 2)}\n`)
  return file
}
