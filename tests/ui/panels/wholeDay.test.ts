import { describe, expect, it } from 'vitest'
import type { CutId } from '../../../src/experience/index.ts'
import { offeredWays } from '../../../src/ui/offeredWays.ts'
import { rightTarget } from '../../experience/tasks/rightTarget.ts'
import { complaintsOf } from './checkPanels.ts'
import { createDoorRig } from './doorRig.ts'
import { createPanelRig, type PanelRig } from './panelRig.ts'

/** Presses before a day counts as stuck. */
const MOST = 1500

interface Thing {
  readonly id: string
  readonly disabled?: boolean
  select(): void
}

/** What can be selected in the room: its things, its ways, and what of a task can be chosen. */
function roomThings({ play, ui }: PanelRig): Thing[] {
  const { scene: id, paused } = play.store.getState()
  if (paused !== null) return []
  const view = play.taskView()
  if (view) {
    if (view.finished || view.waitsFor !== null || view.scene !== id) return []
    return view.targets
      .filter(({ state }) => state === 'open' || state === 'not-yet' || state === 'hinted')
      .map((target) => ({ id: `target/${target.id}`, select: () => play.select(target.id) }))
  }
  const scene = play.day.scenes.find((one) => one.id === id)!
  return [
    ...play.hotspots().map(({ hotspot }) => ({ id: hotspot.id, select: () => play.open(hotspot.id) })),
    ...play.tasks().map(({ task }) => ({ id: task.id, select: () => play.startTask(task.id) })),
    ...offeredWays(ui.visit, scene).map((way) => ({ id: way.id, select: () => play.through(way) })),
  ]
}

/** What somebody who knows the job and wants to see everything would press now; undefined while there is only waiting. */
function wanted({ play, find }: PanelRig): string | undefined {
  const view = play.taskView()
  if (view && !view.finished && view.waitsFor === null) {
    const task = play.day.tasks.find(({ id }) => id === view.task)!
    const right = rightTarget(task, view)
    return right === null ? undefined : `target/${right}`
  }
  const waiting = view ? undefined : play.hotspots().find(({ state }) => state === 'waiting')?.hotspot.id
  const before = ['ask/continue', 'notes/read', 'end/finish', 'prompt/first', /^plate\/.*\/done$/]
  for (const what of before) {
    const target = find(what)
    if (target) return target.id
  }
  const task = view ? undefined : play.tasks().find(({ state }) => state === 'waiting')?.task.id
  return waiting ?? find(/^task\//)?.id ?? task ?? find('onward')?.id
}

/** Plays a day by nothing but what a headset offers: targets of panels, and things of the room. */
function playDay(rig: PanelRig): { pressed: Set<string>; tasks: Set<string> } {
  const { clock, desk, store } = rig
  const pressed = new Set<string>()
  const tasks = new Set<string>()
  for (let k = 0; k < MOST; k++) {
    const { opened, moment } = store.getState()
    if (opened?.kind === 'afterwards') return { pressed, tasks }
    if (opened?.kind === 'task') tasks.add(opened.id)
    const panels = desk.panels()
    expect(complaintsOf(panels), `in ${moment}, ${JSON.stringify(opened)}`).toEqual([])
    const id = wanted(rig)
    if (id !== undefined) {
      const all: Thing[] = [...panels.flatMap(({ targets }) => targets), ...roomThings(rig)]
      const next = all.find((thing) => thing.id === id && !thing.disabled)
      if (!next) throw new Error(`${id} cannot be selected in ${moment}: ${all.map((one) => one.id).join()}`)
      next.select()
      pressed.add(id)
    }
    clock.advance(id === undefined ? 1200 : 300)
  }
  throw new Error(`Stuck at ${JSON.stringify(store.getState().opened)} in ${store.getState().moment}`)
}

describe.each(['odp', 'tr', 'pod'])('a day of %s, played by panels and things of the room alone', (id) => {
  it('is chosen at the door, lived to its end with every task, and leads back to the door', async () => {
    const chosen: [string, CutId][] = []
    const door = await createDoorRig({ onChoose: (...choice) => void chosen.push(choice) })
    door.press(`card/${id}`)
    door.press('cut/day')
    expect(chosen).toEqual([[id, 'day']])

    const rig = await createPanelRig(id)
    const { day, play, store } = rig
    play.begin(chosen[0]![1])
    const { pressed, tasks } = playDay(rig)
    const { stars, visited } = store.getState()
    expect([...tasks].toSorted()).toEqual(day.tasks.map((task) => task.id).toSorted())
    for (const task of day.tasks) expect(stars[task.id], task.id).toHaveLength(task.stars.length)
    expect(visited.length).toBe(day.moments.length)
    expect(pressed).toContain('onward')

    rig.press('after/ways')
    rig.press('after/takeaway')
    rig.press('after/notice')
    rig.press(/^notice\//)
    expect(store.getState().noticed.length).toBe(1)
    rig.press('after/door')
    expect(rig.asked).toContain('leave')
  }, 60_000)
})
