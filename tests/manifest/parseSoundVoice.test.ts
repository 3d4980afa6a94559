import { describe, expect, it } from 'vitest'
import { parseDay, parseSoundVoice } from '../../src/manifest/index.ts'
import { tinyDay, type Json } from '../fixtures/tinyDay.ts'

const json = tinyDay()
json.scripts[0].cues.push({ id: 'c2', speaker: 'mo' })
const day = parseDay(json, 'day.json')

function line(name: string): Json {
  return {
    speaker: 'mo',
    synthetic: true,
    voice: 'synthetic-mo',
    said: '0123abcd',
    durationMs: 3000,
    files: [
      { type: 'audio/ogg; codecs="opus"', name: `${name}.0123abcd.ogg`, bytes: 100 },
      { type: 'audio/mp4; codecs="mp4a.40.2"', name: `${name}.4567abcd.m4a`, bytes: 200 },
    ],
    breaks: [{ at: 30, ms: 1500 }],
  }
}

function index(): Json {
  return {
    format: 1,
    day: 'baker',
    language: 'en',
    voices: { 'synthetic-mo': { synthetic: true, engine: 'Test', licence: 'MIT' } },
    lines: { 's1.c1': line('s1.c1'), 's1.c2': line('s1.c2') },
  }
}

/** Parses an index after something was done to it. */
const parseAfter = (change: (voice: Json) => void) => {
  const voice = index()
  change(voice)
  return () => parseSoundVoice(voice, 'voice/en.json', day)
}

describe('the index of a voice', () => {
  it('is taken when all is right, and cannot be changed afterwards', () => {
    const voice = parseAfter(() => undefined)()
    expect(voice.lines['s1.c1']!.durationMs).toBe(3000)
    expect(Object.isFrozen(voice.lines['s1.c1']!.files)).toBe(true)
  })

  it('may leave a whole script unspoken', () => {
    expect(parseAfter((voice) => (voice.lines = {}))).not.toThrow()
  })

  it.each<[string, (voice: Json) => void, RegExp]>([
    ['a newer format', (voice) => (voice.format = 2), /\$\.format: found 2, expected 1/],
    ['another day', (voice) => (voice.day = 'bakers'), /Did you mean "baker"/],
    ['a language that the day has not', (voice) => (voice.language = 'fr'), /one of the day’s languages/],
    [
      'a line that is no cue',
      (voice) => (voice.lines['s1.c3'] = line('s1.c3')),
      /found "s1\.c3", expected a cue of day\.json/,
    ],
    ['half a script', (voice) => delete voice.lines['s1.c2'], /expected all of it: s1\.c2/],
    [
      'another speaker',
      (voice) => (voice.lines['s1.c1'].speaker = 'jo'),
      /found "jo", expected "mo", as in day\.json/,
    ],
    ['a voice nobody described', (voice) => (voice.lines['s1.c1'].voice = 'x'), /one of the voices/],
    [
      'a machine that passes for a person',
      (voice) => (voice.lines['s1.c1'].synthetic = false),
      /what synthetic-mo says of itself/,
    ],
    ['a line without files', (voice) => (voice.lines['s1.c1'].files = []), /files/],
    [
      'a file without a hash',
      (voice) => (voice.lines['s1.c1'].files[0].name = 'a.ogg'),
      /a name with a hash/,
    ],
    ['a misspelt key', (voice) => (voice.lines['s1.c1'].speeker = 'mo'), /Did you mean "speaker"/],
    ['a break after the end', (voice) => (voice.lines['s1.c1'].breaks[0].ms = 3000), /within the line/],
    [
      'breaks out of order',
      (voice) => voice.lines['s1.c1'].breaks.push({ at: 20, ms: 2000 }),
      /a later character than before/,
    ],
  ])('is refused with %s', (_what, change, sentence) => {
    expect(parseAfter(change)).toThrow(sentence)
    expect(parseAfter(change)).toThrow(/voice\/en\.json/)
  })
})
