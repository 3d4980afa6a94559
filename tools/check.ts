// npm run check: every gate in turn, all of them even when one fails, so that one run tells everything.
// Names choose: npm run check -- lint types. `--skip test` leaves one out.
import { spawnSync } from 'node:child_process'
import { parseArgs } from 'node:util'
import { ROOT } from './root.ts'

/** Gate → npm script, in the order in which they run: the quick ones first. */
const GATES: Readonly<Record<string, string>> = {
  format: 'check:format',
  lint: 'check:lint',
  types: 'check:types',
  dead: 'check:dead',
  architecture: 'check:architecture',
  licences: 'check:licences',
  assets: 'check:assets',
  build: 'build',
  size: 'check:size',
  words: 'check:words',
  test: 'test',
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { skip: { type: 'string', multiple: true, default: [] } },
})
const unknown = [...positionals, ...values.skip].filter((name) => !(name in GATES))
if (unknown.length > 0) {
  console.error(`No gate is called ${unknown.join(', ')}. There are: ${Object.keys(GATES).join(', ')}.`)
  process.exit(2)
}

const chosen = Object.entries(GATES).filter(
  ([name]) => (positionals.length === 0 || positionals.includes(name)) && !values.skip.includes(name),
)
const failed = chosen.filter(([name, script]) => !pass(name, script)).map(([name]) => name)
console.log(failed.length === 0 ? 'All gates passed.' : `Failed: ${failed.join(', ')}.`)
process.exitCode = failed.length === 0 ? 0 : 1

/** Runs one gate. What it says is shown only when it fails; tests take long, and so are shown while they run. */
function pass(name: string, script: string): boolean {
  const began = performance.now()
  const watched = name === 'test'
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', script], {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: ['ignore', watched ? 'inherit' : 'pipe', watched ? 'inherit' : 'pipe'],
    shell: process.platform === 'win32',
    maxBuffer: 64 << 20,
  })
  const passed = status === 0
  if (!passed && !watched) process.stdout.write(`${stdout}${stderr}`)
  console.log(`${passed ? '✓' : '✗'} ${name} (${((performance.now() - began) / 1000).toFixed(1)} s)`)
  return passed
}
