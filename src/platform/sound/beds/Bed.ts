import type { Pulse } from '../Pulse.ts'
import type { Synth } from '../Synth.ts'

/** What a bed plays with. */
export interface BedParts extends Synth {
  readonly out: AudioNode
  /** The heart that monitors beep to. */
  readonly pulse: Pulse
}

/** One of a room's sounds: begins at once, and goes on until what it returns is called. */
export type Bed = (parts: BedParts) => () => void
