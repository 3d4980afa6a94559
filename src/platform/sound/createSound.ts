import { createDisposer, type Clock } from '../../shared/index.ts'
import { howlerContext, howlerPlayer } from './howlerPlayer.ts'
import type { LinePlayer } from './LinePlayer.ts'
import { RoomSound } from './RoomSound.ts'
import { restWhenHidden } from './restWhenHidden.ts'
import { playSignal } from './signals.ts'
import { slowLine } from './slowLine.ts'
import type { Sound, SoundFile, SpeakOptions } from './Sound.ts'
import { SoundGraph } from './SoundGraph.ts'
import { createSynth } from './Synth.ts'
import { VoiceLine } from './VoiceLine.ts'

export interface SoundOptions {
  readonly clock: Clock
  /** Where sound comes out; for tests. `context` is undefined where a browser has no Web Audio. */
  readonly output?: { readonly context: AudioContext; readonly out: AudioNode } | undefined
  readonly player?: LinePlayer
  readonly random?: () => number
}

/** What is heard of a visit: one voice, one room, small sounds. */
export function createSound(options: SoundOptions): Sound {
  const { clock, player = howlerPlayer, random = Math.random } = options
  const disposer = createDisposer()
  const output = 'output' in options ? options.output : attempt(howlerContext)
  const parts = output && attempt(() => build(output))
  let line: VoiceLine | undefined
  let next: VoiceLine | undefined
  let ambience: readonly string[] = []

  function build({ context, out }: { readonly context: AudioContext; readonly out: AudioNode }) {
    const graph = new SoundGraph(context)
    // What howler plays goes straight to the loudspeakers; from here on it goes through the mix.
    out.disconnect()
    out.connect(graph.voice)
    const synth = createSynth(context, clock, random)
    const room = new RoomSound(synth, graph.room)
    // While the context stands still, what a room plays would pile up and be heard all at once.
    const follow = (): void => guard(() => (isReady() ? room.enter(ambience) : room.stop()))
    context.addEventListener('statechange', follow)
    disposer.add(() => context.removeEventListener('statechange', follow))
    disposer.add(restWhenHidden(context))
    return { context, graph, synth, room }
  }

  const make = (files: readonly SoundFile[], rate: number): VoiceLine => {
    // It may be over before it has a name: where nothing of it can be played.
    let made: VoiceLine | undefined = undefined
    made = new VoiceLine(files, rate, {
      clock,
      player,
      slow: (file, toRate, signal) => slowLine(file, toRate, parts!.context, signal),
      onEnd: () => {
        if (line === made) parts?.graph.setSpeaking(false)
      },
    })
    return made
  }

  const isReady = (): boolean => !disposer.disposed && parts?.context.state === 'running'

  const take = (files: readonly SoundFile[], { rate = 1 }: SpeakOptions): VoiceLine => {
    const isNext = next?.files[0]?.url === files[0]?.url && next?.rate === rate && !next?.ended
    const taken = isNext ? next! : make(files, rate)
    if (!isNext) next?.stop()
    next = undefined
    return taken
  }

  return {
    get state() {
      if (!parts || disposer.disposed) return 'none'
      return parts.context.state === 'running' ? 'ready' : 'locked'
    },
    unlock() {
      if (parts && !disposer.disposed && !isReady()) parts.context.resume().catch(() => undefined)
    },
    speak(files, speaking = {}) {
      line?.stop()
      line = undefined
      // A line that cannot be heard now is not kept for later: by then another one is due.
      if (!isReady() || files.length === 0) return SILENT
      line = take(files, speaking)
      if (line.ended) return line
      parts!.graph.setSpeaking(true)
      line.play(speaking.offsetMs ?? 0)
      return line
    },
    preload(files, speaking = {}) {
      if (!isReady() || files.length === 0) return
      if (next?.files[0]?.url === files[0]?.url && next?.rate === (speaking.rate ?? 1)) return
      next?.stop()
      next = make(files, speaking.rate ?? 1)
    },
    room(names) {
      ambience = names
      if (isReady()) guard(() => parts!.room.enter(names))
    },
    pulse: (perMinute, fromMs) => parts?.room.setPulse({ perMinute, fromMs }),
    signal: (name) => guard(() => isReady() && playSignal(parts!.synth, parts!.graph.signals, name)),
    play: (name) => attempt(() => parts?.room.play(name)) ?? (() => undefined),
    set: (levels) => guard(() => parts?.graph.set(levels)),
    direction: (yawDeg) => guard(() => parts?.graph.setDirection(yawDeg)),
    pause() {
      line?.pause()
      guard(() => parts?.graph.setPaused(true))
    },
    resume() {
      line?.resume()
      guard(() => parts?.graph.setPaused(false))
    },
    dispose() {
      line?.stop()
      next?.stop()
      guard(() => parts?.room.stop())
      disposer.dispose()
    },
  }
}

const SILENT = { ended: true, positionMs: () => 0, stop: () => undefined }

/** Sound is never worth a failure: what a browser refuses is not heard. */
function guard(run: () => unknown): void {
  attempt(run)
}

function attempt<Result>(run: () => Result): Result | undefined {
  try {
    return run()
  } catch {
    return undefined
  }
}
