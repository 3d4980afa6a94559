import { describe, expect, it } from 'vitest'
import { composeMode, strictest, USUAL_POLICY, type ModePart } from '../../src/modes/index.ts'
import type { Visit } from '../../src/visit/index.ts'

describe('a mode', () => {
  it('has the stricter policy of its parts', () => {
    const { policy } = composeMode([
      { id: 'a', policy: { volumeCap: 0.5, goesOn: true, nudgeAfterMs: 20_000 } },
      { id: 'b', policy: { volumeCap: 0.8, goesOn: false, keeps: false, liftsItself: true } },
    ])
    expect(policy).toEqual({
      ...USUAL_POLICY,
      volumeCap: 0.5,
      goesOn: false,
      keeps: false,
      liftsItself: true,
    })
  })

  it('is as usual where its parts ask for nothing', () => {
    expect(strictest([{}, {}])).toEqual(USUAL_POLICY)
  })

  it('starts its parts in order and ends them in reverse', () => {
    const told: string[] = []
    const part = (id: string): ModePart => ({
      id,
      start() {
        told.push(`${id} begins`)
        return { dispose: () => void told.push(`${id} ends`) }
      },
    })
    composeMode([part('display'), { id: 'none' }, part('setting')])
      .start({} as Visit)
      .dispose()
    expect(told).toEqual(['display begins', 'setting begins', 'setting ends', 'display ends'])
  })
})
