import type { Clock } from '../../shared/index.ts'

/** What a synthesised sound is made with. */
export interface Synth {
  readonly context: BaseAudioContext
  readonly clock: Clock
  /** White noise, a few seconds of it, to be looped. Filters behind it run on, so no seam is heard. */
  readonly noise: AudioBuffer
  /** 0 to 1. */
  random(): number
  /** The context's time at which something is heard that is due at this time of the clock. Never in the past. */
  at(dueMs: number): number
}

const NOISE_S = 4

/** @param random 0 to 1; the same numbers give the same sound */
export function createSynth(context: BaseAudioContext, clock: Clock, random: () => number): Synth {
  const noise = context.createBuffer(1, NOISE_S * context.sampleRate, context.sampleRate)
  const samples = noise.getChannelData(0)
  for (let i = 0; i < samples.length; i++) samples[i] = random() * 2 - 1
  return {
    context,
    clock,
    noise,
    random,
    at: (dueMs) => context.currentTime + Math.max(0, dueMs - clock.now()) / 1000,
  }
}
