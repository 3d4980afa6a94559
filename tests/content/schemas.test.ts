import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { jsonSchemas } from '../../tools/content/jsonSchemas.ts'
import { readDays } from '../../tools/content/readDays.ts'
import { ROOT } from '../../tools/root.ts'

describe('the published JSON Schemas', () => {
  it('are up to date (else: npm run content:schemas)', async () => {
    const schemas = await jsonSchemas()
    expect(Array.from(schemas.keys())).toEqual([
      'scenes/day.schema.json',
      'scenes/locale.schema.json',
      'assets/kiosk.schema.json',
      'assets/panorama.schema.json',
    ])
    for (const [file, text] of schemas) expect(readFileSync(join(ROOT, file), 'utf8'), file).toBe(text)
  })

  it('are named by every day and by its words', () => {
    for (const { day, locales } of readDays(ROOT)) {
      expect(day.$schema).toBe('../day.schema.json')
      for (const locale of locales.values()) expect(locale.$schema).toBe('../../locale.schema.json')
    }
  })
})
