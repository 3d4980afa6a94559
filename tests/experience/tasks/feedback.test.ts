import { describe, expect, it } from 'vitest'
import { findTask, playRight } from './allTasks.ts'
import { Player } from './Player.ts'

const said = (player: Player) => player.view.said
const start = (id: string, seed = 1) => new Player(findTask(id), { seed })

describe('odp-t1', () => {
  it('asks whether Leon is awake when the order is wrong, and keeps what is right', () => {
    const player = start('odp-t1').select('brief', 'sign-out')
    expect(said(player)).toEqual({ word: 'odp-t1.five.says.order', tone: 'not-yet' })
    expect(player.states).toMatchObject({ brief: 'done', 'sign-out': 'not-yet', 'sign-in': 'open' })
    expect(player.view.readouts[0]!.list).toEqual(['odp-t1.five.brief'])
  })

  it('forgets what was not yet right as soon as the next is in place', () => {
    const player = start('odp-t1').select('brief', 'sign-out', 'sign-in')
    expect(player.states['sign-out']).toBe('open')
    expect(player.view.hint).toBe(0)
  })

  it('always allows to pause: no try is counted, and the star is won', () => {
    const player = start('odp-t1').select('brief', 'sign-in', 'time-out', 'sign-out', 'debrief')
    for (let k = 0; k < 3; k++) {
      const card = player.view.readouts.find(({ settled }) => !settled)!.id
      if (card !== 'match') {
        player.select('pause')
        continue
      }
      const before = player.view.hint
      player.select('pause')
      expect(said(player)).toEqual({ word: 'odp-t1.time-out.says.allowed', tone: 'tell' })
      expect([player.view.hint, before]).toEqual([0, 0])
      player.select('carry-on')
    }
    expect(player.view.finished).toBe(true)
    expect(player.stars).toContain('pause')
  })

  it('says look again to carrying on past a wrong side, then marks the answer, then does this card together', () => {
    const player = start('odp-t1').select('brief', 'sign-in', 'time-out', 'sign-out', 'debrief')
    while (player.view.readouts.find(({ settled }) => !settled)!.id !== 'side') playRight(player, 1)
    player.select('carry-on')
    expect(said(player)).toEqual({ word: 'odp-t1.time-out.says.look-side', tone: 'not-yet' })
    player.select('carry-on')
    expect(said(player)).toEqual({ word: 'said.marked', tone: 'hint' })
    expect(player.states).toEqual({ pause: 'hinted', 'carry-on': 'not-yet' })
    player.select('carry-on')
    expect(said(player)).toEqual({ word: 'said.together', tone: 'tell' })
    expect(player.states).toEqual({ pause: 'hinted', 'carry-on': 'off' })
    expect(player.dueMs).toBe(2500)
    player.waitForNext()
    expect(player.state.sorted).toContain('time-out/side')
    expect(player.view.hint).toBe(0)
  })
})

describe('odp-t2', () => {
  it('counts one thing after the other, aloud, until the board is full', () => {
    const player = start('odp-t2').select('blades')
    expect(player.states).toMatchObject({ swabs: 'off', blades: 'off' })
    player.waitForNext()
    expect(player.states['blades']).toBe('done')
    player.select('swabs').wait(2300)
    expect(player.view.readouts[0]).toMatchObject({ id: 'swabs', kind: 'count', value: 5, of: 10 })
    player.wait(60_000)
    expect(player.view.readouts[0]).toMatchObject({ value: 10, settled: true })
  })

  it('answers silent searching and untrue boards in the bible’s words', () => {
    const player = start('odp-t2')
    while (player.view.step !== 'first') playRight(player, 1)
    expect(said(player.select('search'))?.word).toBe('odp-t2.first.says.silent')
    expect(said(player.select('write-ten'))?.word).toBe('odp-t2.first.says.true-board')
  })

  it('lets the missing swab pulse after six seconds, and not before', () => {
    const player = start('odp-t2')
    while (player.view.step !== 'find') playRight(player, 1)
    expect(player.dueMs).toBe(6000)
    expect(player.wait(5999).states['here']).toBe('open')
    expect(player.wait(1).states['here']).toBe('hinted')
    expect(player.view.targets[0]).toMatchObject({ within: 6, at: { yaw: expect.any(Number) as number } })
  })
})

