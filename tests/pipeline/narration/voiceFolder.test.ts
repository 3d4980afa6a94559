import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readVoiceFile, readVoiceFolder } from '../../../pipeline/narration/readVoiceFolder.ts'
import { parseDay } from '../../../src/manifest/index.ts'
import { tinyDay } from '../../fixtures/tinyDay.ts'

const json = tinyDay()
json.scripts[0].cues.push({ id: 'c2', speaker: 'mo' })
const day = parseDay(json, 'day.json')
const [script] = day.scripts
const LINES = script!.cues.map((cue) => `${script!.id}.${cue.id}`)
const RECORDED = { credit: 'Somebody', licence: 'CC-BY-4.0' }

describe('a folder of recordings', () => {
  let root: string
  let folder: string
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'voice-'))
    folder = join(root, 'en')
    await mkdir(folder)
  })
  afterEach(() => rm(root, { recursive: true }))

  const put = (name: string, content = ''): Promise<void> => writeFile(join(folder, name), content)
  const about = (more: object = {}): Promise<void> =>
    put('voice.json', JSON.stringify({ day: day.id, language: 'en', recorded: RECORDED, ...more }))
  const read = async () => readVoiceFolder(folder, await readVoiceFile(folder), day)

  it('is taken when it holds every line of a script', async () => {
    await about()
    for (const line of LINES) await put(`${line}.WAV`)
    const { files } = await read()
    expect([...files.keys()]).toEqual(LINES)
  })

  it('is refused without a word on whose voice it is', async () => {
    await expect(read()).rejects.toThrow(/voice\.json is missing.*docs\/voices\.md/)
  })

  it('is refused when it is said to be both a person and a machine', async () => {
    await about({ synthetic: { engine: 'x', licence: 'MIT', styles: {} } })
    await expect(read()).rejects.toThrow(/either "recorded" or "synthetic"/)
  })

  it('is refused in a language that the day has not', async () => {
    await about({ language: 'fr' })
    await expect(read()).rejects.toThrow(/holds "fr", but the day has en/)
  })

  it('is refused when its name is another language than its content', async () => {
    const welsh = { ...day, languages: ['en', 'cy'] }
    folder = join(root, 'cy')
    await mkdir(folder)
    await about()
    const reading = readVoiceFile(folder).then((found) => readVoiceFolder(folder, found, welsh))
    await expect(reading).rejects.toThrow(/holds "en", but the folder is named "cy"/)
  })

  it('names every recording that is no line', async () => {
    await about()
    for (const line of LINES) await put(`${line}.wav`)
    await put('take 2.mp3')
    await expect(read()).rejects.toThrow(/no line of the day: take 2\.mp3/)
  })

  it('names every line that a script lacks', async () => {
    await about()
    for (const line of LINES.slice(1)) await put(`${line}.flac`)
    await expect(read()).rejects.toThrow(LINES[0])
  })
})
