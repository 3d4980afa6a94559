import { join } from 'node:path'

import { contentReport, reportLine } from './contentReport.ts'
import { findPictures } from './findPictures.ts'
import { readDays } from './readDays.ts'

/** `npm run content:report`: what each day has, and what it lacks. Exit status 1 when a day has faults. */
function main(root: string): void {
  for (const source of readDays(root)) {
    const report = contentReport(source, findPictures(join(root, 'assets'), source.day))
    console.log(reportLine(report))
    if (report.withoutPicture.length > 0) console.log(`  no picture: ${report.withoutPicture.join(', ')}`)
    for (const item of source.day.unchecked) console.log(`  check before release: ${item.what}`)
  }
}

try {
  main(process.cwd())
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