describe('odp-t3', () => {
  it('wants the bag first, and asks for it only until it is there', () => {
    const player = start('odp-t3').select('tray')
    expect(said(player)?.word).toBe('odp-t3.checks.says.bag-first')
    player.select('bag', 'tray')
    expect(said(player)?.word).toBe('said.notYet')
    expect(player.help().view.said?.word).not.toBe('odp-t3.checks.says.bag-first')
  })

  it('takes the four middle checks in any order, and needs the record signed', () => {
    const player = start('odp-t3').select('bag', 'tubes', 'monitors', 'supply', 'machine')
    expect(player.states['sign']).toBe('off')
    expect(player.select('sign').view.finished).toBe(false)
    player.select('tray')
    expect(said(player.select('+go-on'))?.word).toBe('odp-t3.checks.says.record')
    expect(player.select('sign').stars).toEqual(['go', 'finished', 'safety'])
  })
})

describe('tr-t1', () => {
  it('tells of two swapped numbers', () => {
    const player = start('tr-t1').select('open')
    while (player.view.readouts[0]!.id !== 'birthday') playRight(player, 1)
    expect(said(player.select('go-on'))?.word).toBe('tr-t1.cases.says.swapped')
    expect(player.select('stop-check').stars).toContain('mismatch')
  })
})

describe('tr-t2', () => {
  it('has four presses for each control, and shows how far it is', () => {
    const player = start('tr-t2')
    const ids = player.view.targets.map(({ id }) => id).filter((id) => id.startsWith('left'))
    expect(ids).toEqual(['left-right-0.5', 'left-right-0.1', 'left-right+0.1', 'left-right+0.5'])
    player.select('left-right-0.5')
    expect(player.view.readouts[0]).toMatchObject({ value: 1, of: 0, unit: 'cm', settled: false })
  })

  it('tells left from right', () => {
    const player = start('tr-t2').select('left-right+0.5')
    expect(said(player)?.word).toBe('tr-t2.marks.says.wrong-way')
    player.select('left-right-0.5')
    expect(said(player), 'a good move takes back what was said').toBeNull()
  })

  it('speaks of left and right only where it is about left and right', () => {
    const player = start('tr-t2').select('head-foot-0.5')
    expect(said(player)?.word).toBe('said.otherWay')
    player.select('up-down-0.5')
    expect(said(player)?.word).not.toBe('tr-t2.marks.says.wrong-way')
  })

  it('speaks of small steps when a large one goes past', () => {
    const player = start('tr-t2').select(
      'left-right-0.5',
      'left-right-0.5',
      'left-right-0.5',
      'left-right+0.1',
    )
    expect(player.view.readouts[0]).toMatchObject({ value: 0.1, settled: true })
    player.select('left-right-0.5')
    expect(player.view.readouts[0]).toMatchObject({ value: -0.4, settled: false })
    expect(said(player)?.word).toBe('tr-t2.marks.says.overshoot')
  })

  it('does not let the couch run off its end', () => {
    const player = start('tr-t2')
    for (let k = 0; k < 40; k++) {
      player.select('left-right+0.5').help()
      if (player.view.hint === 3) break
    }
    expect(player.view.readouts[0]!.value!).toBeLessThanOrEqual(2.5)
  })

  it('waits with its picture until the second person has agreed in tr-t3, then goes on', () => {
    const player = start('tr-t2')
    playRight(player)
    expect(player.view).toMatchObject({ step: 'picture', waitsFor: 'tr-t3', targets: [], scene: 'tr-1' })
    expect(player.stars).toEqual(['marks', 'plan'])
    expect(player.dueMs).toBeNull()
    const other = start('tr-t3').select('look', 'press', 'close', 'agree')
    player.others = { 'tr-t3': other.state }
    expect(player.dueMs, 'agreed too soon does not count').toBeNull()
    other.select('camera', 'agree')
    player.others = { 'tr-t3': other.state }
    expect(player.dueMs).toBe(0)
    player.wait(0)
    expect(player.view).toMatchObject({ waitsFor: null, kind: 'adjust' })
    expect(said(player.select('agree'))?.tone).toBe('not-yet')
    player.select('left-right+0.1', 'left-right+0.1', 'agree')
    expect(player.stars).toEqual(['marks', 'plan', 'picture'])
  })

  it('does not wait for what was left for good', () => {
    const player = playRight(start('tr-t2'))
    const other = start('tr-t3')
    player.others = { 'tr-t3': { ...other.state, status: 'skipped' } }
    expect(player.wait(0).state.status).toBe('playing')
  })
})

