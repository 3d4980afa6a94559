// npm run content:review [-- <folder>]: worksheets for clinicians, teachers and translators, as CSV and as a page.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { readDays } from './readDays.ts'
import { reviewItems } from './reviewItems.ts'
import { reviewCsv, reviewPage } from './reviewSheet.ts'

try {
  const folder = resolve(process.argv[2] ?? '.cache/review')
  const items = readDays(process.cwd()).flatMap(reviewItems)
  const date = new Date().toISOString().slice(0, 10)
  mkdirSync(folder, { recursive: true })
  for (const who of ['clinician', 'teacher', 'translator'] as const) {
    const mine = items.filter((item) => item.who === who)
    writeFileSync(join(folder, `${who}.csv`), reviewCsv(mine))
    writeFileSync(join(folder, `${who}.html`), reviewPage(mine, date))
    console.log(`${who}: ${mine.length} items`)
  }
  console.log(`Worksheets are in ${folder}`)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
