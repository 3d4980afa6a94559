import { describe, expect, it } from 'vitest'
import { createDragView } from '../../../src/platform/input/dragView.ts'
import { createGrip } from '../../../src/platform/input/grip.ts'
import { directionAt } from '../../../src/platform/index.ts'
import { createFakeLook } from './fakeLook.ts'

const SIZE = { width: 1200, height: 800 }
const setUp = (start = {}) => {
  const control = createFakeLook(start)
  const grip = createGrip()
  return { control, grip, drag: createDragView(control, grip, SIZE) }
}
const under = (control: ReturnType<typeof createFakeLook>, x: number, y: number) =>
  directionAt(control.look, (2 * x) / SIZE.width - 1, 1 - (2 * y) / SIZE.height, 1.5, {
    yawDeg: 0,
    pitchDeg: 0,
  })

describe('createDragView', () => {
  it('moves the grabbed point along with the pointer', () => {
    const { control, grip, drag } = setUp()
    const grabbed = under(control, 300, 250)
    grip.put(1, 300, 250)
    drag.regrip()
    for (let x = 300; x <= 700; x += 40) {
      grip.move(1, x, 250 + x / 10)
      drag.step(16)
    }
    const now = under(control, 700, 320)
    expect(now.yawDeg).toBeCloseTo(grabbed.yawDeg, 4)
    expect(now.pitchDeg).toBeCloseTo(grabbed.pitchDeg, 4)
  })

  it('zooms when two fingers part, and stops at the limit', () => {
    const { control, grip, drag } = setUp()
    grip.put(1, 500, 400)
    grip.put(2, 700, 400)
    drag.regrip()
    grip.move(1, 400, 400)
    grip.move(2, 800, 400)
    drag.step(16)
    expect(Math.tan((control.look.fovDeg * Math.PI) / 360)).toBeCloseTo(Math.tan(Math.PI / 6) / 2, 5)
    grip.move(1, 0, 400)
    grip.move(2, 1200, 400)
    drag.step(16)
    expect(control.look.fovDeg).toBe(25)
  })

  it('does not jump when one of two fingers is lifted', () => {
    const { control, grip, drag } = setUp()
    grip.put(1, 300, 300)
    grip.put(2, 900, 300)
    drag.regrip()
    grip.lift(2)
    drag.regrip()
    const { yawDeg } = control.look
    drag.step(16)
    grip.move(1, 301, 300)
    drag.step(16)
    expect(Math.abs(control.look.yawDeg - yawDeg)).toBeLessThan(0.2)
  })

  it('glides on after a throw, ever slower, and comes to rest', () => {
    const { control, grip, drag } = setUp()
    grip.put(1, 900, 400)
    drag.regrip()
    for (let x = 890; x >= 700; x -= 10) {
      grip.move(1, x, 400)
      drag.step(16)
    }
    grip.lift(1)
    const letGoAt = control.look.yawDeg
    drag.letGo(10, true)
    expect(drag.step(16)).toBe(true)
    const first = control.look.yawDeg - letGoAt
    let frames = 0
    let before = control.look.yawDeg
    let shrinking = true
    while (drag.step(16) && frames < 600) {
      shrinking &&= control.look.yawDeg - before < first
      before = control.look.yawDeg
      frames++
    }
    expect(first).toBeGreaterThan(0)
    expect(shrinking).toBe(true)
    expect(frames).toBeGreaterThan(20)
    expect(frames).toBeLessThan(200)
  })

  it.each([
    ['under reduced motion', 10, false],
    ['when the pointer rested before it was lifted', 200, true],
  ])('does not glide %s', (_case, restedMs, glides) => {
    const { control, grip, drag } = setUp()
    grip.put(1, 900, 400)
    drag.regrip()
    grip.move(1, 800, 400)
    drag.step(16)
    grip.lift(1)
    const { yawDeg } = control.look
    drag.letGo(restedMs, glides)
    expect(drag.step(16)).toBe(false)
    expect(control.look.yawDeg).toBe(yawDeg)
  })

  it('learns its speed from frames on demand too, and lets them end when the pointer rests', () => {
    const { control, grip, drag } = setUp()
    grip.put(1, 900, 400)
    drag.regrip()
    let running = false
    for (let x = 890; x >= 700; x -= 10) {
      grip.move(1, x, 400)
      // A loop at rest does not know how long it rested: its first frame takes no time.
      running = drag.step(running ? 16 : 0)
      expect(running).toBe(true)
      running = drag.step(8)
    }
    drag.letGo(10, true)
    grip.lift(1)
    const { yawDeg } = control.look
    drag.step(16)
    expect(control.look.yawDeg).toBeGreaterThan(yawDeg)
    grip.put(1, 700, 400)
    drag.regrip()
    let frames = 0
    while (drag.step(16)) frames++
    expect(frames).toBeLessThan(10)
  })

  it('does not spin the view when the pointer passes by a pole', () => {
    const { control, grip, drag } = setUp({ pitchDeg: 88 })
    grip.put(1, 590, 400)
    drag.regrip()
    grip.move(1, 592, 372)
    drag.step(16)
    expect(Math.abs(control.look.yawDeg)).toBeLessThan(12)
  })
})
