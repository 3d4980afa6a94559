import { describe, expect, it } from 'vitest'
import type { TaskView } from '../../../../src/experience/index.ts'
import en from '../../../../src/ui/locales/en.json' with { type: 'json' }
import type { BoardPlan, Rect } from '../../../../src/ui/scene/board/BoardPlan.ts'
import { paintBoardPanel } from '../../../../src/ui/scene/board/paintBoardPanel.ts'
import { paintMagnet } from '../../../../src/ui/scene/board/paintMagnet.ts'
import { planBoard } from '../../../../src/ui/scene/board/planBoard.ts'
import { soundWave } from '../../../../src/ui/scene/board/soundWave.ts'
import { standBoard } from '../../../../src/ui/scene/board/standBoard.ts'
import { findDrawing, findStepDrawing } from '../../../../src/ui/scene/drawings/drawings.ts'
import { coneAround } from '../../../../src/ui/scene/roomGeometry.ts'
import { boardThings, isOnBoard } from '../../../../src/ui/scene/things/boardThings.ts'
import { allTasks, othersDone, playRight } from '../../../experience/tasks/allTasks.ts'
import { Player } from '../../../experience/tasks/Player.ts'
import { wrongTarget } from '../../../experience/tasks/rightTarget.ts'
import { createFakeBrush } from '../paint/fakeBrush.ts'

const measure = (text: string) => text.length * 0.5
const drawn = { drawing: findDrawing, stepDrawing: findStepDrawing }
/** Words as long as Welsh ones may be: a third longer, and nothing to break them at but what is there. */
const longer = (text: string) =>
  text.replaceAll(/\p{L}+/gu, (word) => word + 'w'.repeat(Math.ceil(word.length * 0.3)))

/** Every board that a visitor who plays rightly, and is wrong twice before, comes to see. */
function* boardViews(entry: (typeof allTasks)[number]): Generator<TaskView> {
  const player = new Player(entry.task, { seed: 5, others: othersDone(entry.day, entry.task) })
  let step = ''
  for (let k = 0; k < 300 && player.state.status === 'playing'; k++) {
    const { view } = player
    if (view.targets.some((target) => isOnBoard(target, drawn))) yield view
    if (view.step !== step) {
      step = view.step
      for (let wrong = 0; wrong < 2; wrong++) {
        const target = wrongTarget(entry.task, player.view)
        if (target === null) player.help()
        else player.select(target)
        yield player.view
      }
    }
    playRight(player, 1)
  }
}

const overlap = (a: Rect, b: Rect): boolean =>
  a.x < b.x + b.width - 0.01 &&
  b.x < a.x + a.width - 0.01 &&
  a.y < b.y + b.height - 0.01 &&
  b.y < a.y + a.height - 0.01

function check(plan: BoardPlan, view: TaskView): void {
  const where = `${view.task} ${view.step}`
  const parts: Rect[] = [...plan.magnets, ...plan.texts, ...(plan.picture ? [plan.picture] : [])]
  for (const part of parts) {
    expect(part.x, where).toBeGreaterThanOrEqual(0)
    expect(part.x + part.width, where).toBeLessThanOrEqual(plan.width + 0.01)
    expect(part.y + part.height, where).toBeLessThanOrEqual(plan.height + 0.01)
  }
  parts.forEach((a, k) => parts.slice(k + 1).forEach((b) => expect(overlap(a, b), where).toBe(false)))
  for (const magnet of plan.magnets) {
    expect(magnet.height, where).toBeGreaterThanOrEqual(3.9)
    expect(magnet.width, where).toBeGreaterThanOrEqual(3.9)
    expect(magnet.em, where).toBeGreaterThanOrEqual(1.45)
    for (const line of magnet.lines)
      expect(measure(line) * magnet.em, `${where}: ${line}`).toBeLessThanOrEqual(magnet.width)
  }
}

