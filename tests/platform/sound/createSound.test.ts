import { describe, expect, it } from 'vitest'
import { createSound } from '../../../src/platform/sound/createSound.ts'
import { createManualClock } from '../../../src/shared/index.ts'
import { FakeContext, FakeNode } from './fakeAudio.ts'
import { FakePlayer } from './fakePlayer.ts'

const LINE = [
  { type: 'audio/ogg; codecs="opus"', url: '/a.ogg' },
  { type: 'audio/mp4; codecs="mp4a.40.2"', url: '/a.m4a' },
]
const NEXT = [{ type: 'audio/ogg; codecs="opus"', url: '/b.ogg' }]

function build(state: AudioContextState = 'running', player = new FakePlayer()) {
  const context = new FakeContext()
  context.state = state
  const clock = createManualClock(1000)
  const out = new FakeNode('howler')
  const output = { context: context.real, out: out as unknown as AudioNode }
  const sound = createSound({ clock, player, output, random: () => 0.5 })
  return { context, clock, out, player, sound }
}

describe('a line', () => {
  it('is heard through the mix, from its beginning', () => {
    const { context, out, player, sound } = build()
    const handle = sound.speak(LINE)
    player.last.events.ready()
    expect(player.last.url).toBe('/a.ogg')
    expect(player.last.from).toBe(0)
    expect(handle.ended).toBe(false)
    expect(out.reaches(context.destination)).toBe(true)
  })

  it('comes in another format where a browser cannot play the first', () => {
    const { player, sound } = build('running', new FakePlayer(['audio/mp4']))
    sound.speak(LINE)
    expect(player.lines.map(({ url }) => url)).toEqual(['/a.m4a'])
  })

  it('comes in another format where the first turns out not to be playable', () => {
    const { player, sound } = build()
    const handle = sound.speak(LINE)
    player.last.events.failed()
    expect(player.lines.map(({ url }) => url)).toEqual(['/a.ogg', '/a.m4a'])
    expect(handle.ended).toBe(false)
    player.last.events.failed()
    expect(handle.ended).toBe(true)
  })

  it('that is taken up again goes on where it was', () => {
    const { player, sound } = build()
    sound.speak(LINE, { offsetMs: 1500 })
    player.last.events.ready()
    expect(player.last.from).toBe(1.5)
  })

  it('that comes late jumps to where the captions are', () => {
    const { clock, player, sound } = build()
    sound.speak(LINE)
    clock.advance(900)
    player.last.events.ready()
    expect(player.last.from).toBeCloseTo(0.9)
  })

  it('that comes a little late is heard whole', () => {
    const { clock, player, sound } = build()
    sound.speak(LINE)
    clock.advance(60)
    player.last.events.ready()
    expect(player.last.from).toBe(0)
  })

  it('ends when it is over, and gives its memory back', () => {
    const { player, sound } = build()
    const handle = sound.speak(LINE)
    player.last.events.ready()
    player.last.events.ended()
    expect(handle.ended).toBe(true)
    expect(player.last.closed).toBe(true)
  })

  it('ends the one before', () => {
    const { player, sound } = build()
    const first = sound.speak(LINE)
    sound.speak(NEXT)
    expect(first.ended).toBe(true)
    expect(player.lines[0]!.closed).toBe(true)
    expect(player.lines[1]!.closed).toBe(false)
  })

  it('that was fetched beforehand is not fetched again', () => {
    const { player, sound } = build()
    sound.speak(LINE)
    sound.preload(NEXT)
    player.last.events.ready()
    expect(player.last.from).toBeUndefined()
    sound.speak(NEXT)
    expect(player.lines).toHaveLength(2)
    expect(player.last.from).toBe(0)
  })

  it('fetched beforehand for nothing is let go of', () => {
    const { player, sound } = build()
    sound.preload(LINE)
    sound.preload(NEXT)
    expect(player.lines[0]!.closed || player.lines[0]!.from === undefined).toBe(true)
    sound.speak(LINE)
    expect(player.lines[1]!.closed).toBe(true)
  })

  it('rests in a pause, and its place does not move', () => {
    const { clock, player, sound } = build()
    const handle = sound.speak(LINE)
    player.last.events.ready()
    clock.advance(400)
    sound.pause()
    clock.advance(5000)
    expect(player.last.paused).toBe(true)
    expect(handle.positionMs()).toBe(400)
    sound.resume()
    clock.advance(100)
    expect(player.last.paused).toBe(false)
    expect(handle.positionMs()).toBe(500)
  })

  it('that cannot be made slower is silent, and nothing fails', async () => {
    const { sound } = build()
    const handle = sound.speak(LINE, { rate: 0.75 })
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(handle.ended).toBe(true)
  })
})

describe('where a browser keeps silent', () => {
  it('a line is over at once, and is not kept for later', () => {
    const { context, player, sound } = build('suspended')
    expect(sound.state).toBe('locked')
    expect(sound.speak(LINE).ended).toBe(true)
    context.turn('running')
    expect(player.lines).toHaveLength(0)
  })

  it('a room waits until it can be heard', () => {
    const { context, sound } = build('suspended')
    sound.room(['air-hum'])
    expect(context.playing).toHaveLength(0)
    sound.unlock()
    expect(sound.state).toBe('ready')
    expect(context.playing.length).toBeGreaterThan(1)
  })

  it('a room rests when the browser suspends it, and comes back', () => {
    const { context, clock, sound } = build()
    sound.room(['monitor-beep'])
    sound.pulse(60, 1000)
    context.turn('suspended')
    clock.advance(4000)
    const before = context.playing.length
    clock.advance(10_000)
    expect(context.playing.length).toBe(before)
    context.turn('running')
    clock.advance(3000)
    expect(context.playing.length).toBeGreaterThan(before)
  })

  it('everything may be called where there is no Web Audio', () => {
    const sound = createSound({ clock: createManualClock(), player: new FakePlayer(), output: undefined })
    expect(sound.state).toBe('none')
    sound.unlock()
    expect(sound.speak(LINE).ended).toBe(true)
    sound.preload(LINE)
    sound.room(['kettle'])
    sound.pulse(60, 0)
    sound.signal('star')
    sound.play('doppler-one-swish')()
    sound.set({ mono: true })
    sound.direction(20)
    sound.pause()
    sound.resume()
    sound.dispose()
    sound.dispose()
    expect(sound.state).toBe('none')
  })

  it('a context that breaks is as good as none', () => {
    const broken = new FakeContext()
    broken.createGain = () => {
      throw new Error('no more nodes')
    }
    const output = { context: broken.real, out: new FakeNode('howler') as unknown as AudioNode }
    const sound = createSound({ clock: createManualClock(), player: new FakePlayer(), output })
    expect(sound.state).toBe('none')
    expect(sound.speak(LINE).ended).toBe(true)
  })
})

describe('the end of a visit', () => {
  it('stops everything and listens to nothing any more', () => {
    const { context, clock, player, sound } = build()
    sound.room(['air-hum', 'monitor-beep'])
    sound.speak(LINE)
    sound.dispose()
    sound.dispose()
    clock.advance(10_000)
    expect(player.last.closed).toBe(true)
    expect(context.watched).toBe(0)
    expect(context.playing.every(({ stopped }) => stopped > 0)).toBe(true)
    expect(sound.speak(LINE).ended).toBe(true)
  })
})
