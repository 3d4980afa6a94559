import { join } from 'node:path'

import { closeHotspots } from './closeHotspots.ts'
import { contentReport, reportLine } from './contentReport.ts'
import { findPictures } from './findPictures.ts'
import { readDays } from './readDays.ts'

/** Degrees that hotspots should lie apart where a room allows it. */
const WANTED_APART = 15

/** `npm run content:report`: what each day has, and what it lacks. Exit status 1 when a day has faults. */
function main(root: string): void {
  for (const source of readDays(root)) {
    const report = contentReport(source, findPictures(join(root, 'assets'), source.day))
    console.log(reportLine(report))
    if (report.withoutPicture.length > 0) console.log(`  no picture: ${report.withoutPicture.join(', ')}`)
    for (const { ids, degrees } of closeHotspots(source.day, WANTED_APART)) {
      console.log(`  close together: ${ids.join(' and ')}, ${degrees.toFixed(1)}° (${WANTED_APART}° wanted)`)
    }
    for (const item of source.day.unchecked) console.log(`  check before release: ${item.what}`)
  }
}

try {
  main(process.cwd())
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
