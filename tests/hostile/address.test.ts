import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readAddress } from '../../src/readAddress.ts'

describe('readAddress', () => {
  it('takes what a teacher assigns', () => {
    expect(readAddress('?day=odp&scene=odp-4&cut=short&lang=cy')).toMatchObject({
      day: 'odp',
      scene: 'odp-4',
      cut: 'short',
      language: 'cy',
      view: null,
      clock: 1,
    })
    expect(readAddress('?r=odp-cy')).toMatchObject({ day: 'odp', language: 'cy', view: 'routes' })
    expect(readAddress('?view=promise').view).toBe('promise')
  })

  it('leaves out what is none of its choices', () => {
    expect(readAddress('?view=admin&cut=all&clock=fast&r=<script>-xx')).toMatchObject({
      view: null,
      cut: null,
      clock: 1,
      day: null,
    })
  })

  it('makes something sensible of anything', { timeout: 30_000 }, () => {
    const name = fc.oneof(
      fc.constantFrom('day', 'scene', 'dressing', 'cut', 'lang', 'view', 'clock', 'r', 'kiosk', '__proto__'),
      fc.string(),
    )
    const value = fc.oneof(
      fc.string(),
      fc.constantFrom('-1', '1e999', 'NaN', '0x10', '%', '%00', '../..', '\uD800', 'javascript:alert(1)'),
    )
    fc.assert(
      fc.property(fc.array(fc.tuple(name, value)), fc.string(), (pairs, noise) => {
        for (const search of [`?${pairs.map((pair) => pair.join('=')).join('&')}`, noise]) {
          const { clock, cut, view, ...texts } = readAddress(search)
          const { day, scene, dressing, language } = texts
          const isSensible =
            clock > 0 &&
            [null, 'short', 'day', 'free'].includes(cut) &&
            [null, 'read', 'routes', 'promise'].includes(view) &&
            [day, scene, dressing, language].every((text) => text === null || typeof text === 'string')
          if (!isSensible) throw new Error(search)
        }
      }),
      { numRuns: 200 },
    )
  })
})
