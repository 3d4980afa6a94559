// npm run headers: writes the hosting configurations from the one source of the headers.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { ROOT } from '../root.ts'
import { checkDomain, checkOrigin } from './checkNames.ts'
import { configurations } from './configurations.ts'

const USAGE = `npm run headers -- [--domain <name>] [--folder <folder>] [--embed <origin>] [--into <folder>]

  --domain  the name under which the site is reached (default: alongside.example)
  --folder  where dist/ lies on that machine (default: /srv/alongside)
  --embed   an origin that may show the site inside a frame, such as a school's portal; may be given more than once
  --into    where to write (default: hosting/)`

const { values } = parseArgs({
  options: {
    domain: { type: 'string' },
    folder: { type: 'string' },
    embed: { type: 'string', multiple: true },
    into: { type: 'string', default: join(ROOT, 'hosting') },
    help: { type: 'boolean', default: false },
  },
})
if (values.help) console.log(USAGE)
else {
  const { domain, folder, embed } = values
  const texts = configurations({
    ...(domain === undefined ? {} : { domain: checkDomain(domain) }),
    ...(folder === undefined ? {} : { folder }),
    ...(embed === undefined ? {} : { frameAncestors: ["'self'", ...embed.map(checkOrigin)] }),
  })
  mkdirSync(values.into, { recursive: true })
  for (const [name, text] of texts) {
    const path = resolve(values.into, name)
    writeFileSync(path, text)
    console.log(`Wrote ${path}`)
  }
}
