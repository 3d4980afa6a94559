import { filter, note } from '../nodes.ts'
import type { Bed } from './Bed.ts'
import { repeat } from './repeat.ts'

/** Four chords, in semitones from A3, and how long each lasts. Nobody's tune. */
const CHORDS = [
  [0, 4, 7, 11],
  [-3, 0, 4, 7],
  [-5, -1, 2, 7],
  [-7, -3, 0, 5],
] as const
const CHORD_MS = 3200

/** A small radio in a corner, turned low. */
export const softMusic: Bed = (parts) => {
  const radio = filter(parts, 'lowpass', 1600)
  radio.connect(filter(parts, 'highpass', 180)).connect(parts.out)
  let turn = 0
  return repeat(
    parts.clock,
    (fromMs) => (turn === 0 ? fromMs : fromMs - 1 + CHORD_MS),
    (dueMs) => {
      const chord = CHORDS[turn++ % CHORDS.length]!
      chord.forEach((semitones, i) => {
        const hertz = 220 * 2 ** (semitones / 12)
        const at = parts.at(dueMs) + i * 0.2
        note(parts, radio, at, { type: 'triangle', hertz, level: 0.02, attackS: 0.03, lengthS: 2.4 })
      })
      const top = 440 * 2 ** (chord[Math.floor(parts.random() * 4)]! / 12)
      note(parts, radio, parts.at(dueMs) + 1.6, { type: 'sine', hertz: top, level: 0.018, lengthS: 1.2 })
    },
  )
}
