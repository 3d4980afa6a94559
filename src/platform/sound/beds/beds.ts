import { airHum } from './airHum.ts'
import { beamBuzz, entryBuzzer } from './beam.ts'
import { gain } from '../nodes.ts'
import type { Bed } from './Bed.ts'
import { curtainRings } from './curtainRings.ts'
import { doppler, dopplerOneSwish, dopplerThreeBeats } from './doppler.ts'
import { kettle } from './kettle.ts'
import { monitorBeep } from './monitorBeep.ts'
import { quiet } from './quiet.ts'
import { softFan } from './softFan.ts'
import { softMusic } from './softMusic.ts'
import { counting, lowChatter, lowVoices } from './voices.ts'

/**
 * A bed this much louder. The numbers were found by measuring (tests/browser/sound.test.ts): rooms are near −32 LUFS at
 * their usual level, fourteen below speech.
 */
const raised =
  (level: number, bed: Bed): Bed =>
  (parts) => {
    const out = gain(parts, level)
    out.connect(parts.out)
    return bed({ ...parts, out })
  }

/** Every sound that a dressing's `ambience` in day.json may name. */
export const BEDS: Readonly<Record<string, Bed>> = {
  'air-hum': raised(1.75, airHum),
  'beam-buzz': raised(3.4, beamBuzz),
  counting: raised(1.9, counting),
  'curtain-rings': raised(3.2, curtainRings),
  doppler: raised(4, doppler),
  'entry-buzzer': raised(3.2, entryBuzzer),
  kettle: raised(2.6, kettle),
  'low-chatter': raised(2.8, lowChatter),
  'low-voices': raised(4.8, lowVoices),
  'monitor-beep': raised(3, monitorBeep),
  quiet: raised(2.6, quiet),
  'soft-fan': raised(3, softFan),
  'soft-music': raised(2, softMusic),
}

/** Every sound that a card of a listening task may name. */
export const TASK_SOUNDS: Readonly<Record<string, Bed>> = {
  'doppler-one-swish': raised(3.4, dopplerOneSwish),
  'doppler-three-beats': raised(3, dopplerThreeBeats),
}
