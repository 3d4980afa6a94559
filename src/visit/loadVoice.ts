import { parseSoundVoice, type CatalogueDay, type Day, type SoundVoice } from '../manifest/index.ts'
import type { Clock } from '../shared/index.ts'
import { fetchJson } from './fetchJson.ts'
import { withDeadline } from './withDeadline.ts'

/** Heard where a language has no voice of its own. */
const FALLBACK = 'en'

/** A voice, and the folder of its files. */
export interface LoadedVoice {
  readonly voice: SoundVoice
  readonly folder: string
}

/**
 * Fetches what is spoken of a day: in the language wanted, or else in English; undefined where there is neither, or
 * it cannot be had. A story without its voice is told by captions, so nothing is thrown: the reason is logged.
 */
export async function loadVoice(
  entry: CatalogueDay,
  day: Day,
  language: string,
  clock: Clock,
): Promise<LoadedVoice | undefined> {
  const url = entry.voices[language] ?? entry.voices[FALLBACK]
  if (url === undefined) return undefined
  try {
    const json = await withDeadline(clock, url, (signal) => fetchJson(url, signal))
    return { voice: parseSoundVoice(json, url, day), folder: url.slice(0, url.lastIndexOf('/') + 1) }
  } catch (error) {
    console.warn(error)
    return undefined
  }
}