describe.each(allTasks.map((entry) => [entry.task.id, entry] as const))('the boards of %s', (_, entry) => {
  const words: Readonly<Record<string, string>> = { ...entry.words, ...en.words }
  const t = (key: string, values: Readonly<Record<string, string | number>> = {}) =>
    (words[key] ?? key).replaceAll(/\{\{(\w+)\}\}/g, (_whole, name: string) => String(values[name]))

  it.each([
    ['at a desk', 44, t],
    ['on a phone', 40, t],
    [
      'with longer words',
      44,
      (key: string, values?: Readonly<Record<string, string | number>>) => longer(t(key, values)),
    ],
  ] as const)('hold everything, apart and large enough: %s', (_where, most, word) => {
    let count = 0
    for (const view of boardViews(entry)) {
      check(planBoard(view, { t: word, measure, most, ...drawn }), view)
      count++
    }
    expect(count).toBeGreaterThan(entry.task.id === 'tr-t3' ? 0 : 2)
  })

  it('write what can be chosen, and say in words what is not yet', () => {
    for (const view of boardViews(entry)) {
      const plan = planBoard(view, { t, measure, most: 44, ...drawn })
      const { brush, texts } = createFakeBrush()
      paintBoardPanel(brush, { width: 880, height: 600 }, plan, { light: '#fff', deep: '#000' })
      expect(texts.join(' ')).toContain(words[`${view.task}.title`]!.split(' ')[0])
      for (const magnet of plan.magnets) {
        const painted = createFakeBrush()
        paintMagnet(painted.brush, { width: 300, height: 100 }, magnet, false)
        expect(painted.texts.join(' ')).toContain(magnet.lines.join(' '))
        expect(painted.texts.includes('not yet')).toBe(magnet.target.state === 'not-yet')
      }
    }
  })
})

describe('a board', () => {
  it('stands level where one looked, a little above, and no higher than the view has room for', () => {
    const stood = standBoard({ width: 44, height: 60 }, { yaw: 130, pitch: -40 }, 65)
    const cone = coneAround(stood.corners)
    expect(cone.yaw).toBeCloseTo(130)
    expect(cone.pitch).toBeGreaterThan(-5)
    expect(cone.radius * 2).toBeLessThan(65)
  })

  it('shows every control of a task, and every spot of a picture it can be selected on', () => {
    const entry = allTasks.find(({ task }) => task.id === 'pod-t1')!
    const player = new Player(entry.task).select('hand')
    const plan = planBoard(player.view, { t: (key) => key, measure, most: 44, ...drawn })
    expect(new Set(plan.spots.map(({ target }) => target.id)).size).toBe(6)
    expect(plan.leaders).toHaveLength(6)
  })
})

describe('boardThings', () => {
  const around = {
    t: (key: string) => key,
    measure,
    most: 44,
    ...drawn,
    anchor: { yaw: 0, pitch: 0 },
    fovDeg: 65,
    aimed: undefined,
    held: () => 0,
    who: { light: '#fff', deep: '#000' },
  }
  const finish = (state: 'off' | 'open'): TaskView => ({
    ...new Player(allTasks[0]!.task).view,
    readouts: [],
    targets: [
      { id: 'a', kind: 'item', word: 'a', state: 'open', at: { yaw: 40, pitch: 0 } },
      { id: 'sign', kind: 'finish', word: 'sign', state },
    ],
  })

  it('hand no board over for a button that must still wait, and do once it can be pressed', () => {
    expect(boardThings(finish('off'), around)).toEqual([])
    const things = boardThings(finish('open'), around)
    expect(things.map(({ aims }) => aims)).toEqual([null, 'target/sign'])
  })

  it('can be pointed at only where something can be selected', () => {
    const { view } = new Player(allTasks.find(({ task }) => task.id === 'odp-t1')!.task).select('brief')
    const things = boardThings(view, around)
    expect(things.filter(({ aims }) => aims !== null)).toHaveLength(4)
  })
})

describe('a sound that is drawn', () => {
  it('tells two or three beats from one soft swish by its shape', () => {
    const peaks = (sound: string) => {
      const heights = Array.from({ length: 200 }, (_, k) => soundWave(sound, k / 200))
      return heights.filter((high, k) => high > 0.1 && high > heights[k - 1]! && high >= heights[k + 1]!)
        .length
    }
    expect(peaks('doppler-three-beats')).toBe(3)
    expect(peaks('doppler-one-swish')).toBe(1)
  })
})
