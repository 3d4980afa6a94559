import { describe, expect, it } from 'vitest'
import { BEDS, TASK_SOUNDS } from '../../../src/platform/sound/beds/beds.ts'
import { nextBeat } from '../../../src/platform/sound/Pulse.ts'
import { RoomSound } from '../../../src/platform/sound/RoomSound.ts'
import { playSignal } from '../../../src/platform/sound/signals.ts'
import type { SignalName } from '../../../src/platform/sound/Sound.ts'
import { createSynth } from '../../../src/platform/sound/Synth.ts'
import { createManualClock } from '../../../src/shared/index.ts'
import { heartTrace } from '../../../src/ui/scene/paint/vitalTraces.ts'
import { readDays } from '../../../tools/content/readDays.ts'
import { ROOT } from '../../../tools/root.ts'
import { FakeContext, FakeNode } from './fakeAudio.ts'

const days = readDays(ROOT).map(({ day }) => day)

function build() {
  const context = new FakeContext()
  const clock = createManualClock(5000)
  const synth = createSynth(context.real, clock, () => 0.5)
  const out = new FakeNode('room')
  return { context, clock, synth, out, room: new RoomSound(synth, out as unknown as AudioNode) }
}

describe('every sound that a day names', () => {
  const named = days.flatMap(({ id, scenes }) =>
    scenes.flatMap((scene) =>
      scene.dressings.flatMap((dressing) => dressing.ambience.map((name) => [id, scene.id, name] as const)),
    ),
  )
  const asked = days.flatMap(({ id, tasks }) =>
    tasks.flatMap(({ steps }) =>
      steps.flatMap((step) =>
        step.kind === 'listen' ? step.cards.map(({ sound }) => [id, step.id, sound] as const) : [],
      ),
    ),
  )

  it.each(named)('of %s, in %s: %s, can be heard', (_day, _scene, name) => {
    expect(Object.keys(BEDS)).toContain(name)
  })

  it.each(asked)('of %s, in the task step %s: %s, can be heard', (_day, _step, name) => {
    expect(Object.keys(TASK_SOUNDS)).toContain(name)
  })
})

describe('a room', () => {
  it.each(Object.keys(BEDS))('with %s sounds within a minute, and is still after it was left', (name) => {
    const { context, clock, out, room } = build()
    room.setPulse({ perMinute: 62, fromMs: 0 })
    room.enter([name])
    clock.advance(60_000)
    expect(context.playing.length).toBeGreaterThan(0)
    expect(context.playing.some((node) => node.reaches(out))).toBe(true)
    room.stop()
    clock.advance(5000)
    const left = context.playing.length
    clock.advance(60_000)
    expect(context.playing.length).toBe(left)
  })

  it('goes on undisturbed when the same sounds are asked for again', () => {
    const { context, room } = build()
    room.enter(['air-hum'])
    const begun = context.nodes.length
    room.enter(['air-hum'])
    expect(context.nodes.length).toBe(begun)
  })

  it('fades out while the next one fades in', () => {
    const { context, clock, out, room } = build()
    room.enter(['air-hum'])
    const first = context.nodes.find((node) => node.targets.includes(out))
    room.enter(['soft-fan'])
    const both = context.nodes.filter((node) => node.targets.includes(out))
    expect(both).toHaveLength(2)
    expect(first!.gain.value).toBe(0)
    expect(both[1]!.gain.value).toBe(1)
    clock.advance(4000)
    expect(first!.targets).toHaveLength(0)
  })

  it('leaves out a sound that nobody knows', () => {
    const { room } = build()
    expect(() => room.enter(['thunder'])).not.toThrow()
  })
})

const beepsOf = (context: FakeContext): readonly FakeNode[] =>
  context.playing.filter(({ frequency }) => Math.round(frequency.value) === 659)

describe('the monitor’s beep', () => {
  it.each([48, 62, 74, 110])('falls on the peaks of the trace, at %s beats a minute', (perMinute) => {
    const fromMs = 1234
    for (let beat = nextBeat({ perMinute, fromMs }, 3000), n = 0; n < 20; n++) {
      expect(heartTrace((beat - fromMs) / 1000, perMinute)).toBeGreaterThan(0.9)
      const next = nextBeat({ perMinute, fromMs }, beat + 1)
      expect(next - beat).toBeCloseTo(60_000 / perMinute, 3)
      beat = next
    }
  })

  it('falls on the peaks of a trace that began on any whole minute of the clock', () => {
    const beat = nextBeat({ perMinute: 72, fromMs: 0 }, 1_234_567)
    expect(heartTrace((beat % 60_000) / 1000, 72)).toBeGreaterThan(0.9)
  })

  it('is heard once a beat, when the trace shows it', () => {
    const { context, clock, room } = build()
    room.setPulse({ perMinute: 60, fromMs: 5000 })
    room.enter(['monitor-beep'])
    clock.advance(9900)
    const beeps = beepsOf(context)
    expect(beeps).toHaveLength(10)
    // Given a quarter of a second ahead, each is due exactly at its beat.
    for (const beep of beeps.slice(1)) expect(beep.started[0]).toBeCloseTo(0.25, 3)
  })

  it('is silent without a heart, and begins when there is one', () => {
    const { context, clock, room } = build()
    room.enter(['monitor-beep'])
    clock.advance(5000)
    const before = beepsOf(context).length
    room.setPulse({ perMinute: 60, fromMs: 0 })
    clock.advance(5000)
    expect(before).toBe(0)
    expect(beepsOf(context)).toHaveLength(5)
  })
})

describe('small sounds', () => {
  const NAMES: readonly SignalName[] = [
    'found',
    'plate',
    'hint',
    'star',
    'way',
    'onward',
    'right',
    'count',
    'beam',
  ]
  it.each(NAMES)('%s is heard once and over in two seconds', (name) => {
    const { context, synth, out } = build()
    playSignal(synth, out as unknown as AudioNode, name)
    expect(context.playing.length).toBeGreaterThan(0)
    for (const node of context.playing) {
      expect(node.stopped).toBe(1)
      expect(node.started[0]).toBeLessThan(2)
      expect(node.reaches(out)).toBe(true)
    }
  })

  it('found is two notes, the second a third above the first', () => {
    const { context, synth, out } = build()
    playSignal(synth, out as unknown as AudioNode, 'found')
    const tones = context.playing.map(({ frequency, started }) => [started[0]!, frequency.value] as const)
    const [first] = tones
    const later = tones.find(([at]) => at > first![0])!
    expect(later[1] / first![1]).toBeCloseTo(5 / 4)
  })
})