describe('tr-t3', () => {
  it('says that someone is in the room, and that the system said no', () => {
    const player = start('tr-t3').select('press')
    expect(said(player)?.word).toBe('tr-t3.leave.says.somebody')
    player.select('look', 'press', 'close', 'beam')
    expect(said(player)?.word).toBe('tr-t3.control.says.interlock')
  })

  it('lets Farid raise a hand after five seconds, and points at Stop where nobody did', () => {
    const player = start('tr-t3').select('look', 'press', 'close', 'camera', 'agree', 'beam')
    expect(player.wait(4999).view.readouts).toEqual([])
    expect(player.wait(1).view.readouts[0]).toMatchObject({ kind: 'sign', id: 'raised-hand' })
    player.wait(4000)
    expect(said(player)?.word).toBe('tr-t3.beam.says.late')
    expect(player.states['stop']).toBe('hinted')
    expect(player.select('stop', 'go-on').view.finished).toBe(true)
  })

  it('lets the beam be stopped before there is a sign', () => {
    const player = start('tr-t3').select('look', 'press', 'close', 'camera', 'agree', 'beam', 'stop')
    expect(player.stars).toContain('stopped')
  })
})

describe('pod-t1', () => {
  const sites = () => start('pod-t1').select('hand', 'big-toe', 'fifth-ball', 'first-ball')

  it('lets only the hand glow at first', () => {
    expect(start('pod-t1').states).toEqual({ hand: 'hinted' })
  })

  it('says why not on hard skin', () => {
    const player = start('pod-t1').select('hand', 'hard-skin')
    expect(said(player)?.word).toBe('pod-t1.sites.says.hard-skin')
  })

  it('fills the ring while the thread bends, and takes a lift between 0.8 and 2.5 seconds', () => {
    const player = sites().select('big-toe')
    expect(player.view.held).toBe(0)
    expect(player.wait(500).view.held).toBeCloseTo(0.5)
    player.select('lift')
    expect(player.states['big-toe']).toBe('open')
    player.select('big-toe').wait(900).select('lift')
    expect(player.states['big-toe']).toBe('done')
    player.select('first-ball').wait(2600).select('lift')
    expect(said(player)?.word).toBe('pod-t1.touch.says.too-long')
    player.select('first-ball').wait(2400).select('lift')
    expect(player.states['first-ball']).toBe('done')
  })

  it('lifts by itself after a second and a half where nothing may have to be held', () => {
    const player = new Player(findTask('pod-t1'), { liftsItself: true })
    player.select('hand', 'big-toe', 'fifth-ball', 'first-ball', 'heel', 'big-toe')
    expect(player.dueMs).toBe(1500)
    player.waitForNext()
    expect(player.states['big-toe']).toBe('done')
  })

  it('lets go of a touch that was forgotten', () => {
    const player = sites().select('big-toe').wait(60_000)
    expect(player.view.held).toBeUndefined()
    expect(said(player)?.word).toBe('pod-t1.touch.says.too-long')
  })
})

