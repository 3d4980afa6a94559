import type { Bed, BedParts } from './beds/Bed.ts'
import { BEDS, TASK_SOUNDS } from './beds/beds.ts'
import { gain } from './nodes.ts'
import type { Pulse } from './Pulse.ts'
import type { Synth } from './Synth.ts'

/** One room fades out while the next fades in: seconds to about two thirds. */
const FADE_S = 0.5
/** After this long nothing of a room is left to hear, in milliseconds. */
const GONE_MS = 3000

/** No room is quite silent. */
const ALWAYS = 'quiet'

/** The sounds of the room one is in. */
export class RoomSound {
  private readonly synth: Synth
  private readonly out: AudioNode
  private names = ''
  private pulse: Pulse = { perMinute: 0, fromMs: 0 }
  private leave: () => void = () => undefined

  constructor(synth: Synth, out: AudioNode) {
    this.synth = synth
    this.out = out
  }

  setPulse(pulse: Pulse): void {
    this.pulse = pulse
  }

  /** Cross-fades to other sounds. Names that are not known are left out; the same names go on undisturbed. */
  enter(ambience: readonly string[]): void {
    const names = [ALWAYS, ...ambience.filter((name) => name !== ALWAYS)]
    if (this.names === names.join()) return
    this.names = names.join()
    this.leave()
    this.leave = this.begin(names.flatMap((name) => BEDS[name] ?? []))
  }

  /** Plays one of a task's sounds. @returns stops it */
  play(name: string): () => void {
    const bed = TASK_SOUNDS[name]
    return bed ? this.begin([bed]) : () => undefined
  }

  stop(): void {
    this.names = ''
    this.leave()
    this.leave = () => undefined
  }

  private begin(beds: readonly Bed[]): () => void {
    const { context, clock } = this.synth
    const level = gain(this.synth, 0)
    level.gain.setTargetAtTime(1, context.currentTime, FADE_S)
    level.connect(this.out)
    // The heart may be told, or change, after the room was entered.
    const current = (): Pulse => this.pulse
    const parts: BedParts = {
      ...this.synth,
      out: level,
      pulse: {
        get perMinute() {
          return current().perMinute
        },
        get fromMs() {
          return current().fromMs
        },
      },
    }
    const stops = beds.map((bed) => bed(parts))
    let left = false
    return () => {
      if (left) return
      left = true
      level.gain.setTargetAtTime(0, context.currentTime, FADE_S)
      clock.after(GONE_MS, () => {
        stops.forEach((stop) => stop())
        level.disconnect()
      })
    }
  }
}
