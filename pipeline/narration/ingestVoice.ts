/**
 * `npm run ingest:voice -- <folder>`: see docs/voices.md. Exit status 0: done; 1: the recordings are at fault; 2: the
 * command was called wrongly.
 */
import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import {
  parseDay,
  parseLocale,
  parseSoundVoice,
  type Day,
  type SoundVoice,
} from '../../src/manifest/index.ts'
import { AlongsideError } from '../../src/shared/index.ts'
import { readVoiceFile, readVoiceFolder } from './readVoiceFolder.ts'
import { takeVoice } from './takeVoice.ts'
import { VoiceError } from './VoiceError.ts'
import { writeCaptions } from './writeCaptions.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

const USAGE = `Takes recorded lines of a day's scripts, and makes their captions.

  npm run ingest:voice -- <folder>         recordings (WAV, FLAC, MP3, M4A) named after their lines, and a voice.json
  npm run ingest:voice -- --captions <day> writes the captions again, after words have changed`

try {
  await run(process.argv.slice(2))
} catch (error) {
  if (!(error instanceof VoiceError || error instanceof AlongsideError)) throw error
  const isUsage = error instanceof VoiceError && error.code === 'usage'
  console.error(isUsage ? `${error.message}\n\n${USAGE}` : error.message)
  process.exitCode = isUsage ? 2 : 1
}

async function run(parameters: readonly string[]): Promise<void> {
  const { values, positionals } = readParameters(parameters)
  if (values.help) return console.log(USAGE)
  if (values.captions !== undefined) return reportCaptions(await readDay(values.captions))
  const [folder, ...others] = positionals
  if (folder === undefined) throw new VoiceError('usage', { reason: 'no folder is named' })
  if (others.length > 0) throw new VoiceError('usage', { reason: 'one folder at a time' })
  await take(resolve(process.env['INIT_CWD'] ?? process.cwd(), folder))
}

function readParameters(parameters: readonly string[]) {
  try {
    return parseArgs({
      args: [...parameters],
      allowPositionals: true,
      options: { captions: { type: 'string' }, help: { type: 'boolean', default: false } },
    })
  } catch (error) {
    throw new VoiceError('usage', { reason: (error as Error).message.split('. ')[0]! }, { cause: error })
  }
}

async function take(folder: string): Promise<void> {
  const about = await readVoiceFile(folder)
  const day = await readDay(about.day)
  const recordings = await readVoiceFolder(folder, about, day)
  const localeFile = join(scenesOf(day.id), 'locales', `${about.language}.json`)
  const locale = parseLocale(JSON.parse(await readFile(localeFile, 'utf8')), localeFile, day)
  const place = {
    folder: voiceFolder(day),
    receipts: join(ROOT, '.cache', 'narration', 'receipts', `${day.id}-${about.language}.json`),
    day,
    locale,
  }
  const { index, made, spared } = await takeVoice(recordings, place, (done, all) => {
    if (process.stderr.isTTY) process.stderr.write(`\r${done} of ${all} lines`)
  })
  const all = Object.values(index.lines)
  const seconds = all.reduce((sum, { durationMs }) => sum + durationMs, 0) / 1000
  const bytes = all.flatMap(({ files }) => files).reduce((sum, file) => sum + file.bytes, 0)
  console.log(
    `${day.id}, ${about.language}: ${all.length} lines, ${(seconds / 60).toFixed(1)} min, ${(bytes / 1e6).toFixed(2)} MB; ${made} made anew${spared > 0 ? `, ${spared} left to the person who recorded them` : ''}.`,
  )
  await reportCaptions(day)
}

async function reportCaptions(day: Day): Promise<void> {
  const voices = await readVoices(day)
  console.log(`${day.id}: ${await writeCaptions(scenesOf(day.id), day, voices)} captions written.`)
}

async function readVoices(day: Day): Promise<Map<string, SoundVoice>> {
  const folder = voiceFolder(day)
  const names = existsSync(folder) ? await readdir(folder) : []
  const voices = new Map<string, SoundVoice>()
  for (const name of names.filter((each) => each.endsWith('.json'))) {
    const file = join(folder, name)
    voices.set(name.slice(0, -5), parseSoundVoice(JSON.parse(await readFile(file, 'utf8')), file, day))
  }
  return voices
}

async function readDay(id: string): Promise<Day> {
  const file = join(scenesOf(id), 'day.json')
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new VoiceError('usage', { reason: `there is no day "${id}"` }, { cause })
  })
  return parseDay(JSON.parse(text), file)
}

function scenesOf(day: string): string {
  return join(ROOT, 'scenes', day)
}

function voiceFolder(day: Day): string {
  return join(ROOT, 'assets', day.profession, 'voice')
}