describe('pod-t2', () => {
  it('says that sound hates air gaps', () => {
    expect(said(start('pod-t2').select('probe'))?.word).toBe('pod-t2.set-up.says.no-gel')
  })

  it('is clearest between 45 and 60 degrees, which is not told at once', () => {
    const player = start('pod-t2').select('gel', 'probe', 'tilt', 'here', 'here')
    expect(player.view.readouts[0]).not.toHaveProperty('of')
    player.select('tilt-15', 'tilt-15')
    expect(player.view.step).toBe('hear')
  })

  it('gives each patient’s sound a name that can be heard and drawn', () => {
    const player = start('pod-t2').select('gel', 'probe', 'tilt', 'here', 'here', 'tilt-15', 'tilt-15')
    const sounds = [player.view.readouts[0]!.sound]
    playRight(player, 1)
    sounds.push(player.view.readouts[0]!.sound)
    expect(new Set(sounds)).toEqual(new Set(['doppler-one-swish', 'doppler-three-beats']))
  })
})

describe('pod-t3', () => {
  it('draws four of five cards, always Mr Dobson’s, by its seed', () => {
    const hands = Array.from(
      { length: 30 },
      (_, seed) => start('pod-t3', seed).state.now['dealt'] as string[],
    )
    for (const hand of hands) {
      expect(new Set(hand).size).toBe(4)
      expect(hand).toContain('mr-dobson')
    }
    expect(new Set(hands.map((hand) => hand.join())).size).toBeGreaterThan(10)
    expect(start('pod-t3', 3).state).toEqual(start('pod-t3', 3).state)
  })

  it('tells what a warning without pain is, and when care is too careful', () => {
    const player = start('pod-t3', 2)
    const card = () => player.view.readouts.find(({ kind, settled }) => kind === 'card' && !settled)!.id
    for (let k = 0; k < 4; k++) {
      if (card() === 'mr-dobson') {
        player.select('low')
        expect(said(player)?.word).toBe('pod-t3.sort.says.no-pain')
      } else if (card() === 'mrs-lin') {
        player.select('active')
        expect(said(player)?.word).toBe('pod-t3.sort.says.too-high')
      }
      playRight(player, 1)
    }
    expect(player.view.finished).toBe(true)
  })

  it('says why a card is where it is', () => {
    const player = start('pod-t3')
    const card = player.view.readouts.find(({ kind }) => kind === 'card')!.id
    playRight(player, 1)
    expect(said(player)).toEqual({ word: `pod-t3.sort.card.${card}.why`, tone: 'right' })
  })
})

describe('pod-t4', () => {
  it('matches three walkers to three soles, and asks whether rolling in is bad', () => {
    const player = playRight(start('pod-t4'))
    expect(player.state.picked).toContain('bad/not-by-itself')
    expect(player.stars).toEqual(['go', 'finished', 'safety'])
  })
})

describe('doing it together', () => {
  it('puts a whole order in place, telling each, and lets the visitor hurry it on', () => {
    const player = start('odp-t1').help().help()
    expect(player.states['brief']).toBe('hinted')
    player.help()
    player.waitForNext()
    expect(said(player)).toEqual({ word: 'odp-t1.five.brief', tone: 'tell' })
    player.wait(1000).select('sign-in')
    expect(player.dueMs).toBe(2500)
    player.wait(7500)
    expect(player.view.step).toBe('time-out')
    expect(player.view.hint).toBe(0)
  })
})

describe('help and selections that make no sense', () => {
  it('give the same state back', () => {
    const player = start('odp-t1').select('brief')
    const { state } = player
    expect(player.select('brief', 'nothing', '').state).toBe(state)
    expect(player.wait(100_000).state).toBe(state)
    player.help().help().help()
    const together = player.state
    expect(player.help().state).toBe(together)
  })
})
