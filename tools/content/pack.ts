import { ROOT } from '../root.ts'
import { MOST_PACK_BYTES, packSize } from './packSize.ts'
import { readDays } from './readDays.ts'

/** `npm run content:pack`: what each profession's pack weighs; fails where one is over its budget. */
const MB = 1024 * 1024
const cell = (bytes: number): string => `${(bytes / MB).toFixed(1)} MB`.padStart(10)
console.log(
  [
    'profession'.padEnd(12),
    ...['pictures', 'sound', 'cut-outs', 'text', 'whole'].map((name) => name.padStart(10)),
  ].join(''),
)
for (const { day } of readDays(ROOT)) {
  const pack = packSize(ROOT, day.profession)
  console.log(
    [
      pack.profession.padEnd(12),
      ...[pack.pictures, pack.sound, pack.props, pack.text, pack.whole].map(cell),
    ].join(''),
  )
  if (pack.whole > MOST_PACK_BYTES) {
    console.error(`${pack.profession} is over its ${MOST_PACK_BYTES / MB} MB.`)
    process.exitCode = 1
  }
}
