import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { parseDay, parseLocale, type Day, type Locale } from '../../src/manifest/index.ts'
import { AlongsideError } from '../../src/shared/index.ts'

/** A checked day with its words, as it lies on disk. */
export interface DaySource {
  readonly day: Day
  /** Its folder, e.g. `scenes/odp`. */
  readonly folder: string
  /** Words by language. */
  readonly locales: ReadonlyMap<string, Locale>
  /** Every file that was read, for a watcher. */
  readonly files: readonly string[]
}

/**
 * Reads and checks every `day.json` in a folder of `scenes/` and its words, in alphabetical order.
 * Throws `manifest/invalid` for the first day with faults.
 */
export function readDays(root: string): readonly DaySource[] {
  const scenes = join(root, 'scenes')
  if (!existsSync(scenes)) return []
  return (
    readdirSync(scenes, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && existsSync(join(scenes, entry.name, 'day.json')))
      .map((entry) => entry.name)
      // What begins with an underscore is to be copied, not to be visited.
      .filter((name) => !name.startsWith('_'))
      .toSorted()
      .map((name) => readDay(root, name))
  )
}

function readDay(root: string, name: string): DaySource {
  const folder = `scenes/${name}`
  const dayFile = `${folder}/day.json`
  const day = parseDay(readJson(root, dayFile), dayFile)
  if (day.id !== name)
    fault(dayFile, '$.id', JSON.stringify(day.id), `the folder's name, ${JSON.stringify(name)}`)

  const files = [dayFile]
  const locales = new Map<string, Locale>()
  for (const language of day.languages) {
    const file = `${folder}/locales/${language}.json`
    if (!existsSync(join(root, file))) fault(dayFile, '$.languages', `"${language}"`, `a file ${file} for it`)
    files.push(file)
    const locale = parseLocale(readJson(root, file), file, day)
    if (locale.language !== language)
      fault(file, '$.language', locale.language, `the file's name, "${language}"`)
    locales.set(language, locale)
  }
  return { day, folder, locales, files }
}

/** Reads JSON; a file that is not JSON is a fault like any other. */
export function readJson(root: string, file: string): unknown {
  const text = readFileSync(join(root, file), 'utf8')
  try {
    return JSON.parse(text)
  } catch (error) {
    return fault(file, '$', `a file that is not JSON (${String(error)})`, 'JSON')
  }
}

function fault(file: string, path: string, found: string, expected: string): never {
  throw new AlongsideError('manifest/invalid', { file, issues: [{ path, found, expected }] })
}
