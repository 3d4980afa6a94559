// npm run smoke:browsers: installs Firefox and WebKitGTK from Debian's packages, where we may, and runs the smoke
// tests in whichever of them there is.
import { startVitest } from 'vitest/node'
import { rootCommand } from './browser/ensureChromium.ts'
import { thisMachine } from './browser/thisMachine.ts'
import { tallyLine, tallyRun } from './tally.ts'

const PACKAGES = ['firefox-esr', 'webkit2gtk-driver', 'xvfb']

const machine = thisMachine()
const asRoot = /^ID=debian$/m.test(machine.osRelease) ? rootCommand(machine) : undefined
if (asRoot) {
  const install = [...asRoot, 'apt-get', 'install', '-y', '-qq', '--no-install-recommends', ...PACKAGES]
  if (!machine.run(install, 'hidden')) {
    machine.run([...asRoot, 'apt-get', 'update', '-qq'], 'shown')
    machine.run(install, 'shown')
  }
} else {
  console.log(`Not installing anything here; by hand: ${PACKAGES.join(', ')}.`)
}
const vitest = await startVitest('test', ['tests/browser/others'], { run: true, watch: false })
const tally = tallyRun(vitest)
await vitest.close()
console.log(tallyLine(tally))
process.exit(tally.failed === 0 ? 0 : 1)
