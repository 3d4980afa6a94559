// npm test: gets what the tests need, a browser and a fresh build included, runs them, and ends in one line.
// Words after `--` choose test files: npm test -- streaming. `--long` runs the long ones (whole days, soaks) instead.
import { startVitest } from 'vitest/node'
import { ensureChromium } from './browser/ensureChromium.ts'
import { thisMachine } from './browser/thisMachine.ts'
import { tallyLine, tallyRun, type Tally } from './tally.ts'

let tally: Tally = { passed: 0, failed: 1, skipped: 0 }
try {
  ensureChromium(thisMachine(), (sentence) => console.log(sentence))
  const words = process.argv.slice(2)
  const project = words.includes('--long') ? ['long'] : ['node', 'browser']
  const files = words.filter((word) => word !== '--long')
  const vitest = await startVitest('test', files, { run: true, watch: false, project })
  tally = tallyRun(vitest)
  await vitest.close()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
}
console.log(tallyLine(tally))
process.exit(tally.failed === 0 ? 0 : 1)
