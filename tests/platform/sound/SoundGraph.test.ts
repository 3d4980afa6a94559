import { describe, expect, it } from 'vitest'
import { SoundGraph } from '../../../src/platform/sound/SoundGraph.ts'
import { FakeContext, type FakeNode } from './fakeAudio.ts'

function build() {
  const context = new FakeContext()
  const graph = new SoundGraph(context.real)
  const pan = context.nodes.find(({ kind }) => kind === 'panner')!
  const voice = graph.voice as unknown as FakeNode
  const room = graph.room as unknown as FakeNode
  const signals = graph.signals as unknown as FakeNode
  const [duck] = room.targets
  const cap = context.nodes.find(({ targets }) => targets.includes(context.destination))!
  return { context, graph, pan, voice, room, signals, duck: duck!, cap }
}

describe('the mix', () => {
  it('brings voice, room and signals to the ears through the cap', () => {
    const { context, voice, room, signals, cap } = build()
    for (const bus of [voice, room, signals]) {
      expect(bus.reaches(cap)).toBe(true)
      expect(bus.reaches(context.destination)).toBe(true)
    }
  })

  it('has a level for the voice and another for the room', () => {
    const { graph, voice, room } = build()
    graph.set({ voice: 0.4, room: 0.1 })
    expect([voice.gain.value, room.gain.value]).toEqual([0.4, 0.1])
  })

  it('lets nothing past the cap, whatever levels ask for', () => {
    const { graph, voice, cap } = build()
    graph.set({ cap: 0.5, voice: 3 })
    expect([voice.gain.value, cap.gain.value]).toEqual([1, 0.5])
  })

  it('is silent when muted, and comes back as loud as it was', () => {
    const { graph, cap } = build()
    graph.set({ cap: 0.7, muted: true })
    expect(cap.gain.value).toBe(0)
    graph.set({ muted: false })
    expect(cap.gain.value).toBe(0.7)
  })

  it('gives both ears the same in mono, and nobody a side', () => {
    const { graph, pan, cap } = build()
    graph.setDirection(90)
    expect(pan.pan.value).toBeGreaterThan(0.4)
    graph.set({ mono: true })
    expect(cap.channelCount).toBe(1)
    expect(pan.pan.value).toBe(0)
    graph.set({ mono: false })
    expect(cap.channelCount).toBe(2)
    expect(pan.pan.value).toBeGreaterThan(0.4)
  })

  it('hears a speaker from their side, and one behind from the middle', () => {
    const { graph, pan } = build()
    graph.setDirection(-90)
    expect(pan.pan.value).toBeLessThan(-0.4)
    graph.setDirection(180)
    expect(pan.pan.value).toBeCloseTo(0)
  })

  it('turns the room down while somebody speaks', () => {
    const { graph, room, duck } = build()
    graph.set({ room: 0.8 })
    graph.setSpeaking(true)
    expect(duck.gain.value).toBeLessThan(0.6)
    expect(room.gain.value).toBe(0.8)
    graph.setSpeaking(false)
    expect(duck.gain.value).toBe(1)
  })

  it('fades the room out in a pause and back to its level after it', () => {
    const { graph, room } = build()
    graph.set({ room: 0.3 })
    graph.setPaused(true)
    expect(room.gain.value).toBe(0)
    graph.setPaused(false)
    expect(room.gain.value).toBe(0.3)
  })
})
