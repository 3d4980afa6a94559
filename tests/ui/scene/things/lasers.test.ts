import { describe, expect, it } from 'vitest'
import { Player } from '../../../experience/tasks/Player.ts'
import { readDay } from '../../../experience/playRig.ts'
import { couchLasers } from '../../../../src/ui/scene/drawings/couchLasers.ts'
import { drawingNow } from '../../../../src/ui/scene/drawings/drawingNow.ts'
import { besideLive } from '../../../../src/ui/scene/things/besideLive.ts'
import { livePlace } from '../../../../src/ui/scene/things/propThings.ts'
import { createFakeBrush } from '../paint/fakeBrush.ts'

const { day } = readDay('tr')
const task = day.tasks.find(({ id }) => id === 'tr-t2')!
const scene = day.scenes.find(({ id }) => id === 'tr-4')!
const drawn = (player: Player): number[][] => {
  const { brush, path } = createFakeBrush()
  couchLasers.draw(brush, drawingNow(player.view), 0)
  return path
}

describe('the lasers on the couch', () => {
  it('are in the treatment room, whether Farid wears his mask or not, and in no other task', () => {
    for (const dressing of scene.dressings)
      expect(livePlace({ task: 'tr-t2' }, { scene, dressing })).toMatchObject({ yaw: -1 })
    expect(livePlace({ task: 'tr-t1' }, { scene, dressing: scene.dressings[0]! })).toBeUndefined()
  })

  it('stand still while the marks come to them by the couch’s steps', () => {
    const player = new Player(task)
    const before = drawn(player)
    const after = drawn(player.select('left-right-0.5'))
    expect(after).toHaveLength(before.length)
    const moved = before.flatMap((point, k) => (point.join() === after[k]!.join() ? [] : [k]))
    expect(moved.length).toBeGreaterThan(0)
    // Four laser lines of two points come first, and none of them has moved.
    expect(Math.min(...moved)).toBeGreaterThanOrEqual(8)
  })

  it('meet the marks when all is in place, and a spot of light says so', () => {
    const player = new Player(task)
    const lines = drawn(player).length
    player.select('left-right-0.5', 'left-right-0.5', 'left-right-0.5')
    player.select('head-foot+0.5', 'head-foot+0.5')
    for (let k = 0; k < 3; k++) player.select('up-down+0.5')
    expect(drawn(player)).toHaveLength(lines)
    // The last press ends the step; what is drawn of a settled step has a light on both crossings.
    const view = player.view
    const all = { ...drawingNow(view), settled: { 'left-right': true, 'head-foot': true, 'up-down': true } }
    const { brush, path } = createFakeBrush()
    couchLasers.draw(brush, all, 0)
    expect(path.length).toBe(lines + 4)
  })

  it('show what a plan asks for as a ring of its own', () => {
    const player = new Player(task)
    const without = drawn(player).length
    player.select('left-right-0.5', 'left-right-0.5', 'left-right-0.5')
    player.select('head-foot+0.5', 'head-foot+0.5', ...Array<string>(4).fill('up-down+0.5'))
    expect(player.view.step).toBe('plan')
    expect(drawn(player).length).toBe(without + 4)
  })
})

describe('a board beside what is live in the room', () => {
  const live = { yaw: -1, pitch: -9.5 }

  it('leaves it free, and both are in view where there is room', () => {
    const { board, look } = besideLive(live, 45)
    expect(Math.abs(board.yaw - live.yaw)).toBeGreaterThan(22)
    expect(Math.abs(look.yaw - live.yaw)).toBeLessThan(45 * 0.7)
    expect(Math.abs(board.yaw - 22 - look.yaw)).toBeLessThan(45)
  })

  it('stands above it on a narrow screen', () => {
    const { board, look } = besideLive(live, 22)
    expect(board.yaw).toBe(live.yaw)
    expect(look.yaw).toBe(live.yaw)
    expect(board.pitch).toBeGreaterThan(live.pitch + 15)
  })
})
