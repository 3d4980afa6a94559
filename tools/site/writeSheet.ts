// npm run sheet: writes the technician's sheet and the `_headers` of a build anew, for one domain, and lists its hashes.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { checkDomain, checkOrigin } from '../hosting/checkNames.ts'
import { ROOT } from '../root.ts'
import { writeSiteFiles } from './writeSiteFiles.ts'

const USAGE = `npm run sheet -- [--domain <name>] [--embed <origin>] [--dist <folder>]

  --domain  the name under which the site is reached, to stand on the sheet
  --embed   an origin that may show the site inside a frame, such as a school's portal; may be given more than once
  --dist    the build (default: dist/)`

const { values } = parseArgs({
  options: {
    domain: { type: 'string' },
    embed: { type: 'string', multiple: true },
    dist: { type: 'string', default: join(ROOT, 'dist') },
    help: { type: 'boolean', default: false },
  },
})
const { domain, embed, dist } = values
if (values.help) console.log(USAGE)
else if (!existsSync(join(dist, 'index.html'))) {
  console.error(`There is no build in ${dist}. Run npm run build first.`)
  process.exitCode = 1
} else {
  writeSiteFiles(dist, {
    ...(domain === undefined ? {} : { domain: checkDomain(domain) }),
    ...(embed === undefined ? {} : { embed: embed.map(checkOrigin) }),
  })
  console.log(`Wrote ${join(dist, 'technician.html')}, _headers and SHA256SUMS.`)
}
