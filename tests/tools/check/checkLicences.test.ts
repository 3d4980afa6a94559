import { expect, it } from 'vitest'
import { checkLicences } from '../../../tools/check/checkLicences.ts'

it('complains of a package whose licence is not on the list, or not stated', () => {
  const complaints = checkLicences({
    '': { version: '1.0.0' },
    'node_modules/good': { version: '1.0.0', license: 'MIT' },
    'node_modules/strict': { version: '2.0.0', license: 'GPL-3.0-only' },
    'node_modules/good/node_modules/@a/silent': { version: '3.0.0' },
  })
  expect(complaints).toEqual([
    'strict 2.0.0: licence GPL-3.0-only is not on the list for the product',
    '@a/silent 3.0.0: licence not stated is not on the list for the product',
  ])
})

it('lets tools have licences that the product may not', () => {
  const entry = { version: '1.0.0', license: 'MPL-2.0' }
  expect(checkLicences({ 'node_modules/tool': { ...entry, dev: true } })).toEqual([])
  expect(checkLicences({ 'node_modules/part': entry })).toHaveLength(1)
})

it('understands a choice of licences and a sum of them', () => {
  expect(checkLicences({ 'node_modules/a': { license: '(GPL-2.0 OR MIT)' } })).toEqual([])
  expect(checkLicences({ 'node_modules/a': { license: 'MIT AND GPL-2.0' } })).toHaveLength(1)
})
