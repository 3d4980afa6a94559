import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../root.ts'
import { findChromium } from './findChromium.ts'

/**
 * Makes sure that browser tests have a Chromium: the machine's own; else Debian's package, where we may install it;
 * else the one that Playwright downloads (which Playwright then finds by itself).
 * @param report called with a sentence when something has to be installed
 * @throws when there is none and none can be had
 */
export function ensureChromium(report: (sentence: string) => void): void {
  if (findChromium() !== undefined) return
  const asRoot = rootCommand()
  if (asRoot && isDebian()) {
    report('No Chromium here: installing the package “chromium” …')
    run([...asRoot, 'apt-get', 'update', '-qq'])
    run([...asRoot, 'apt-get', 'install', '-y', '-qq', '--no-install-recommends', 'chromium'])
    if (findChromium() !== undefined) return
  }
  report('No Chromium here: letting Playwright download one …')
  const playwright = join(ROOT, 'node_modules', 'playwright-core', 'cli.js')
  const download = [process.execPath, playwright, 'install', 'chromium-headless-shell']
  if (
    !run(asRoot && process.platform === 'linux' ? [...download, '--with-deps'] : download) &&
    !run(download)
  ) {
    throw new Error(
      'No Chromium could be installed. Install one by hand, or name one: CHROMIUM=/path/to/chromium npm test',
    )
  }
}

/** What to put before a command so that root runs it without asking; undefined where that cannot be. */
function rootCommand(): string[] | undefined {
  if (process.getuid?.() === 0) return []
  return run(['sudo', '-n', 'true'], 'ignore') ? ['sudo', '-n'] : undefined
}

/** Ubuntu is left out: its package `chromium-browser` is a snap, which does not run everywhere. */
function isDebian(): boolean {
  try {
    return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'))
  } catch {
    return false
  }
}

function run(
  [command = '', ...parameters]: readonly string[],
  output: 'ignore' | 'inherit' = 'inherit',
): boolean {
  const stdio = ['ignore', output, output] as const
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  return spawnSync(command, parameters, { cwd: ROOT, stdio: [...stdio], env }).status === 0
}
