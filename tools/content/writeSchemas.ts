import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { jsonSchemas } from './jsonSchemas.ts'

/** `npm run content:schemas`: writes the published JSON Schemas. A test holds that they are up to date. */
for (const [file, text] of await jsonSchemas()) {
  writeFileSync(join(process.cwd(), file), text)
  console.log(`wrote ${file}, ${text.length} bytes`)
}
