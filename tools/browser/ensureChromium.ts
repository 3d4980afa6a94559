import { join } from 'node:path'
import { ROOT } from '../root.ts'

/** What is asked of a machine; a test answers in its place. */
export interface Machine {
  /** A Chromium that can be run, if there is one. */
  find(): string | undefined
  /** Runs a command; true when it succeeded. */
  run(command: readonly string[], output: 'shown' | 'hidden'): boolean
  readonly isRoot: boolean
  /** The content of /etc/os-release; empty where there is none. */
  readonly osRelease: string
}

/**
 * Makes sure that browser tests have a Chromium: the machine's own; else Debian's package, where we may install it;
 * else the one that Playwright downloads (which Playwright then finds by itself).
 * @param report called with a sentence when something has to be installed
 * @throws when there is none and none can be had
 */
export function ensureChromium(machine: Machine, report: (sentence: string) => void): void {
  if (machine.find() !== undefined) return
  const isLinux = machine.osRelease !== ''
  const asRoot = isLinux ? rootCommand(machine) : undefined
  // Ubuntu is left out: its package is a snap, which does not run everywhere.
  if (asRoot && /^ID=debian$/m.test(machine.osRelease)) {
    report('No Chromium here: installing the package “chromium” …')
    machine.run([...asRoot, 'apt-get', 'update', '-qq'], 'shown')
    machine.run(
      [...asRoot, 'apt-get', 'install', '-y', '-qq', '--no-install-recommends', 'chromium'],
      'shown',
    )
    if (machine.find() !== undefined) return
  }
  report('No Chromium here: letting Playwright download one …')
  const playwright = join(ROOT, 'node_modules', 'playwright-core', 'cli.js')
  const download = [process.execPath, playwright, 'install', 'chromium-headless-shell']
  if (asRoot && machine.run([...download, '--with-deps'], 'shown')) return
  if (machine.run(download, 'shown')) return
  throw new Error(
    'No Chromium could be installed. Install one by hand, or name one: CHROMIUM=/path/to/chromium npm test',
  )
}

/** What to put before a command so that root runs it without asking; undefined where that cannot be. */
export function rootCommand(machine: Machine): readonly string[] | undefined {
  if (machine.isRoot) return []
  return machine.run(['sudo', '-n', 'true'], 'hidden') ? ['sudo', '-n'] : undefined
}
