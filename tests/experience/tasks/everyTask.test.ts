import { describe, expect, it } from 'vitest'
import type { Target } from '../../../src/experience/tasks/TaskView.ts'
import en from '../../../src/ui/locales/en.json' with { type: 'json' }
import { allTasks, othersDone, playRight } from './allTasks.ts'
import { Player } from './Player.ts'
import { wrongTarget } from './rightTarget.ts'

const canSelect = ({ state }: Target) => state === 'open' || state === 'hinted' || state === 'not-yet'

describe.each(allTasks.map((entry) => [entry.task.id, entry] as const))('the task %s', (_, entry) => {
  const { day, task, words } = entry
  const begin = (liftsItself = false) =>
    new Player(task, { seed: 7, liftsItself, others: othersDone(day, task) })

  it('is played to every star by right answers, without a hint', () => {
    const player = begin()
    let hints = 0
    for (let k = 0; k < 300 && player.state.status === 'playing'; k++) {
      playRight(player, 1)
      hints = Math.max(hints, player.view.hint)
    }
    expect(player.state.status).toBe('finished')
    expect(player.stars).toEqual(task.stars.map(({ id }) => id))
    expect(hints).toBe(0)
  })

  it('comes to every star by wrong answers, through a hint, a mark, and doing it together', () => {
    const player = begin()
    const seen = new Set<number>()
    for (let moves = 0; moves < 2000 && player.state.status === 'playing'; moves++) {
      const { hint, targets } = player.view
      seen.add(hint)
      if (hint === 2 && player.view.held === undefined && targets.some(canSelect))
        expect(
          targets.filter(({ state }) => state === 'hinted'),
          player.view.step,
        ).toHaveLength(1)
      if (hint === 3) {
        expect(player.state.togetherMs).not.toBeNull()
        expect(player.waitForNext(), `${player.view.step} goes on by itself`).toBe(true)
        continue
      }
      const wrong = wrongTarget(task, player.view)
      if (wrong !== null) player.select(wrong)
      else player.help()
      if (player.view.kind === 'hold' && player.view.held !== undefined) player.wait(100)
    }
    expect(player.state.status).toBe('finished')
    expect(player.stars).toEqual(task.stars.map(({ id }) => id))
    expect(seen).toEqual(new Set([0, 1, 2, 3]))
  })

  it('can be left at any time, and keeps its stars', () => {
    const player = begin()
    playRight(player, 3)
    const { stars } = player
    player.state = { ...player.state, status: 'skipped' }
    expect(player.stars).toEqual(expect.arrayContaining(stars))
    expect(player.view.targets).toEqual([])
    expect(player.dueMs).toBeNull()
    const { state } = player
    expect(player.select(task.steps[0]!.id, 'finish').help().wait(60_000).state).toBe(state)
  })

  it('is finished where nothing has to be held', () => {
    const player = begin(true)
    for (let moves = 0; moves < 400 && player.state.status === 'playing'; moves++) {
      // A touch lifts by itself: one that only ever waits then.
      if (player.view.held !== undefined) player.waitForNext()
      else playRight(player, 1)
    }
    expect(player.stars).toEqual(task.stars.map(({ id }) => id))
  })

  it('says nothing that has no words', () => {
    const all = new Set([...Object.keys(words), ...Object.keys(en.words)])
    const known = (key: string) => expect(all.has(key), key).toBe(true)
    const check = (player: Player) => {
      const { view } = player
      known(view.prompt)
      if (view.said) known(view.said.word)
      for (const { kind, word, values } of view.targets) {
        known(word)
        if (kind === 'step') known(`task.by.${values?.['unit']}`)
      }
      for (const { word, list } of view.readouts) [word, ...(list ?? [])].forEach(known)
      for (const { word } of view.stars) known(word)
    }
    const right = begin()
    const wrong = begin()
    for (let moves = 0; moves < 300; moves++) {
      check(playRight(right, 1))
      check(wrong)
      if (wrong.view.hint === 3) wrong.waitForNext()
      else wrong.select(wrongTarget(task, wrong.view) ?? '').help()
    }
    expect(wrong.state.status).toBe('finished')
  })

  it('is plain data that can be written down and taken up again', () => {
    const whole = begin()
    const torn = begin()
    for (let moves = 0; moves < 300 && whole.state.status === 'playing'; moves++) {
      expect([whole.state, whole.state.now, whole.state.picked].every(Object.isFrozen)).toBe(true)
      torn.state = JSON.parse(JSON.stringify(torn.state)) as typeof torn.state
      playRight(whole, 1)
      playRight(torn, 1)
      expect(torn.state).toEqual(whole.state)
    }
    expect(whole.state.status).toBe('finished')
  })
})
