import { spawnSync } from 'node:child_process'
import { utimesSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../root.ts'
import { newestChangeMs } from './newestChange.ts'

/** What a build is made from. */
const SOURCES = [
  'index.html',
  'vite.config.ts',
  'package-lock.json',
  'tsconfig.base.json',
  'src',
  'scenes',
  'assets',
  'tools/content',
  'tools/hosting',
  'tools/offline',
  'tools/serve',
  'tools/site',
]

/** The page bears the time at which its build began: whatever changed later is not in it. */
const PAGE = join(ROOT, 'dist', 'index.html')

/**
 * Builds dist/ unless it is newer than everything it is made from.
 * @param report called with a sentence when there is something to build
 * @throws when the build fails; what the build said is on the terminal by then
 */
export function buildIfStale(report: (sentence: string) => void): void {
  const builtMs = newestChangeMs(PAGE)
  if (SOURCES.every((source) => newestChangeMs(join(ROOT, source)) <= builtMs)) return
  report('Building …')
  const began = new Date()
  const vite = join(ROOT, 'node_modules', 'vite', 'bin', 'vite.js')
  const { status, stdout, stderr } = spawnSync(process.execPath, [vite, 'build'], {
    cwd: ROOT,
    encoding: 'utf8',
    // Under tests it is `test`, which would build the development version of React.
    env: { ...process.env, NODE_ENV: 'production' },
  })
  if (status !== 0) {
    process.stderr.write(stdout + stderr)
    throw new Error('The build failed; its words are above. Mend what it names and try again.')
  }
  utimesSync(PAGE, began, began)
}
