import { describe, expect, it } from 'vitest'
import type { TaskView } from '../../../../src/experience/index.ts'
import type { Scene, Task } from '../../../../src/manifest/index.ts'
import type { Drawing } from '../../../../src/ui/scene/drawings/Drawing.ts'
import { clearness } from '../../../../src/ui/scene/drawings/foot.ts'
import type { CutOuts } from '../../../../src/ui/scene/props/createCutOuts.ts'
import { findPicture, findStepPicture } from '../../../../src/ui/scene/props/findPicture.ts'
import { readProps } from '../../../../src/ui/scene/props/readProps.ts'
import { propThings } from '../../../../src/ui/scene/things/propThings.ts'
import { allTasks, findTask, playRight } from '../../../experience/tasks/allTasks.ts'
import { Player } from '../../../experience/tasks/Player.ts'
import { createFakeBrush } from '../paint/fakeBrush.ts'

const rendered = (spots?: Drawing['spots']): Drawing => ({
  width: 10,
  height: 20,
  draw: () => undefined,
  rendered: true,
  ...(spots && { spots }),
})
const cutOuts = (drawings: Record<string, Drawing>): CutOuts => ({
  entry: () => undefined,
  drawing: (name) => drawings[name],
  dispose: () => undefined,
})
const none = cutOuts({})

describe('readProps', () => {
  const stand = { file: 'a.webp', yaw: 350, pitch: -12, widthDeg: 20, heightDeg: 34, distance: 1.1 }

  it('reads where a cut-out stands, and finds its places on it', () => {
    const props = readProps({ 'pod-t1/sole': { ...stand, spots: { middle: { yaw: 350, pitch: -12 } } } })
    expect(props.get('pod-t1/sole')).toMatchObject({ file: 'a.webp', width: 20, height: 34 })
    const [u, v] = props.get('pod-t1/sole')!.spots['middle']!
    expect([u, v]).toEqual([expect.closeTo(0.5), expect.closeTo(0.5)])
  })

  it('places what is right of the middle to the right, and what is above it above, across 0° too', () => {
    const spots = {
      right: { yaw: 355, pitch: -12 },
      above: { yaw: 350, pitch: 0 },
      rim: { yaw: 360, pitch: -12 },
    }
    const read = readProps({ x: { ...stand, spots } }).get('x')!.spots
    expect(read['right']![0]).toBeGreaterThan(0.6)
    expect(read['above']![1]).toBeLessThan(0.2)
    expect(read['rim']![0]).toBeCloseTo(1, 1)
  })

  it('leaves out what makes no sense', () => {
    for (const bad of [
      null,
      [],
      'x',
      { a: {} },
      { a: { ...stand, file: 3 } },
      { a: { ...stand, widthDeg: 0 } },
    ])
      expect(readProps(bad).size).toBe(0)
  })
})

describe('findPicture', () => {
  it('takes the cut-out where there is one, and the drawing where not', () => {
    expect(findPicture(none, 'odp-t3/bag')).toBeUndefined()
    expect(findPicture(cutOuts({ 'odp-t3/bag': rendered() }), 'odp-t3/bag')?.rendered).toBe(true)
    expect(findPicture(none, 'pod-t4/inner')?.rendered).toBeUndefined()
    expect(findPicture(cutOuts({ 'pod-t4/sole-inner': rendered() }), 'pod-t4/inner')?.rendered).toBe(true)
  })

  it('takes a cut-out with places only if it has them all', () => {
    const some = { 'big-toe': [0.1, 0.1] as const }
    expect(findPicture(cutOuts({ 'pod-t1/right-sole': rendered(some) }), 'pod-t1/right-sole')?.rendered).toBe(
      undefined,
    )
    const all = Object.fromEntries(
      ['big-toe', 'first-ball', 'fifth-ball', 'heel', 'arch', 'hard-skin'].map((id) => [id, [0.5, 0.5]]),
    ) as Record<string, [number, number]>
    expect(findPicture(cutOuts({ 'pod-t1/right-sole': rendered(all) }), 'pod-t1/right-sole')?.rendered).toBe(
      true,
    )
  })

  it('knows the place to be found by the name of its step', () => {
    const foot = cutOuts({ 'pod-t2/foot': rendered({ top: [0.2, 0.3], ankle: [0.8, 0.5] }) })
    expect(findPicture(foot, 'pod-t2/top')?.spots).toEqual({ here: [0.2, 0.3] })
    expect(findPicture(foot, 'pod-t2/ankle')?.spots).toEqual({ here: [0.8, 0.5] })
  })

  it('shows the walker whose card lies open', () => {
    const walkers = cutOuts({ 'pod-t4/walker-out': rendered() })
    expect(findStepPicture(walkers, 'pod-t4', 'match', 'out')?.rendered).toBe(true)
    expect(findStepPicture(walkers, 'pod-t4', 'match', 'more')?.rendered).toBeUndefined()
  })
})

describe('drawings', () => {
  const names = allTasks.flatMap(({ task }) => [
    ...task.steps.map(({ id }) => `${task.id}/${id}`),
    ...task.steps.flatMap((step) =>
      'options' in step ? step.options.map((option) => `${task.id}/${option.prop ?? option.id}`) : [],
    ),
  ])
  const drawings = names.flatMap((name) => {
    const [task = '', step = ''] = name.split('/')
    return [findPicture(none, name), findStepPicture(none, task, step, 'more')].filter(
      (one) => one !== undefined,
    )
  })

  it('draw something, with their places on them', () => {
    expect(drawings.length).toBeGreaterThan(12)
    for (const drawing of drawings) {
      const { brush, path, boxes } = createFakeBrush()
      const now = { values: { tilt: 60 }, settled: {}, targets: {}, card: 'more', held: 0 }
      drawing.draw(brush, now, 300)
      expect(path.length + boxes.length).toBeGreaterThan(3)
      for (const [u, v] of Object.values(drawing.spots ?? {})) {
        expect(u > 0 && u < 1 && v > 0 && v < 1).toBe(true)
      }
    }
  })

  it('let a pulse sound clearest between 45 and 60 degrees', () => {
    for (const best of [45, 52.5, 60]) {
      expect(clearness(best)).toBeGreaterThan(0.8)
      expect(clearness(90)).toBeLessThan(clearness(best))
      expect(clearness(15)).toBeLessThan(clearness(best))
    }
  })
})

describe('propThings', () => {
  const task: Task = findTask('odp-t2')
  const { day } = allTasks.find((entry) => entry.task === task)!
  const scene: Scene = day.scenes.find(({ id }) => id === 'odp-4')!
  const room = { scene, dressing: scene.dressings[0]!, cutOuts: cutOuts({ 'odp-t2/used-swabs': rendered() }) }
  const at = (step: string): TaskView => {
    const player = new Player(task)
    while (player.view.step !== step) playRight(player, 1)
    return player.view
  }
  const ids = (view: TaskView) => propThings(view, task, room).map(({ id }) => id)

  it('lets the missing swab lie where it is until it has been found', () => {
    expect(ids(at('first'))).toEqual(['prop used-swabs', 'prop missing-swab'])
    expect(ids(at('find'))).toContain('prop missing-swab')
    expect(ids(at('last'))).toEqual(['prop used-swabs'])
  })

  it('cannot be pointed at: the target at its place can', () => {
    for (const thing of propThings(at('find'), task, room))
      expect([thing.aims, thing.hit]).toEqual([null, []])
  })
})
