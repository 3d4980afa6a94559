// npm test: gets what the tests need, a browser and a fresh build included, runs them, and ends in one line.
// Words after `--` choose test files: npm test -- streaming
import { startVitest } from 'vitest/node'
import { ensureChromium } from './browser/ensureChromium.ts'
import { thisMachine } from './browser/thisMachine.ts'
import { tallyLine, tallyRun, type Tally } from './tally.ts'

let tally: Tally = { passed: 0, failed: 1, skipped: 0 }
try {
  ensureChromium(thisMachine(), (sentence) => console.log(sentence))
  const vitest = await startVitest('test', process.argv.slice(2), { run: true, watch: false })
  tally = tallyRun(vitest)
  await vitest.close()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
}
console.log(tallyLine(tally))
process.exit(tally.failed === 0 ? 0 : 1)
