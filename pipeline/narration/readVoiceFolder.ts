import { readdir, readFile } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import * as v from 'valibot'
import type { Day } from '../../src/manifest/index.ts'
import { VoiceError } from './VoiceError.ts'

const SOUND_FILES = new Set(['.wav', '.flac', '.mp3', '.m4a'])

const voiceFile = v.strictObject({
  day: v.string(),
  language: v.string(),
  /** What made a synthetic voice, and the mixture of styles each speaker has. */
  synthetic: v.optional(
    v.strictObject({ engine: v.string(), licence: v.string(), styles: v.record(v.string(), v.string()) }),
  ),
  /** For recordings: whom to thank, as they wish to be named, and under which licence they gave their voice. */
  recorded: v.optional(v.strictObject({ credit: v.string(), licence: v.string() })),
})

export type VoiceFile = v.InferOutput<typeof voiceFile>

/** A folder of recordings that can be taken. */
export interface VoiceFolder {
  readonly folder: string
  readonly about: VoiceFile
  /** Line → its file, in the order of the scripts. */
  readonly files: ReadonlyMap<string, string>
}

/** Reads whose voice a folder holds. Throws `no-voice-file`. */
export async function readVoiceFile(folder: string): Promise<VoiceFile> {
  const file = join(folder, 'voice.json')
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new VoiceError('no-voice-file', { file, reason: 'is missing' }, { cause })
  })
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (cause) {
    throw new VoiceError('no-voice-file', { file, reason: 'is not JSON' }, { cause })
  }
  const { success, output, issues } = v.safeParse(voiceFile, json)
  const reason = success ? sidesOf(output) : `has a fault at ${v.getDotPath(issues[0]) ?? 'its root'}`
  if (!success || reason !== undefined) throw new VoiceError('no-voice-file', { file, reason: reason ?? '' })
  return output
}

function sidesOf({ synthetic, recorded }: VoiceFile): string | undefined {
  if ((synthetic === undefined) !== (recorded === undefined)) return undefined
  return 'must say either "recorded" or "synthetic", and not both'
}

/** Matches a folder's files with the day's lines. Throws `language`, `unknown-files` or `missing-lines`. */
export async function readVoiceFolder(folder: string, about: VoiceFile, day: Day): Promise<VoiceFolder> {
  checkLanguage(folder, about.language, day)
  const found = (await readdir(folder)).filter((name) => SOUND_FILES.has(extname(name).toLowerCase()))
  const byLine = new Map(found.map((name) => [name.slice(0, -extname(name).length), join(folder, name)]))
  const known = day.scripts.map(({ id, cues }) => cues.map((cue) => `${id}.${cue.id}`))
  const isKnown = new Set(known.flat())
  const strange = [...byLine].filter(([line]) => !isKnown.has(line)).map(([, path]) => basename(path))
  if (strange.length > 0) throw new VoiceError('unknown-files', { folder, names: strange })
  const begun = known.filter((lines) => lines.some((line) => byLine.has(line)))
  const missing = begun.flat().filter((line) => !byLine.has(line))
  if (missing.length > 0) throw new VoiceError('missing-lines', { folder, lines: missing })
  if (begun.length === 0) throw new VoiceError('missing-lines', { folder, lines: known.flat() })
  return { folder, about, files: new Map(begun.flat().map((line) => [line, byLine.get(line)!])) }
}

/** A folder named after a language holds that language; and the day must have it. */
function checkLanguage(folder: string, language: string, day: Day): void {
  const { languages } = day
  if (!languages.includes(language)) {
    throw new VoiceError('language', { folder, language, expected: `the day has ${languages.join(', ')}` })
  }
  const name = basename(folder)
  if (languages.includes(name) && name !== language) {
    throw new VoiceError('language', { folder, language, expected: `the folder is named "${name}"` })
  }
}
