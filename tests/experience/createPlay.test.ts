import { describe, expect, it } from 'vitest'
import { createPlayRig, hear } from './playRig.ts'

describe('a day that is played', () => {
  it('tells the story cue by cue on the clock, with no sound at all', () => {
    const rig = createPlayRig('odp')
    const said: string[] = []
    rig.play.on('saying', ({ word }) => said.push(word))
    rig.play.begin('day')
    hear(rig)
    const script = rig.day.scripts.find(({ id }) => id === 'odp-1-script')!
    expect(said).toEqual(script.cues.map(({ id }) => `odp-1-script.${id}`))
    expect(rig.play.isOnwardOpen()).toBe(true)
  })

  it('waits while a plate is open, and says the broken-off sentence again', () => {
    const rig = createPlayRig('odp')
    rig.play.begin('day')
    const said: string[] = []
    rig.play.on('saying', ({ word }) => said.push(word))
    rig.clock.advance(500)
    const before = rig.store.getState().story.cue
    rig.play.open('odp-1-h1')
    rig.clock.advance(60_000)
    expect(rig.store.getState().story).toMatchObject({ cue: before, state: 'resting' })
    rig.play.close()
    expect(said).toEqual([`odp-1-script.c01`])
    expect(rig.store.getState().found).toEqual(['odp-1-h1'])
  })

  it('stands still while paused: story, tasks and idling alike', () => {
    const rig = createPlayRig('odp')
    rig.play.begin('day')
    rig.play.pause()
    const before = JSON.stringify(rig.store.getState())
    rig.clock.advance(600_000)
    expect(JSON.stringify(rig.store.getState())).toBe(before)
    rig.play.resume()
    expect(rig.store.getState().story.state).toBe('saying')
  })

  it('goes on by itself over as many scenes as the policy says, and further only when somebody is there', () => {
    const rig = createPlayRig('pod', { goesOnFor: 1 })
    rig.play.begin('day')
    rig.clock.advance(400_000)
    const there = rig.store.getState().moment
    expect(there).toBe(rig.day.moments[1]!.id)
    rig.clock.advance(3_600_000)
    expect(rig.store.getState().moment).toBe(there)
    expect(rig.store.getState().story.state).toBe('ended')
  })

  it('asks before a room that not everybody wants to see; skipping goes on and loses no star', () => {
    const rig = createPlayRig('odp')
    rig.play.begin('day')
    rig.play.next()
    expect(rig.store.getState().opened).toEqual({ kind: 'ask', moment: 'odp-m2' })
    expect(rig.entered).toEqual([])
    rig.play.answer('skip')
    expect(rig.store.getState()).toMatchObject({ moment: 'odp-m3', skipped: ['odp-m2'], stars: {} })
  })

  it('asks once for each room, and enters it on Continue', () => {
    const rig = createPlayRig('odp')
    rig.play.begin('short')
    expect(rig.store.getState().opened).toEqual({ kind: 'ask', moment: 'odp-m4' })
    rig.clock.advance(60_000)
    expect(rig.store.getState().story.state).toBe('ended')
    rig.play.answer('continue')
    expect(rig.store.getState()).toMatchObject({ moment: 'odp-m4', opened: null, visited: ['odp-m4'] })
    expect(rig.store.getState().story.state).toBe('saying')
    rig.play.goTo('odp-m1')
    rig.play.goTo('odp-m4')
    expect(rig.store.getState().opened).toBeNull()
  })

  it('shows the room without masks to whoever chose that', () => {
    const rig = createPlayRig('tr')
    rig.play.begin('day', 'tr-m2')
    rig.play.choose('masks', true)
    rig.play.answer('continue')
    expect(rig.store.getState()).toMatchObject({ scene: 'tr-2', dressing: 'no-mask' })
    rig.play.choose('masks', false)
    expect(rig.store.getState().dressing).toBe('mask')
  })

  it('points at what is still to be found when nothing is done, and goes on where nothing was ever touched', () => {
    const rig = createPlayRig('pod')
    rig.play.begin('day')
    hear(rig)
    rig.clock.advance(12_000)
    expect(rig.store.getState().nudge).toEqual({ kind: 'hotspot', id: 'pod-1-h1' })
    rig.clock.advance(28_000)
    expect(rig.store.getState().moment).toBe('pod-m2')
  })

  it('never goes on by itself once something was touched', () => {
    const rig = createPlayRig('pod')
    rig.play.begin('day')
    hear(rig)
    rig.play.touch()
    rig.clock.advance(600_000)
    expect(rig.store.getState().moment).toBe('pod-m1')
    expect(rig.store.getState().nudge).not.toBeNull()
  })

  it('stays, with its story, where the next room cannot be had', () => {
    const rig = createPlayRig('pod')
    rig.play.begin('day')
    hear(rig)
    rig.broken.add('pod-2')
    rig.play.next()
    expect(rig.store.getState()).toMatchObject({ scene: 'pod-1', moment: 'pod-m1' })
  })

  it('goes on in a room that was tried again and has come', () => {
    const rig = createPlayRig('pod')
    rig.play.begin('day')
    rig.broken.add('pod-2')
    rig.play.next()
    rig.store.setState({ message: null })
    rig.store.setState({ scene: 'pod-2', dressing: 'check', picture: 'loading' })
    rig.store.setState({ picture: 'ready' })
    expect(rig.store.getState()).toMatchObject({ moment: 'pod-m2', visited: ['pod-m1', 'pod-m2'] })
    expect(rig.store.getState().story).toMatchObject({ script: 'pod-2-script', state: 'saying' })
  })

  it('ends a cut at Afterwards, and the whole day after its last moment', () => {
    const rig = createPlayRig('pod')
    rig.play.begin('short')
    expect(rig.play.onward()).toEqual({ kind: 'afterwards' })
    rig.play.next()
    expect(rig.store.getState().opened).toEqual({ kind: 'afterwards' })
    rig.play.begin('day')
    expect(rig.play.journey().map(({ state }) => state)).toEqual([
      'here',
      'done',
      'ahead',
      'ahead',
      'ahead',
      'ahead',
    ])
  })
})
