import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { parseDay, wordKeys } from '../../src/manifest/index.ts'
import { readDays } from '../../tools/content/readDays.ts'
import { tinyDay, type Json } from '../fixtures/tinyDay.ts'

let root: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'days-'))
  mkdirSync(join(root, 'scenes/baker/locales'), { recursive: true })
})
afterEach(() => rmSync(root, { recursive: true }))

function write(day: Json): void {
  writeFileSync(join(root, 'scenes/baker/day.json'), JSON.stringify(day))
  const words = Object.fromEntries(Array.from(wordKeys(parseDay(tinyDay(), '')).keys(), (key) => [key, key]))
  writeFileSync(join(root, 'scenes/baker/locales/en.json'), JSON.stringify({ language: 'en', words }))
}

describe('readDays', () => {
  it('reads each folder that holds a day', () => {
    write(tinyDay())
    mkdirSync(join(root, 'scenes/notes'))
    const [source] = readDays(root)
    expect(source?.day.id).toBe('baker')
    expect(source?.files).toEqual(['scenes/baker/day.json', 'scenes/baker/locales/en.json'])
  })

  it('is content with no scenes at all', () => {
    rmSync(join(root, 'scenes'), { recursive: true })
    expect(readDays(root)).toEqual([])
  })

  it('refuses a day whose folder has another name', () => {
    write({ ...tinyDay(), id: 'butcher' })
    expect(() => readDays(root)).toThrow(
      `scenes/baker/day.json $.id: found "butcher", expected the folder's name, "baker"`,
    )
  })

  it('refuses a language without its words', () => {
    write({ ...tinyDay(), languages: ['en', 'cy'] })
    expect(() => readDays(root)).toThrow('expected a file scenes/baker/locales/cy.json for it')
  })

  it('says which file is not JSON', () => {
    write(tinyDay())
    writeFileSync(join(root, 'scenes/baker/locales/en.json'), '{ "language": "en", }')
    expect(() => readDays(root)).toThrow('scenes/baker/locales/en.json $: found a file that is not JSON')
  })
})
