import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { ROOT } from '../root.ts'
import type { Machine } from './ensureChromium.ts'
import { findChromium } from './findChromium.ts'

/** The machine that we run on. */
export function thisMachine(): Machine {
  return {
    find: () => findChromium(),
    isRoot: process.getuid?.() === 0,
    osRelease: readOsRelease(),
    run([command = '', ...parameters], output) {
      const shown = output === 'shown' ? 'inherit' : 'ignore'
      const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
      return spawnSync(command, parameters, { cwd: ROOT, env, stdio: ['ignore', shown, shown] }).status === 0
    },
  }
}

function readOsRelease(): string {
  try {
    return readFileSync('/etc/os-release', 'utf8')
  } catch {
    return ''
  }
}
