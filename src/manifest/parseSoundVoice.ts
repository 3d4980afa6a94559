import * as v from 'valibot'

import { AlongsideError, type ManifestIssue } from '../shared/index.ts'
import type { Day } from './day.ts'
import { Faults } from './Faults.ts'
import { freeze } from './freeze.ts'
import { readIssue } from './readIssue.ts'
import { soundVoiceSchema, type SoundVoice } from './soundVoice.ts'

/**
 * Checks what is spoken of a day in one language: the file's shape, that every line is a cue of the day said by that
 * speaker, and that a script is spoken whole or not at all. `url` is where it came from.
 * Throws `manifest/invalid` with every fault found.
 */
export function parseSoundVoice(json: unknown, url: string, day: Day): SoundVoice {
  const result = v.safeParse(soundVoiceSchema, json)
  const issues = result.success ? checkLines(result.output, day) : result.issues.map(readIssue)
  if (!result.success || issues.length > 0)
    throw new AlongsideError('manifest/invalid', { file: url, issues })
  return freeze(result.output)
}

function checkLines(index: SoundVoice, day: Day): readonly ManifestIssue[] {
  const faults = new Faults()
  faults.refer(['day'], index.day, new Set([day.id]), 'the id of the day')
  faults.refer(['language'], index.language, new Set(day.languages), 'one of the day’s languages')
  const speakers = new Map(
    day.scripts.flatMap(({ id, cues }) => cues.map((cue) => [`${id}.${cue.id}`, cue.speaker])),
  )
  const voices = new Set(Object.keys(index.voices))
  for (const [line, spoken] of Object.entries(index.lines)) {
    faults.refer(['lines', line], line, new Set(speakers.keys()), 'a cue of day.json')
    faults.refer(['lines', line, 'voice'], spoken.voice, voices, 'one of the voices')
    const speaker = speakers.get(line)
    if (speaker !== undefined && speaker !== spoken.speaker)
      faults.add(['lines', line, 'speaker'], spoken.speaker, `${JSON.stringify(speaker)}, as in day.json`)
    const known = index.voices[spoken.voice]
    if (known && known.synthetic !== spoken.synthetic)
      faults.add(['lines', line, 'synthetic'], spoken.synthetic, `what ${spoken.voice} says of itself`)
    checkBreaks(faults, line, spoken)
  }
  checkWhole(faults, index, day)
  return faults.issues
}

function checkBreaks(
  faults: Faults,
  line: string,
  { breaks, durationMs }: SoundVoice['lines'][string],
): void {
  breaks.forEach(({ at, ms }, i) => {
    const before = breaks[i - 1] ?? { at: 0, ms: 0 }
    const path = ['lines', line, 'breaks', i]
    if (at <= before.at) faults.add([...path, 'at'], at, 'a later character than before')
    if (ms <= before.ms || ms >= durationMs)
      faults.add([...path, 'ms'], ms, 'a later time than before, within the line')
  })
}

function checkWhole(faults: Faults, index: SoundVoice, day: Day): void {
  for (const { id, cues } of day.scripts) {
    const missing = cues.map((cue) => `${id}.${cue.id}`).filter((line) => !Object.hasOwn(index.lines, line))
    if (missing.length > 0 && missing.length < cues.length)
      faults.add(
        ['lines'],
        `${cues.length - missing.length} lines of ${id}`,
        `all of it: ${missing.join(', ')}`,
      )
  }
}
