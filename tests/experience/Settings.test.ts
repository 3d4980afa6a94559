import { describe, expect, it } from 'vitest'
import { createSettings, DEFAULT_SETTINGS, readSettings } from '../../src/experience/index.ts'

describe('settings', () => {
  it('are read again as they were written', () => {
    const mine = { ...DEFAULT_SETTINGS, voice: 0.3, captionSize: 2 as const, language: 'cy', scanMs: 2000 }
    expect(readSettings(JSON.parse(JSON.stringify(mine)))).toEqual(mine)
  })

  it.each([
    [null],
    ['loud'],
    [[]],
    [{ voice: 7 }],
    [{ speed: 3 }],
    [{ language: '<b>' }],
    [{ captions: 'yes' }],
  ])('are as usual where %j was written', (written) => {
    expect(readSettings(written)).toEqual(DEFAULT_SETTINGS)
  })

  it('keep what makes sense beside what does not', () => {
    expect(readSettings({ voice: 0.5, room: 'x', more: 1 })).toEqual({ ...DEFAULT_SETTINGS, voice: 0.5 })
  })

  it('are kept whenever they change', () => {
    const kept: unknown[] = []
    const store = createSettings(undefined, DEFAULT_SETTINGS, (now) => kept.push(now))
    store.setState({ still: true })
    expect(kept).toEqual([{ ...DEFAULT_SETTINGS, still: true }])
  })
})
