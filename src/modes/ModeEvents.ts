import { createEmitter, type Emitter } from '../shared/index.ts'

/** What one part of a mode tells the others. */
export interface ModeSignals {
  /** Somebody did something that no event of the page tells of: a controller's trigger, a pinch of fingers. */
  touched: undefined
  /** The visitor has gone: a headset was taken off, its session has ended. */
  gone: undefined
}

export type ModeEvents = Emitter<ModeSignals>

export const createModeEvents = (): ModeEvents => createEmitter<ModeSignals>()
