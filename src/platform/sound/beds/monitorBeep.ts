import { note } from '../nodes.ts'
import { nextBeat } from '../Pulse.ts'
import type { Bed } from './Bed.ts'
import { repeat } from './repeat.ts'

/** The beep of a patient monitor, one a heartbeat, in time with the trace on its screen. */
export const monitorBeep: Bed = (parts) =>
  repeat(
    parts.clock,
    (fromMs) => nextBeat(parts.pulse, fromMs),
    (dueMs) => {
      const at = parts.at(dueMs)
      note(parts, parts.out, at, { type: 'sine', hertz: 659.26, level: 0.05, attackS: 0.006, lengthS: 0.13 })
      note(parts, parts.out, at, { type: 'sine', hertz: 1318.5, level: 0.007, attackS: 0.006, lengthS: 0.09 })
    },
  )
