import { beforeEach, describe, expect, it } from 'vitest'
import { FrameLoop } from '../../src/viewer/FrameLoop.ts'

describe('FrameLoop', () => {
  let log: string[]
  let failures: unknown[]
  let asked: (() => void)[]
  let now: number
  let drawMore: boolean
  let spendMore: boolean
  let loop: FrameLoop

  beforeEach(() => {
    log = []
    failures = []
    asked = []
    now = 100
    drawMore = spendMore = false
    loop = new FrameLoop({
      requestFrame: (run) => asked.push(() => run(now)),
      now: () => now,
      draw: () => (log.push('draw'), drawMore),
      spend: () => (log.push('spend'), spendMore),
      failed: (error) => failures.push(error),
    })
  })

  /** Runs the frame that was asked for, if one was. */
  function frame(): string[] {
    log = []
    const run = asked.shift()
    now += 16
    run?.()
    return log
  }

  it('asks for no frame when nothing asks for one', () => {
    expect(asked.length).toBe(0)
    loop.invalidate()
    expect(frame()).toEqual(['draw', 'spend'])
    expect(asked.length).toBe(0)
  })

  it('asks once, however often it is told', () => {
    loop.invalidate()
    loop.invalidate()
    expect(asked.length).toBe(1)
  })

  it('runs the steps in the order they were added, then draws, then spends', () => {
    loop.addStep(() => (log.push('pose'), false))
    loop.addStep(() => (log.push('clock'), false))
    loop.addStep(() => (log.push('aim'), false))
    expect(frame()).toEqual(['pose', 'clock', 'aim', 'draw', 'spend'])
  })

  it.each(['a step', 'drawing', 'spending'])('goes on for as long as %s needs frames', (who) => {
    let left = 3
    loop.addStep(() => who === 'a step' && --left > 0)
    drawMore = who === 'drawing'
    spendMore = who === 'spending'
    frame()
    expect(asked.length).toBe(1)
    frame()
    expect(asked.length).toBe(1)
    drawMore = spendMore = false
    frame()
    expect(asked.length).toBe(0)
  })

  it('tells each step the time since the frame before, and 0 after a pause', () => {
    const times: number[] = []
    let more = true
    loop.addStep((_, dt) => (times.push(dt), more))
    frame()
    frame()
    more = false
    frame()
    now += 5000
    loop.invalidate()
    frame()
    expect(times).toEqual([0, 16, 16, 0])
  })

  it('takes out a step that throws, reports it, and runs the others and the drawing', () => {
    loop.addStep(() => (log.push('a'), true))
    loop.addStep(() => {
      throw new Error('b is broken')
    })
    loop.addStep(() => (log.push('c'), true))
    expect(frame()).toEqual(['a', 'c', 'draw', 'spend'])
    expect(failures).toEqual([new Error('b is broken')])
    expect(frame()).toEqual(['a', 'c', 'draw', 'spend'])
    expect(failures.length).toBe(1)
  })

  it('takes out only the step that throws, even when it has taken itself out before', () => {
    loop.addStep(() => (log.push('a'), true))
    const remove = loop.addStep(() => {
      remove()
      throw new Error('last words')
    })
    loop.addStep(() => (log.push('c'), true))
    frame()
    expect(frame()).toEqual(['a', 'c', 'draw', 'spend'])
  })

  it('lives through a drawing that throws', () => {
    loop.addStep(() => (log.push('a'), true))
    const draw = new FrameLoop({
      requestFrame: (run) => asked.push(() => run(now)),
      now: () => now,
      draw: () => {
        throw new Error('no context')
      },
      spend: () => false,
      failed: (error) => failures.push(error),
    })
    asked.length = 0
    draw.invalidate()
    frame()
    expect(failures).toEqual([new Error('no context')])
    draw.invalidate()
    expect(asked.length).toBe(1)
  })

  it('runs each other step exactly once when a step takes out itself or another', () => {
    const removers: (() => void)[] = []
    const run = (name: string, takesOut?: number) => {
      removers.push(
        loop.addStep(() => {
          log.push(name)
          if (takesOut !== undefined) removers[takesOut]!()
          return true
        }),
      )
    }
    run('a')
    run('b', 0)
    run('c', 2)
    run('d', 4)
    run('e')
    expect(frame()).toEqual(['a', 'b', 'c', 'd', 'draw', 'spend'])
    expect(frame()).toEqual(['b', 'd', 'draw', 'spend'])
  })

  it('runs a step that was added by a step from the next frame on', () => {
    loop.addStep(() => {
      log.push('a')
      if (!log.includes('draw') && asked.length === 0) loop.addStep(() => (log.push('b'), false))
      return false
    })
    expect(frame()).toEqual(['a', 'draw', 'spend'])
    expect(asked.length).toBe(1)
    expect(frame().slice(0, 2)).toEqual(['a', 'b'])
  })

  it('takes a step out once, and only that one', () => {
    const remove = loop.addStep(() => (log.push('a'), false))
    loop.addStep(() => (log.push('b'), false))
    remove()
    remove()
    expect(frame()).toEqual(['b', 'draw', 'spend'])
  })
})
