import { beforeEach, describe, expect, it } from 'vitest'
import { createLiveOverlays, inView, type LiveSurface } from '../../../src/ui/scene/LiveOverlays.ts'

const AHEAD = { yawDeg: 0, pitchDeg: 0, fovDeg: 60 }
const ASPECT = 1.6
const always = () => true

interface Told {
  readonly name: string
  paintedAt: number[]
  uploads: number[]
}
const surface = (name: string, over: Partial<LiveSurface> = {}): LiveSurface & Told => {
  const told: Told = { name, paintedAt: [], uploads: [] }
  return {
    cone: { yaw: 0, pitch: 0, radius: 5 },
    tickMs: Infinity,
    slices: 1,
    sliceBytes: 1000,
    ...over,
    ...told,
    paint: (tMs) => told.paintedAt.push(tMs),
    upload: (slice) => told.uploads.push(slice),
  }
}

describe('createLiveOverlays', () => {
  let still = false
  beforeEach(() => {
    still = false
  })
  const create = () => createLiveOverlays(() => still)

  it('paints a still surface once and rests for ever', () => {
    const live = create()
    const board = surface('board')
    live.add(board, 0)
    expect(live.restMs(0, AHEAD, ASPECT)).toBe(0)
    expect(live.work(0, AHEAD, ASPECT, always)).toBe(true)
    expect(live.restMs(0, AHEAD, ASPECT)).toBe(Infinity)
    expect(live.work(1e6, AHEAD, ASPECT, always)).toBe(false)
    expect(board.paintedAt).toEqual([0])
  })

  it('ticks fifteen times a second at most, and only while in view', () => {
    const live = create()
    const monitor = surface('monitor', { tickMs: 1 })
    live.add(monitor, 0)
    live.work(0, AHEAD, ASPECT, always)
    expect(live.restMs(10, AHEAD, ASPECT)).toBeCloseTo(1000 / 15 - 10)
    for (let t = 0; t <= 1000; t += 5) live.work(t, AHEAD, ASPECT, always)
    expect(monitor.paintedAt.length).toBeGreaterThan(10)
    expect(monitor.paintedAt.length).toBeLessThanOrEqual(16)
    expect(live.restMs(2000, { ...AHEAD, yawDeg: 180 }, ASPECT)).toBe(Infinity)
    expect(live.work(2000, { ...AHEAD, yawDeg: 180 }, ASPECT, always)).toBe(false)
  })

  it('works on one surface a frame', () => {
    const live = create()
    const [a, b] = [surface('a'), surface('b')]
    live.add(a, 0)
    live.add(b, 0)
    live.work(0, AHEAD, ASPECT, always)
    expect(a.uploads.length + b.uploads.length).toBe(1)
    live.work(16, AHEAD, ASPECT, always)
    expect(a.uploads.length + b.uploads.length).toBe(2)
  })

  it('neither paints nor uploads when the budget says no, and does so later', () => {
    const live = create()
    const board = surface('board')
    live.add(board, 0)
    expect(live.work(0, AHEAD, ASPECT, () => false)).toBe(false)
    expect(board.paintedAt).toEqual([])
    expect(live.restMs(0, AHEAD, ASPECT)).toBe(0)
    expect(live.work(16, AHEAD, ASPECT, always)).toBe(true)
  })

  it('sends a large surface in slices over several frames, and shows it only when whole', () => {
    const live = create()
    const board = surface('board', { slices: 5 })
    live.add(board, 0)
    let spent = 0
    const two = () => spent++ < 2
    expect(live.work(0, AHEAD, ASPECT, two)).toBe(false)
    spent = 0
    expect(live.work(16, AHEAD, ASPECT, two)).toBe(false)
    spent = 0
    expect(live.work(32, AHEAD, ASPECT, two)).toBe(true)
    expect(board.uploads).toEqual([0, 1, 2, 3, 4])
    expect(board.paintedAt).toEqual([0])
  })

  it('finishes what it began before it starts another', () => {
    const live = create()
    const [large, small] = [surface('large', { slices: 2 }), surface('small')]
    live.add(large, 0)
    let left = 1
    live.work(0, AHEAD, ASPECT, () => left-- > 0)
    live.add(small, 5)
    left = 1
    live.work(16, AHEAD, ASPECT, () => left-- > 0)
    expect(large.uploads).toEqual([0, 1])
    expect(small.uploads).toEqual([])
  })

  it('fills the view first, then what ticks, then what lies elsewhere', () => {
    const live = create()
    const behind = surface('behind', { cone: { yaw: 180, pitch: 0, radius: 5 } })
    const ticking = surface('ticking', { tickMs: 10 })
    const missing = surface('missing')
    live.add(ticking, 0)
    live.work(0, AHEAD, ASPECT, always)
    live.add(behind, 0)
    live.add(missing, 0)
    live.work(100, AHEAD, ASPECT, always)
    expect(missing.paintedAt.length).toBe(1)
    live.work(200, AHEAD, ASPECT, always)
    expect(ticking.paintedAt.length).toBe(2)
    expect(behind.paintedAt.length).toBe(0)
    live.work(201, AHEAD, ASPECT, always)
    expect(behind.paintedAt.length).toBe(1)
  })

  it('stands still under reduced motion: one picture, the first, and no frames after', () => {
    still = true
    const live = create()
    const monitor = surface('monitor', { tickMs: 10 })
    live.add(monitor, 0)
    live.work(5000, AHEAD, ASPECT, always)
    expect(monitor.paintedAt).toEqual([0])
    expect(live.restMs(9000, AHEAD, ASPECT)).toBe(Infinity)
  })

  it('paints anew when asked, and all of it when the graphics card forgot', () => {
    const live = create()
    const [a, b] = [surface('a'), surface('b', { slices: 2 })]
    const planA = live.add(a, 0)
    live.add(b, 0)
    live.work(0, AHEAD, ASPECT, always)
    live.work(1, AHEAD, ASPECT, always)
    planA.repaint()
    expect(live.work(2, AHEAD, ASPECT, always)).toBe(true)
    expect(a.paintedAt.length).toBe(2)
    live.lostAll()
    live.work(3, AHEAD, ASPECT, always)
    live.work(4, AHEAD, ASPECT, always)
    expect([a.uploads.length, b.uploads.length]).toEqual([3, 4])
  })

  it('forgets what was removed', () => {
    const live = create()
    const board = surface('board')
    live.add(board, 0).remove()
    expect(live.work(0, AHEAD, ASPECT, always)).toBe(false)
    expect(board.paintedAt).toEqual([])
  })
})

describe('inView', () => {
  it('counts what only reaches into the corner of the view', () => {
    const edge = (Math.atan(Math.tan(Math.PI / 6) * Math.hypot(1, ASPECT)) * 180) / Math.PI
    expect(inView({ yaw: edge + 4, pitch: 0, radius: 5 }, AHEAD, ASPECT)).toBe(true)
    expect(inView({ yaw: edge + 6, pitch: 0, radius: 5 }, AHEAD, ASPECT)).toBe(false)
  })

  it('knows that 350° lies beside 0°', () => {
    expect(inView({ yaw: 350, pitch: 0, radius: 1 }, AHEAD, ASPECT)).toBe(true)
  })
})
