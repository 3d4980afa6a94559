import type { Synth } from './Synth.ts'

/** A node with a stop that also lets go of it. */
export interface Running {
  readonly out: AudioNode
  stop(): void
}

/** Noise through filters, in order; each is a kind, a frequency in Hz, and its Q. */
export function noiseThrough(
  synth: Synth,
  filters: readonly (readonly [type: BiquadFilterType, hertz: number, q?: number])[],
): Running {
  const source = synth.context.createBufferSource()
  source.buffer = synth.noise
  source.loop = true
  let out: AudioNode = source
  for (const [type, hertz, q = 0.7] of filters) out = out.connect(filter(synth, type, hertz, q))
  source.start(0, synth.random() * synth.noise.duration)
  return { out, stop: () => source.stop() }
}

export function filter(synth: Synth, type: BiquadFilterType, hertz: number, q = 0.7): BiquadFilterNode {
  const node = synth.context.createBiquadFilter()
  node.type = type
  node.frequency.value = hertz
  node.Q.value = q
  return node
}

export function gain(synth: Synth, level: number): GainNode {
  const node = synth.context.createGain()
  node.gain.value = level
  return node
}

/** A tone that runs until it is stopped. */
export function tone(synth: Synth, type: OscillatorType, hertz: number): OscillatorNode & Running {
  const node = synth.context.createOscillator()
  node.type = type
  node.frequency.value = hertz
  node.start()
  return Object.assign(node, { out: node })
}

/** A slow rise and fall of a level by `depth`, `hertz` times a second. */
export function sway(synth: Synth, param: AudioParam, hertz: number, depth: number): Running {
  const slow = tone(synth, 'sine', hertz)
  slow.connect(gain(synth, depth)).connect(param)
  return slow
}

/** A level that rises and dies away once: attack and length in seconds, from `at` of the context's time. */
export function strike(synth: Synth, at: number, level: number, attackS: number, lengthS: number): GainNode {
  const node = synth.context.createGain()
  node.gain.setValueAtTime(0, at)
  node.gain.linearRampToValueAtTime(level, at + attackS)
  node.gain.setTargetAtTime(0, at + attackS, lengthS / 4)
  return node
}

/** A tone that is struck once and then gone. */
export function note(
  synth: Synth,
  out: AudioNode,
  at: number,
  sound: { type: OscillatorType; hertz: number; level: number; attackS?: number; lengthS: number },
): void {
  const { type, hertz, level, attackS = 0.004, lengthS } = sound
  const source = synth.context.createOscillator()
  source.type = type
  source.frequency.value = hertz
  source.connect(strike(synth, at, level, attackS, lengthS)).connect(out)
  source.start(at)
  source.stop(at + attackS + lengthS * 2)
}

/** A burst of noise through one filter. */
export function burst(
  synth: Synth,
  out: AudioNode,
  at: number,
  sound: {
    type: BiquadFilterType
    hertz: number
    q?: number
    level: number
    attackS?: number
    lengthS: number
  },
): void {
  const { type, hertz, q = 0.7, level, attackS = 0.001, lengthS } = sound
  const source = synth.context.createBufferSource()
  source.buffer = synth.noise
  source
    .connect(filter(synth, type, hertz, q))
    .connect(strike(synth, at, level, attackS, lengthS))
    .connect(out)
  source.start(at, synth.random() * (synth.noise.duration - 1))
  source.stop(at + attackS + lengthS * 2)
}

/** Stops all. */
export function stopAll(running: readonly { stop(): void }[]): () => void {
  return () => running.forEach((each) => each.stop())
}
