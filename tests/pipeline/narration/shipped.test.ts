import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { formatCaptions } from '../../../pipeline/narration/formatCaptions.ts'
import { hashWords, plainWords } from '../../../pipeline/narration/plainWords.ts'
import { parseLocale, parseSoundVoice } from '../../../src/manifest/index.ts'
import { readDays } from '../../../tools/content/readDays.ts'
import { ROOT } from '../../../tools/root.ts'

const MOST_BYTES = 12_000_000
/** Days that have a voice: a new one may do without. */
const days = readDays(ROOT)
  .filter(({ day }) => existsSync(join(ROOT, 'assets', day.profession, 'voice', 'en.json')))
  .map(({ day }) => {
    const folder = join(ROOT, 'assets', day.profession, 'voice')
    const file = join(folder, 'en.json')
    const scenes = join(ROOT, 'scenes', day.id)
    const readLocale = (language: string) => {
      const words = join(scenes, 'locales', `${language}.json`)
      return parseLocale(JSON.parse(readFileSync(words, 'utf8')), words, day)
    }
    return {
      day,
      folder,
      scenes,
      readLocale,
      voice: parseSoundVoice(JSON.parse(readFileSync(file, 'utf8')), file, day),
    }
  })

/** A caption: seconds, and its lines. */
interface Caption {
  readonly from: number
  readonly to: number
  readonly lines: readonly string[]
}

function readVtt(text: string): readonly Caption[] {
  const seconds = (time: string): number => time.split(':').reduce((sum, part) => sum * 60 + Number(part), 0)
  return text
    .split('\n\n')
    .slice(1)
    .map((block) => {
      const [, times, ...lines] = block.trim().split('\n')
      const [from, to] = times!.split(' --> ').map(seconds)
      return { from: from!, to: to!, lines: lines.map((line) => line.replace(/^<v [^>]+>/, '')) }
    })
}

describe.each(days)('the voice of $day.id', ({ day, folder, voice, readLocale }) => {
  it('says every line of every script, with the words of today', () => {
    const { words } = readLocale('en')
    for (const { id, cues } of day.scripts) {
      for (const cue of cues) {
        const line = `${id}.${cue.id}`
        expect(voice.lines[line]?.said, `${line}: narrate it again, or record it`).toBe(
          hashWords(words[line]!),
        )
      }
    }
  })

  it('has each file whole, named after its content, and no other', () => {
    const files = Object.values(voice.lines).flatMap((line) => line.files)
    for (const { name, bytes } of files) {
      const content = readFileSync(join(folder, name))
      expect(content.length, name).toBe(bytes)
      expect(name).toContain(createHash('sha256').update(content).digest('hex').slice(0, 8))
    }
    const sounds = readdirSync(folder).filter((name) => !name.endsWith('.json'))
    expect(sounds.toSorted()).toEqual(files.map(({ name }) => name).toSorted())
  })

  it('offers each line as Opus and as AAC', () => {
    for (const { files } of Object.values(voice.lines)) {
      expect(files.map(({ type }) => type)).toEqual([
        'audio/ogg; codecs="opus"',
        'audio/mp4; codecs="mp4a.40.2"',
      ])
    }
  })
})

describe.each(days)('the captions of $day.id', ({ day, scenes, voice, readLocale }) => {
  const languages = readdirSync(join(scenes, 'locales')).map((name) => name.replace(/\.json$/, ''))
  const each = languages.flatMap((language) => day.scripts.map((script) => ({ language, script })))

  it.each(each)('of $script.id in $language are the script, timed by its voice', ({ language, script }) => {
    const file = join(scenes, 'captions', language, `${script.id}.vtt`)
    const again = `npm run ingest:voice -- --captions ${day.id}`
    expect(existsSync(file), again).toBe(true)
    const text = readFileSync(file, 'utf8')
    const { words } = readLocale(language)
    expect(text, again).toBe(formatCaptions(script, readLocale(language), voice, day))
    const captions = readVtt(text)
    const said = script.cues.map((cue) => plainWords(words[`${script.id}.${cue.id}`]!)).join(' ')
    expect(captions.flatMap(({ lines }) => lines).join(' ')).toBe(said)
    captions.forEach(({ from, to, lines }, i) => {
      expect(from).toBe(captions[i - 1]?.to ?? 0)
      expect(to).toBeGreaterThan(from)
      expect(lines.length).toBeLessThanOrEqual(2)
      for (const line of lines) expect(line.length).toBeLessThanOrEqual(37)
    })
  })

  it('can be read at their pace: at most twenty characters a second', () => {
    const fast = day.scripts.flatMap(({ id }) =>
      readVtt(readFileSync(join(scenes, 'captions', 'en', `${id}.vtt`), 'utf8'))
        .map(({ from, to, lines }) => ({
          words: lines.join(' '),
          pace: lines.join(' ').length / (to - from),
        }))
        .filter(({ pace }) => pace > 20)
        .map(({ words, pace }) => `${pace.toFixed(1)} ${words}`),
    )
    expect(fast).toEqual([])
  })
})

describe('all voices together', () => {
  it('stay within twelve megabytes', () => {
    const bytes = days
      .flatMap(({ voice }) => Object.values(voice.lines).flatMap(({ files }) => files))
      .reduce((sum, file) => sum + file.bytes, 0)
    expect(bytes).toBeLessThan(MOST_BYTES)
    expect(bytes).toBeGreaterThan(1_000_000)
  })
})
