import { describe, expect, it } from 'vitest'

import { editDistance, nearest } from '../../src/manifest/nearest.ts'

describe('editDistance', () => {
  it.each([
    ['', 'abc', 3],
    ['odp-4', 'odp-4', 0],
    ['kitten', 'sitting', 3],
    ['swab', 'swbas', 2],
    ['abcd', 'acbd', 1],
  ])('from %s to %s is %i', (a, b, edits) => {
    expect(editDistance(a, b)).toBe(edits)
    expect(editDistance(b, a)).toBe(edits)
  })
})

describe('nearest', () => {
  it('finds the word that was meant', () => {
    expect(nearest('odp4', ['odp-1', 'odp-4', 'tr-4'])).toBe('odp-4')
    expect(nearest('Hotspots', ['hotspots', 'props'])).toBe('hotspots')
  })

  it('suggests nothing that is not alike', () => {
    expect(nearest('kitchen', ['odp-1', 'odp-4'])).toBeUndefined()
    expect(nearest('x', [])).toBeUndefined()
  })
})
