import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { readDays } from '../../tools/content/readDays.ts'
import { ROOT } from '../../tools/root.ts'

const file = join(ROOT, '../shared/content/bible.md')

describe.skipIf(!existsSync(file))('the English words', () => {
  const bible = existsSync(file) ? readFileSync(file, 'utf8') : ''
  const days = readDays(ROOT).filter(({ day }) => ['odp', 'tr', 'pod'].includes(day.id))
  const words = new Map(days.flatMap(({ locales }) => Object.entries(locales.get('en')?.words ?? {})))

  it('are the content bible’s in all 78 hotspots', () => {
    const line = /^- \*\*((?:odp|tr|pod)-\d-h\d) \| ([^|]+) \| [^*]+\*\* (.*?) \*Ask me:\* (.*)$/gm
    const hotspots = Array.from(bible.matchAll(line))
    expect(hotspots).toHaveLength(78)
    for (const [, id, title, body, ask] of hotspots) {
      expect([words.get(`${id}.title`), words.get(`${id}.body`), words.get(`${id}.ask`)]).toEqual([
        title,
        body,
        ask,
      ])
    }
  })

  it('are the content bible’s in all 18 scripts, cut into cues', () => {
    const told = Array.from(
      bible.matchAll(/^\*\*(?:Script|Reflection)[^*]*?\*\* "(.*)"$/gm),
      (match) => match[1] ?? '',
    )
    const cued = days.flatMap(({ day }) =>
      day.scripts.map((script) => script.cues.map((cue) => words.get(`${script.id}.${cue.id}`)).join(' ')),
    )
    expect(cued).toHaveLength(18)
    expect(new Set(cued)).toEqual(new Set(told))
  })

  it('are found in the content bible wherever a task answers', () => {
    const plain = bible.replaceAll('**', '').replaceAll(/\s+/g, ' ')
    const answers = Array.from(words).filter(([key]) => /^(odp|tr|pod)-t\d.*(\.says\.|\.end$)/.test(key))
    expect(answers.length).toBeGreaterThan(25)
    for (const [key, text] of answers) expect(plain.includes(text), key).toBe(true)
  })
})
