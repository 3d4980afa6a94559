import { toJsonSchema } from '@valibot/to-json-schema'
import { format } from 'prettier'

import { dayParts, daySchema, localeSchema, panoramaSchema } from '../../src/manifest/index.ts'
import { KIOSK_HELP, kioskSchema } from '../../src/modes/settings/kiosk/config.ts'
import { schemaHelp } from './schemaHelp.ts'

const SCHEMAS = {
  'scenes/day.schema.json': { title: 'A day in the life', schema: daySchema, definitions: dayParts },
  'scenes/locale.schema.json': {
    title: 'Words of a day in one language',
    schema: localeSchema,
    definitions: {},
  },
  'assets/kiosk.schema.json': {
    title: 'A screen that many visitors take turns at: kiosk.json, beside the app',
    schema: kioskSchema,
    definitions: {},
  },
  'assets/panorama.schema.json': { title: 'A streamed panorama', schema: panoramaSchema, definitions: {} },
} as const

/** The published JSON Schemas, by the file they are written to. Editors complete and check with them. */
export async function jsonSchemas(): Promise<ReadonlyMap<string, string>> {
  const files = Object.entries(SCHEMAS).map(async ([file, { title, schema, definitions }]) => {
    const { $schema, ...rest } = toJsonSchema(schema, { definitions })
    for (const [name, description] of Object.entries(schemaHelp)) {
      const part = rest.$defs?.[name]
      if (typeof part === 'object') part.description = description
    }
    if (file.includes('kiosk'))
      for (const [name, description] of Object.entries(KIOSK_HELP)) {
        const part = rest.properties?.[name]
        if (typeof part === 'object') part.description = description
      }
    const text = JSON.stringify({ $schema, title, ...rest })
    return [file, await format(text, { parser: 'json', printWidth: 110 })] as const
  })
  return new Map(await Promise.all(files))
}
