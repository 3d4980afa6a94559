// npm run check:words: reads every text file of the build.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../root.ts'
import { isCompressible, contentType } from '../serve/contentType.ts'
import { checkWords } from './checkWords.ts'

const dist = join(ROOT, 'dist')
const names = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) =>
  isCompressible(contentType(name)),
)
const complaints = names.flatMap((name) =>
  checkWords(join('dist', name), readFileSync(join(dist, name), 'utf8')),
)
for (const complaint of complaints) console.error(complaint)
if (names.length === 0) console.error('There is no build in dist/; run npm run build first.')
process.exitCode = complaints.length === 0 && names.length > 0 ? 0 : 1
