import { burst, note } from './nodes.ts'
import type { SignalName } from './Sound.ts'
import type { Synth } from './Synth.ts'

type Signal = (synth: Synth, out: AudioNode, at: number) => void

const A4 = 440
const C5 = 523.25
const E5 = 659.26
const G5 = 783.99

const soft = (synth: Synth, out: AudioNode, at: number, hertz: number, level = 0.13): void => {
  note(synth, out, at, { type: 'sine', hertz, level, attackS: 0.012, lengthS: 0.4 })
  note(synth, out, at, { type: 'sine', hertz: hertz * 2, level: level / 6, attackS: 0.012, lengthS: 0.25 })
}

/** A tongue of a thumb piano: a plain tone with a short, high ring on it. */
const tongue = (synth: Synth, out: AudioNode, at: number, hertz: number): void => {
  note(synth, out, at, { type: 'sine', hertz, level: 0.11, attackS: 0.003, lengthS: 0.6 })
  note(synth, out, at, { type: 'sine', hertz: hertz * 5.4, level: 0.014, attackS: 0.002, lengthS: 0.06 })
  burst(synth, out, at, { type: 'bandpass', hertz: 1800, q: 2, level: 0.03, lengthS: 0.012 })
}

/** A latch: the tongue lifts, the door gives. */
const latch: Signal = (synth, out, at) => {
  burst(synth, out, at, { type: 'bandpass', hertz: 2600, q: 1.5, level: 0.4, lengthS: 0.02 })
  burst(synth, out, at + 0.085, { type: 'bandpass', hertz: 1500, q: 1.2, level: 0.45, lengthS: 0.03 })
  note(synth, out, at + 0.085, { type: 'sine', hertz: 150, level: 0.2, attackS: 0.002, lengthS: 0.09 })
}

const SIGNALS: Readonly<Record<SignalName, Signal>> = {
  /** Two soft notes, the second joining a third above. */
  found(synth, out, at) {
    soft(synth, out, at, A4)
    soft(synth, out, at + 0.14, (A4 * 5) / 4)
  },
  /** Tape that is pulled off: a run of tiny tears, rising. */
  plate(synth, out, at) {
    for (let i = 0; i < 14; i++) {
      const hertz = 1500 + i * 160
      const level = 0.16 + synth.random() * 0.2
      burst(synth, out, at + i * 0.012, { type: 'bandpass', hertz, q: 1.2, level, lengthS: 0.014 })
    }
  },
  /** One knock on wood. */
  hint(synth, out, at) {
    note(synth, out, at, { type: 'sine', hertz: 410, level: 0.45, attackS: 0.001, lengthS: 0.07 })
    note(synth, out, at, { type: 'triangle', hertz: 960, level: 0.12, attackS: 0.001, lengthS: 0.03 })
    burst(synth, out, at, { type: 'bandpass', hertz: 1200, q: 1, level: 0.3, lengthS: 0.012 })
  },
  /** Three rising notes of a thumb piano. */
  star(synth, out, at) {
    ;[C5, E5, G5].forEach((hertz, i) => tongue(synth, out, at + i * 0.13, hertz))
  },
  way: latch,
  onward: latch,
  right: (synth, out, at) => soft(synth, out, at, E5, 0.11),
  count: (synth, out, at) =>
    burst(synth, out, at, { type: 'bandpass', hertz: 1900, q: 3, level: 0.6, lengthS: 0.03 }),
  /** The beam for a moment: low and steady. */
  beam(synth, out, at) {
    note(synth, out, at, { type: 'triangle', hertz: 100, level: 0.15, attackS: 0.08, lengthS: 1.6 })
    note(synth, out, at, { type: 'triangle', hertz: 200, level: 0.03, attackS: 0.08, lengthS: 1.4 })
  },
}

/** Plays a small sound now. */
export function playSignal(synth: Synth, out: AudioNode, name: SignalName): void {
  SIGNALS[name](synth, out, synth.context.currentTime + 0.01)
}
