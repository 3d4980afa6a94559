import { describe, expect, it } from 'vitest'
import { BYTES_PER_FRAME, FrameBudget } from '../../src/viewer/FrameBudget.ts'

const TILE = BYTES_PER_FRAME / 4

describe('FrameBudget', () => {
  it('allows one step, whatever it costs, so that nothing starves', () => {
    const budget = new FrameBudget()
    budget.open(0)
    expect(budget.spend(100 * BYTES_PER_FRAME, 1000)).toBe(true)
    expect(budget.spend(1, 1000)).toBe(false)
  })

  it('allows a megabyte a frame and not a byte more', () => {
    const budget = new FrameBudget()
    expect(BYTES_PER_FRAME).toBe(1024 * 1024)
    budget.open(0)
    expect([1, 2, 3, 4, 5].map(() => budget.spend(TILE, 0))).toEqual([true, true, true, true, false])
    expect(budget.bytes).toBe(BYTES_PER_FRAME)
    budget.open(16)
    expect(budget.spend(TILE, 16)).toBe(true)
    expect(budget.bytes).toBe(TILE)
  })

  it('allows no further step when its time has passed', () => {
    const budget = new FrameBudget()
    budget.open(100)
    expect(budget.spend(TILE, 100)).toBe(true)
    expect(budget.spend(TILE, 100 + budget.ms)).toBe(true)
    expect(budget.spend(TILE, 100.01 + budget.ms)).toBe(false)
  })

  it('allows more time, but no more bytes, while the view stands still', () => {
    const budget = new FrameBudget()
    const moving = budget.ms
    budget.still = true
    budget.frame(16.7)
    expect(budget.ms).toBeGreaterThan(3 * moving)
    expect(budget.why).toBe('larger: the view stands still')
    budget.open(0)
    expect([1, 2, 3, 4, 5].map(() => budget.spend(TILE, 0))).toEqual([true, true, true, true, false])
  })

  it('grows slowly to 4 ms while frames come in time', () => {
    const budget = new FrameBudget()
    const start = budget.ms
    budget.frame(16.7)
    expect(budget.ms - start).toBeCloseTo(0.05)
    for (let i = 0; i < 200; i++) budget.frame(16.7)
    expect(budget.ms).toBe(4)
    expect(budget.why).toBe('full')
    expect(budget.missed).toBe(0)
  })

  it('halves when a frame comes late, rests for 20 frames, and grows again', () => {
    const budget = new FrameBudget()
    const start = budget.ms
    budget.frame(40)
    expect([budget.ms, budget.missed, budget.why]).toEqual([start / 2, 1, 'halved: a frame came late'])
    for (let i = 0; i < 20; i++) budget.frame(16.7)
    expect([budget.ms, budget.why]).toEqual([start / 2, 'resting after a late frame'])
    budget.frame(16.7)
    expect(budget.ms).toBeGreaterThan(start / 2)
  })

  it('never falls below half a millisecond', () => {
    const budget = new FrameBudget()
    for (let i = 0; i < 50; i++) budget.frame(i % 2 === 0 ? 40 : 5)
    expect(budget.missed).toBeGreaterThan(10)
    expect(budget.ms).toBeGreaterThanOrEqual(0.5)
    expect(budget.ms).toBeLessThan(2)
  })

  it('does not starve where drawing itself is slow: late is what is late for this machine', () => {
    const budget = new FrameBudget()
    for (let i = 0; i < 100; i++) budget.frame(100)
    const { missed } = budget
    expect(budget.ms).toBeGreaterThan(8)
    for (let i = 0; i < 100; i++) budget.frame(100)
    expect(budget.missed).toBe(missed)
    for (let i = 0; i < 100; i++) budget.frame(16.7)
    expect(budget.ms).toBeLessThan(5)
  })

  it('does not take a pause for a late frame', () => {
    const budget = new FrameBudget()
    budget.frame(Infinity)
    expect(budget.missed).toBe(0)
  })

  it('judges lateness by the display: 25 ms is late at 72 Hz and in time at 60', () => {
    const desk = new FrameBudget()
    desk.frame(24)
    const headset = new FrameBudget()
    headset.period = 1000 / 72
    headset.frame(24)
    expect([desk.missed, headset.missed]).toEqual([0, 1])
  })

  it('allows four times as long while a blink covers the view, and says so', () => {
    const budget = new FrameBudget()
    const open = budget.ms
    budget.covered = true
    expect(budget.ms).toBe(4 * open)
    budget.frame(16.7)
    expect(budget.why).toBe('larger: the view is covered')
  })

  it('comes back gently after the graphics card was lost', () => {
    const budget = new FrameBudget()
    const start = budget.ms
    budget.halve()
    for (let i = 0; i < 20; i++) budget.frame(16.7)
    expect(budget.ms).toBe(start / 2)
  })
})
