import { describe, expect, it } from 'vitest'

import { cueDurationMs } from '../../src/manifest/index.ts'

describe('cueDurationMs', () => {
  it('runs at 135 words a minute, with a breath', () => {
    const words = Array.from({ length: 135 }, () => 'word').join(' ')
    expect(cueDurationMs(words)).toBe(60_250)
  })

  it('never hurries a short cue', () => {
    expect(cueDurationMs('OK.')).toBe(1450)
    expect(cueDurationMs('')).toBe(1450)
  })

  it('does not count a dash as a word', () => {
    expect(cueDurationMs('one two three four – five')).toBe(cueDurationMs('one two three four five'))
  })
})
