import { spawnSync } from 'node:child_process'
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { decodeFile, ffmpegPath } from '../../../pipeline/narration/ffmpeg.ts'
import { loudness } from '../../../pipeline/narration/loudness.ts'
import { readVoiceFolder, type VoiceFile } from '../../../pipeline/narration/readVoiceFolder.ts'
import type { Samples } from '../../../pipeline/narration/Samples.ts'
import { takeVoice } from '../../../pipeline/narration/takeVoice.ts'
import { parseDay, type Locale } from '../../../src/manifest/index.ts'
import { tinyDay } from '../../fixtures/tinyDay.ts'
import { joined, sine, still, syllables, wav } from './sounds.ts'

const hasFfmpeg = spawnSync(ffmpegPath(), ['-version']).status === 0

const json = tinyDay()
json.scripts[0].cues.push({ id: 'c2', speaker: 'mo' })
const day = parseDay(json, 'day.json')
const locale: Locale = { language: 'en', words: { 's1.c1': 'Bread first.', 's1.c2': 'Then *the* buns.' } }
const PERSON: VoiceFile = {
  day: day.id,
  language: 'en',
  recorded: { credit: 'Mo Baker', licence: 'CC-BY-4.0' },
}
const MACHINE: VoiceFile = {
  day: day.id,
  language: 'en',
  synthetic: { engine: 'Test', licence: 'MIT', styles: { mo: 'plain' } },
}

describe.skipIf(!hasFfmpeg)('taking recordings', { timeout: 60_000 }, () => {
  let root: string
  beforeEach(async () => void (root = await mkdtemp(join(tmpdir(), 'take-'))))
  afterEach(() => rm(root, { recursive: true }))

  const place = () => ({ folder: join(root, 'voice'), receipts: join(root, 'receipts.json'), day, locale })
  const record = async (name: string, about: VoiceFile, lines: Readonly<Record<string, Samples>>) => {
    const folder = join(root, name)
    await mkdir(folder)
    for (const [line, samples] of Object.entries(lines))
      await writeFile(join(folder, `${line}.wav`), wav(samples))
    return readVoiceFolder(folder, about, day)
  }
  const take = async (name: string, about: VoiceFile, lines: Readonly<Record<string, Samples>>) =>
    takeVoice(await record(name, about, lines), place(), () => undefined)
  const SPOKEN = { 's1.c1': joined(still(1), syllables(1.5), still(2)), 's1.c2': syllables(1.2, 0.05) }

  it('makes two files of each line, trimmed, all as loud, and says whose voice it is', async () => {
    const { index, made } = await take('mo', PERSON, SPOKEN)
    expect(made).toBe(2)
    expect(index.voices).toEqual({ recorded: { synthetic: false, credit: 'Mo Baker', licence: 'CC-BY-4.0' } })
    for (const { files, synthetic } of Object.values(index.lines)) {
      expect(synthetic).toBe(false)
      for (const { name } of files) {
        expect(loudness(await decodeFile(join(root, 'voice', name)))).toBeCloseTo(-18, 0)
      }
    }
    // A second and a half of speech, its ends, and the pause after a sentence: not four and a half seconds.
    expect(index.lines['s1.c1']!.durationMs).toBeGreaterThan(1800)
    expect(index.lines['s1.c1']!.durationMs).toBeLessThan(2300)
  })

  it('replaces a synthetic voice by a person’s, and never the other way round', async () => {
    const before = await take('machine', MACHINE, SPOKEN)
    expect(before.index.lines['s1.c1']!.synthetic).toBe(true)
    const person = await take('mo', PERSON, { ...SPOKEN, 's1.c1': syllables(2) })
    expect(person.index.voices).not.toHaveProperty('synthetic-mo')
    const again = await take('machine again', MACHINE, SPOKEN)
    expect(again.spared).toBe(2)
    expect(again.index.lines).toEqual(person.index.lines)
    const names = await readdir(join(root, 'voice'))
    expect(names.filter((name) => name.startsWith('s1.c1'))).toHaveLength(2)
  })

  it('makes nothing again that has not changed', async () => {
    const first = await take('mo', PERSON, SPOKEN)
    const second = await take('mo again', PERSON, SPOKEN)
    expect(second.made).toBe(0)
    expect(second.index).toEqual(first.index)
  })

  it('refuses a recording that was cut off at the top, and says where', async () => {
    const cut = sine(2, 150, 1.8).map((sample) => Math.max(-1, Math.min(1, sample)))
    const taking = take('loud', PERSON, { ...SPOKEN, 's1.c2': joined(still(1), cut) })
    await expect(taking).rejects.toThrow(/s1\.c2\.wav is clipped at 1\.0 s/)
  })

  it('refuses a recording of nothing', async () => {
    await expect(take('still', PERSON, { ...SPOKEN, 's1.c2': still(2) })).rejects.toThrow(/no speech/)
  })

  it('refuses what is no sound', async () => {
    const folder = await record('broken', PERSON, SPOKEN)
    await writeFile(folder.files.get('s1.c1')!, 'not a sound')
    await expect(takeVoice(folder, place(), () => undefined)).rejects.toThrow(/cannot be read as sound/)
  })
})

describe('without ffmpeg', () => {
  it('a sentence says what to install', async () => {
    process.env['FFMPEG'] = '/nowhere/ffmpeg'
    try {
      await expect(decodeFile('a.wav')).rejects.toThrow(/ffmpeg is needed.*apt install ffmpeg.*FFMPEG=/)
    } finally {
      delete process.env['FFMPEG']
    }
  })
})
