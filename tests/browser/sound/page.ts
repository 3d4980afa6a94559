import { loudness } from '../../../pipeline/narration/loudness.ts'
import { RATE } from '../../../pipeline/narration/Samples.ts'
import { createSound } from '../../../src/platform/sound/createSound.ts'
import { howlerContext } from '../../../src/platform/sound/howlerPlayer.ts'
import { RoomSound } from '../../../src/platform/sound/RoomSound.ts'
import { playSignal } from '../../../src/platform/sound/signals.ts'
import type { SignalName, SoundFile } from '../../../src/platform/sound/Sound.ts'
import { SoundGraph } from '../../../src/platform/sound/SoundGraph.ts'
import { createSynth } from '../../../src/platform/sound/Synth.ts'
import { createClock, createManualClock } from '../../../src/shared/index.ts'
import type { Heard, SoundWindow } from './SoundWindow.ts'

const PULSE = { perMinute: 66, fromMs: 0 }

/** Loudness of what a room or a small sound gives to both ears at its usual level, over so many seconds. */
async function render(seconds: number, begin: (offline: OfflineParts) => void): Promise<number> {
  const context = new OfflineAudioContext(1, seconds * RATE, RATE)
  const clock = createManualClock(0)
  // Nothing is heard before it is rendered, so everything is told at once, each with its own time.
  const synth = { ...createSynth(context, clock, seeded()), at: (dueMs: number) => dueMs / 1000 }
  const graph = new SoundGraph(context)
  begin({ graph, synth })
  clock.advance(seconds * 1000)
  return loudness((await context.startRendering()).getChannelData(0))
}

interface OfflineParts {
  readonly graph: SoundGraph
  readonly synth: ReturnType<typeof createSynth>
}

/** Numbers from 0 to 1, the same each time. */
function seeded(): () => number {
  let state = 1
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647
}

async function speak(files: readonly SoundFile[], rate: number): Promise<Heard> {
  const output = howlerContext()!
  const clock = createClock()
  const sound = createSound({ clock, output })
  const ear = output.context.createAnalyser()
  output.out.connect(ear)
  sound.unlock()
  while (sound.state !== 'ready') await new Promise((resolve) => setTimeout(resolve, 20))
  const started = performance.now()
  const line = sound.speak(files, { rate })
  const window = new Float32Array(ear.fftSize)
  const peaks: number[] = []
  while (!line.ended && performance.now() - started < 20_000) {
    ear.getFloatTimeDomainData(window)
    peaks.push(Math.max(...window.map(Math.abs)))
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  sound.dispose()
  return { ended: line.ended, ms: performance.now() - started, peak: Math.max(...peaks) }
}

const driver: SoundWindow['__sound'] = {
  room: (names, seconds) =>
    render(seconds, ({ graph, synth }) => {
      const room = new RoomSound(synth, graph.room)
      room.setPulse(PULSE)
      room.enter(names)
    }),
  signal: (name) => render(2, ({ graph, synth }) => playSignal(synth, graph.signals, name as SignalName)),
  task: (name) =>
    render(8, ({ graph, synth }) => {
      const room = new RoomSound(synth, graph.room)
      room.setPulse(PULSE)
      room.play(name)
    }),
  async line(url) {
    const bytes = await (await fetch(url)).arrayBuffer()
    const decoded = await new OfflineAudioContext(1, 1, RATE).decodeAudioData(bytes)
    return { seconds: decoded.duration, lufs: loudness(decoded.getChannelData(0)) }
  },
  speak,
}
Object.assign(window, { __sound: driver })
