import { describe, expect, it } from 'vitest'
import { chooseScale, nextScale } from '../../../../src/modes/displays/headset/scale.ts'
import { SessionTimer } from '../../../../src/modes/displays/headset/SessionTimer.ts'
import { SharpnessCare } from '../../../../src/modes/displays/headset/SharpnessCare.ts'
import { createManualClock } from '../../../../src/shared/index.ts'

describe('the time one has', () => {
  function begin(limitMs: number) {
    const clock = createManualClock()
    const now = { counts: true, stops: 0, told: 0 }
    const timer = new SessionTimer({
      clock,
      limitMs,
      counts: () => now.counts,
      stop: () => now.stops++,
    })
    timer.onChange(() => now.told++)
    return { clock, timer, now }
  }

  it('is told when it is up, and ends softly where nobody answers', () => {
    const { clock, timer, now } = begin(600_000)
    clock.advance(599_000)
    expect(timer.isUp()).toBe(false)
    clock.advance(2000)
    expect([timer.isUp(), now.told, now.stops]).toEqual([true, 1, 0])
    clock.advance(61_000)
    expect([timer.isUp(), now.stops]).toEqual([false, 1])
  })

  it('stands still in a pause, and is given more for the asking', () => {
    const { clock, timer, now } = begin(600_000)
    now.counts = false
    clock.advance(3_600_000)
    expect(timer.isUp()).toBe(false)
    now.counts = true
    clock.advance(601_000)
    timer.extend()
    clock.advance(179_000)
    expect(timer.isUp()).toBe(false)
    clock.advance(2000)
    expect([timer.isUp(), now.stops]).toEqual([true, 0])
  })

  it('has no end where there is no limit, and none once disposed', () => {
    const free = begin(Infinity)
    free.clock.advance(1e9)
    expect(free.timer.isUp()).toBe(false)
    const { clock, timer, now } = begin(1000)
    timer.dispose()
    clock.advance(1e6)
    expect(now.stops).toBe(0)
  })
})

describe('how coarsely the rim is drawn', () => {
  it('rises while frames come late and falls when none has for long', () => {
    const layer = { fixedFoveation: 0 }
    const care = new SharpnessCare(layer)
    let missed = 0
    const run = (windows: number, late: number): void => {
      for (let k = 0; k < windows; k++) {
        missed += late
        for (let frame = 0; frame < 90; frame++) care.frame(missed)
      }
    }
    expect(layer.fixedFoveation).toBeCloseTo(0.3)
    run(1, 10)
    expect(layer.fixedFoveation).toBeCloseTo(0.65)
    run(1, 3)
    expect(layer.fixedFoveation).toBeCloseTo(0.65)
    run(3, 10)
    expect([layer.fixedFoveation, care.overloaded]).toEqual([1, true])
    run(8, 0)
    expect(layer.fixedFoveation).toBeCloseTo(0.65)
    run(16, 0)
    expect(layer.fixedFoveation).toBeCloseTo(0.3)
  })

  it('is left alone where a device has none', () => {
    const layer: { fixedFoveation: number | null } = { fixedFoveation: null }
    expect(new SharpnessCare(layer as Pick<XRWebGLLayer, 'fixedFoveation'>).foveation).toBeCloseTo(0.3)
    expect(layer.fixedFoveation).toBeNull()
  })
})

describe('how many pixels are drawn', () => {
  it('is what the panel has, within reason, unless this device was found not to manage', () => {
    expect(chooseScale(1, undefined)).toBe(1)
    expect(chooseScale(1.2, undefined)).toBeCloseTo(1.2)
    expect(chooseScale(2.5, undefined)).toBe(1.25)
    expect(chooseScale(Number.NaN, 'what')).toBe(1)
    const once = nextScale(undefined)
    expect(chooseScale(1.2, once)).toBeCloseTo(0.85)
    const often = nextScale(nextScale(nextScale(once)))
    expect(chooseScale(1.2, often)).toBeCloseTo(0.7)
  })
})
