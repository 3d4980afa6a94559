import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseLocale, type Day, type SoundVoice } from '../../src/manifest/index.ts'
import { formatCaptions } from './formatCaptions.ts'

/**
 * Writes `captions/<language>/<script>.vtt` of a day for every language it has words in: each by its own voice, or by
 * `voice` where it has none, since that is what is heard then. Returns how many files there are.
 * @param scenes `scenes/<day>`
 * @param voices language → index
 */
export async function writeCaptions(
  scenes: string,
  day: Day,
  voices: ReadonlyMap<string, SoundVoice>,
): Promise<number> {
  let written = 0
  for (const name of await readdir(join(scenes, 'locales'))) {
    const language = name.replace(/\.json$/, '')
    const voice = voices.get(language) ?? voices.get('en')
    if (!voice) continue
    const file = join(scenes, 'locales', name)
    const locale = parseLocale(JSON.parse(await readFile(file, 'utf8')), file, day)
    const folder = join(scenes, 'captions', language)
    await rm(folder, { recursive: true, force: true })
    await mkdir(folder, { recursive: true })
    for (const script of day.scripts) {
      const captions = formatCaptions(script, locale, voice, day)
      if (captions === undefined) continue
      await writeFile(join(folder, `${script.id}.vtt`), captions)
      written++
    }
  }
  return written
}
