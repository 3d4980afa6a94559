import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { missingPlatforms, type LockedPackages } from '../../../tools/lock/completeLock.ts'
import { ROOT } from '../../../tools/root.ts'

const LOCK = readFileSync(join(ROOT, 'package-lock.json'), 'utf8')

it('adds what the registry at hand did not have, marked for its platform', () => {
  const packages = {
    'node_modules/lint': {
      version: '1.0.0',
      license: 'MIT',
      dev: true,
      optionalDependencies: {
        '@lint/darwin-arm64': '1.0.0',
        '@lint/linux-x64-gnu': '1.0.0',
        '@lint/linux-arm-musleabihf': '1.0.0',
        '@lint/win32-ia32-msvc': '1.0.0',
      },
    },
    'node_modules/@lint/linux-x64-gnu': { version: '1.0.0' },
  }
  const common = { version: '1.0.0', license: 'MIT', dev: true, optional: true }
  expect(missingPlatforms(packages)).toEqual({
    'node_modules/@lint/darwin-arm64': { ...common, os: ['darwin'], cpu: ['arm64'] },
    'node_modules/@lint/linux-arm-musleabihf': { ...common, os: ['linux'], cpu: ['arm'], libc: ['musl'] },
    'node_modules/@lint/win32-ia32-msvc': { ...common, os: ['win32'], cpu: ['ia32'] },
  })
})

it('refuses to guess the platform of a name that does not tell', () => {
  const packages = { 'node_modules/lint': { optionalDependencies: { 'lint-extras': '1.0.0' } } }
  expect(() => missingPlatforms(packages)).toThrow('lint-extras does not tell its platform')
})

it('finds nothing missing in the lock of this project (mend it by `npm run lock`)', () => {
  const { packages } = JSON.parse(LOCK) as { packages: LockedPackages }
  expect(Object.keys(packages).length).toBeGreaterThan(100)
  expect(Object.keys(missingPlatforms(packages))).toEqual([])
})

it('keeps the address of any registry out of the lock', () => {
  expect(LOCK).not.toContain('"resolved"')
})
