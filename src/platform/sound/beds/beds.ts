import { airHum } from './airHum.ts'
import { beamBuzz, entryBuzzer } from './beam.ts'
import type { Bed } from './Bed.ts'
import { curtainRings } from './curtainRings.ts'
import { doppler, dopplerOneSwish, dopplerThreeBeats } from './doppler.ts'
import { kettle } from './kettle.ts'
import { monitorBeep } from './monitorBeep.ts'
import { quiet } from './quiet.ts'
import { softFan } from './softFan.ts'
import { softMusic } from './softMusic.ts'
import { counting, lowChatter, lowVoices } from './voices.ts'

/** Every sound that a dressing's `ambience` in day.json may name. */
export const BEDS: Readonly<Record<string, Bed>> = {
  'air-hum': airHum,
  'beam-buzz': beamBuzz,
  counting,
  'curtain-rings': curtainRings,
  doppler,
  'entry-buzzer': entryBuzzer,
  kettle,
  'low-chatter': lowChatter,
  'low-voices': lowVoices,
  'monitor-beep': monitorBeep,
  quiet,
  'soft-fan': softFan,
  'soft-music': softMusic,
}

/** Every sound that a card of a listening task may name. */
export const TASK_SOUNDS: Readonly<Record<string, Bed>> = {
  'doppler-one-swish': dopplerOneSwish,
  'doppler-three-beats': dopplerThreeBeats,
}
