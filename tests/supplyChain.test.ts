import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ROOT } from '../tools/root.ts'

const read = (name: string): string => readFileSync(join(ROOT, name), 'utf8')

interface Locked {
  readonly version?: string
  readonly integrity?: string
  readonly resolved?: string
  readonly link?: boolean
  readonly dev?: boolean
  readonly optional?: boolean
  readonly os?: readonly string[]
}

describe('P-13: packages', () => {
  const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<
    string,
    Record<string, string>
  >
  const { packages } = JSON.parse(read('package-lock.json')) as { packages: Record<string, Locked> }
  const locked = Object.entries(packages).filter(([path]) => path !== '')

  it('are named by an exact version each, and that one is locked', () => {
    const named = Object.entries({ ...dependencies, ...devDependencies })
    expect(named.length).toBeGreaterThan(20)
    for (const [name, version] of named) {
      expect(version, name).toMatch(/^\d+\.\d+\.\d+(-[\w.]+)?$/)
      expect(packages[`node_modules/${name}`]?.version, name).toBe(version)
    }
  })

  it('are each locked to their content, and come from the registry that npm is set to', () => {
    expect(locked.length).toBeGreaterThan(100)
    const loose = locked.filter(([, { integrity, link }]) => link || !integrity?.startsWith('sha512-'))
    // Tools' parts for other machines, which the registry at hand did not have when the lock was made: decision 0004.
    const known = ([, { dev, optional, os }]: (typeof loose)[number]) =>
      dev === true && optional === true && os
    expect(loose.filter((one) => !known(one)).map(([path]) => path)).toEqual([])
    const elsewhere = locked.filter(([, { resolved }]) => resolved !== undefined)
    expect(elsewhere.map(([path]) => path)).toEqual([])
  })

  it('run no script of their own when they are installed', () => {
    expect(read('.npmrc')).toMatch(/^ignore-scripts=true$/m)
    expect(read('tools/install.mjs')).toContain("['ci',")
    expect(read('.ci/run')).not.toMatch(/npm (i|install)\b/)
  })
})
