import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import {
  parseSoundVoice,
  SOUND_VOICE_FORMAT,
  type Day,
  type Locale,
  type SoundVoice,
  type SpokenLine,
} from '../../src/manifest/index.ts'
import { makeLine } from './makeLine.ts'
import { hashWords } from './plainWords.ts'
import type { VoiceFile, VoiceFolder } from './readVoiceFolder.ts'
import { Receipts, type MadeEntry } from './Receipts.ts'

/** Where a day's voice goes, and what is there. */
export interface VoicePlace {
  /** `assets/<profession>/voice` */
  readonly folder: string
  readonly receipts: string
  readonly day: Day
  readonly locale: Locale
}

/** What was done, for the command's last line. */
export interface Taken {
  readonly index: SoundVoice
  readonly made: number
  /** Lines left alone because a person has recorded them. */
  readonly spared: number
}

/**
 * Takes a folder of recordings into a day. Lines of a person are never replaced by a synthetic voice. The index is
 * written last, and old files go after it, so that a reader finds whole lines at any time.
 */
export async function takeVoice(
  recordings: VoiceFolder,
  place: VoicePlace,
  onLine: (done: number, all: number) => void,
): Promise<Taken> {
  const { folder, day, locale } = place
  const { about, files } = recordings
  const indexFile = join(folder, `${about.language}.json`)
  const before = await readIndex(indexFile, day)
  await mkdir(folder, { recursive: true })
  const receipts = await Receipts.open(place.receipts)
  const lines: Record<string, SpokenLine> = { ...before?.lines }
  const taken = [...files].filter(([line]) => !about.synthetic || lines[line]?.synthetic !== false)
  let made = 0
  for (const [done, [line, file]] of taken.entries()) {
    const words = locale.words[line]!
    const key = Receipts.key(await readFile(file), words)
    let entry = receipts.find(key, folder)
    if (!entry) {
      entry = await write(folder, line, file, words)
      receipts.keep(key, entry)
      made++
    }
    const speaker = speakerOf(day, line)
    lines[line] = {
      speaker,
      synthetic: about.synthetic !== undefined,
      voice: voiceId(about, speaker),
      said: hashWords(words),
      ...entry,
    }
    onLine(done + 1, taken.length)
  }
  await receipts.save()
  const index = parseSoundVoice(assemble(day, about, before, lines), indexFile, day)
  await writeFile(indexFile, `${JSON.stringify(index, null, 1)}\n`)
  await sweep(folder)
  return { index, made, spared: files.size - taken.length }
}

async function readIndex(file: string, day: Day): Promise<SoundVoice | undefined> {
  const text = await readFile(file, 'utf8').catch(() => undefined)
  return text === undefined ? undefined : parseSoundVoice(JSON.parse(text), file, day)
}

async function write(folder: string, line: string, file: string, words: string): Promise<MadeEntry> {
  const { durationMs, files, breaks } = await makeLine(line, file, words)
  for (const { name, bytes } of files) await writeFile(join(folder, name), bytes)
  return {
    durationMs,
    files: files.map(({ type, name, bytes }) => ({
      type: type as SpokenLine['files'][0]['type'],
      name,
      bytes: bytes.length,
    })),
    breaks: [...breaks],
  }
}

/** In the order of the scripts, with the voices that still speak. */
function assemble(
  day: Day,
  about: VoiceFile,
  before: SoundVoice | undefined,
  lines: Readonly<Record<string, SpokenLine>>,
): SoundVoice {
  const ordered = day.scripts.flatMap(({ id, cues }) => cues.map((cue) => `${id}.${cue.id}`))
  const kept = ordered.filter((line) => lines[line] !== undefined)
  const used = new Set(kept.map((line) => lines[line]!.voice))
  const voices = { ...before?.voices, ...describeVoices(about, day) }
  return {
    format: SOUND_VOICE_FORMAT,
    day: day.id,
    language: about.language,
    voices: Object.fromEntries(Object.entries(voices).filter(([id]) => used.has(id))),
    lines: Object.fromEntries(kept.map((line) => [line, lines[line]!])),
  }
}

function describeVoices({ synthetic, recorded }: VoiceFile, day: Day): SoundVoice['voices'] {
  if (recorded) return { recorded: { synthetic: false, credit: recorded.credit, licence: recorded.licence } }
  return Object.fromEntries(
    day.people
      .filter(({ id }) => synthetic!.styles[id] !== undefined)
      .map(({ id }) => [
        `synthetic-${id}`,
        {
          synthetic: true,
          engine: `${synthetic!.engine}, ${synthetic!.styles[id]}`,
          licence: synthetic!.licence,
        },
      ]),
  )
}

function voiceId(about: VoiceFile, speaker: string): string {
  return about.synthetic ? `synthetic-${speaker}` : 'recorded'
}

function speakerOf(day: Day, line: string): string {
  const [script, cue] = line.split('.')
  return day.scripts.find(({ id }) => id === script)!.cues.find(({ id }) => id === cue)!.speaker
}

/** Removes files that no index names any more. */
async function sweep(folder: string): Promise<void> {
  const names = await readdir(folder)
  const indexes = await Promise.all(
    names.filter((name) => name.endsWith('.json')).map((name) => readFile(join(folder, name), 'utf8')),
  )
  const kept = new Set(
    indexes.flatMap((text) =>
      Object.values((JSON.parse(text) as SoundVoice).lines).flatMap(({ files }) =>
        files.map(({ name }) => name),
      ),
    ),
  )
  for (const name of names) {
    if (/\.(ogg|m4a)$/.test(name) && !kept.has(name)) await rm(join(folder, name))
  }
}
